package org.opiniongraph.knowledge.opinion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.model.NodeKind;

/** What opinions and responses are filtered by alike. */
interface PassageFilter {

	/** The condition of a passage {@code it}; it takes {@link #common}. */
	String CONDITION = """
			($document IS NULL OR EXISTS { (it)-[:PART_OF]->(:Document {id: $document}) })
			  AND ($themes IS NULL OR EXISTS {
			    (it)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(theme:Theme)
			    WHERE theme.id IN $themes AND about.score >= $minScore AND ($includeNarrower OR n = theme) })
			  AND ($programs IS NULL OR EXISTS { (it)-[:MENTIONS]->(p:Program) WHERE p.id IN $programs })
			  AND ($organizations IS NULL OR EXISTS { (it)-[:MENTIONS]->(g:Organization) WHERE g.id IN $organizations })
			""";

	@Nullable String document();

	@Nullable List<String> themes();

	@Nullable Double minScore();

	@Nullable Boolean includeNarrower();

	@Nullable List<String> programs();

	@Nullable List<String> organizations();

	@Nullable List<String> materials();

	@Nullable String text();

	/** The parameters of what both have. */
	default Map<String, @Nullable Object> common(FullText fullText) {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("document", document());
		parameters.put("themes", themes());
		parameters.put("minScore", Objects.requireNonNullElse(minScore(), Arguments.USUAL_SCORE));
		parameters.put("includeNarrower", Boolean.TRUE.equals(includeNarrower()));
		parameters.put("programs", programs());
		parameters.put("organizations", organizations());
		parameters.put("materials", materials());
		parameters.put("words", fullText.words(text()));
		return parameters;
	}

	/**
	 * Checks what both have.
	 * @throws org.opiniongraph.api.field.BadInputException when something is not as it
	 * must be
	 */
	default void check() {
		Arguments.id("filter.document", document(), NodeKind.DOCUMENT);
		Arguments.ids("filter.themes", themes(), NodeKind.THEME);
		Arguments.score("filter.minScore", minScore());
		Arguments.ids("filter.programs", programs(), NodeKind.PROGRAM);
		Arguments.ids("filter.organizations", organizations(), NodeKind.ORGANIZATION);
		Arguments.ids("filter.materials", materials(), NodeKind.MATERIAL);
		FullText.check("filter.text", text());
	}

}
