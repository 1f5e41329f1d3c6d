package org.opiniongraph.knowledge.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.knowledge.passage.DateFilter;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.Stage;

/**
 * The filter of a list of commitments. All given conditions must hold; in a list, one
 * value is enough. {@code members}, {@code categories} and {@code themes} are met by one
 * opinion that the response answers.
 *
 * @param documents ids of documents
 * @param stages how far they go
 * @param main whether they say how far the whole response goes
 * @param programs ids of programmes that they concern
 * @param actors ids of organisations that act
 * @param members ids of members whose opinion is answered
 * @param categories ids of categories whose opinion is answered
 * @param themes ids of themes that the answered opinion counts for
 * @param dated whether they name a date
 * @param date the days of which one must be among those that they name
 */
record CommitmentFilter(@Nullable List<String> documents, @Nullable List<Stage> stages, @Nullable Boolean main,
		@Nullable List<String> programs, @Nullable List<String> actors, @Nullable List<String> members,
		@Nullable List<String> categories, @Nullable List<String> themes, @Nullable Boolean dated,
		@Nullable DateFilter date) {

	static final CommitmentFilter NONE = new CommitmentFilter(null, null, null, null, null, null, null, null, null,
			null);

	/**
	 * Checks the conditions and writes them in the one way in which they are compared.
	 * @throws org.opiniongraph.api.field.BadInputException when one is not as it must be
	 */
	CommitmentFilter checked() {
		return new CommitmentFilter(ids("documents", this.documents, NodeKind.DOCUMENT),
				(this.stages == null || this.stages.isEmpty()) ? null
						: this.stages.stream().distinct().sorted().toList(),
				this.main, ids("programs", this.programs, NodeKind.PROGRAM),
				ids("actors", this.actors, NodeKind.ORGANIZATION), ids("members", this.members, NodeKind.MEMBER),
				ids("categories", this.categories, NodeKind.CATEGORY), ids("themes", this.themes, NodeKind.THEME),
				this.dated, (this.date != null) ? this.date.checked("filter.date") : null);
	}

	private static @Nullable List<String> ids(String field, @Nullable List<String> ids, NodeKind kind) {
		Arguments.ids("filter." + field, ids, kind);
		return (ids == null || ids.isEmpty()) ? null : ids.stream().distinct().sorted().toList();
	}

	Map<String, @Nullable Object> parameters() {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("documents", this.documents);
		parameters.put("stages", (this.stages != null) ? this.stages.stream().map(Enum::name).toList() : null);
		parameters.put("main", this.main);
		parameters.put("programs", this.programs);
		parameters.put("actors", this.actors);
		parameters.put("members", this.members);
		parameters.put("categories", this.categories);
		parameters.put("themes", this.themes);
		parameters.put("anyOpinion", this.members == null && this.categories == null && this.themes == null);
		parameters.put("minScore", Arguments.USUAL_SCORE);
		parameters.put("dated", this.dated);
		parameters.put("dateFrom", (this.date != null) ? this.date.from() : null);
		parameters.put("dateTo", (this.date != null) ? this.date.to() : null);
		return parameters;
	}

}
