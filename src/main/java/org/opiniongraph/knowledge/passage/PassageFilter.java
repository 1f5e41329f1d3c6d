package org.opiniongraph.knowledge.passage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.knowledge.fulltext.TextCondition;
import org.opiniongraph.knowledge.fulltext.WordFilter;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.ProgramKind;
import org.opiniongraph.model.Stage;
import org.opiniongraph.model.Stance;

/**
 * The conditions for a list of opinions or responses. All given conditions must hold; in
 * a list, one value is enough. What a response has no part in itself (categories,
 * members, 同上) must hold together for one opinion that it answers. Two filters that mean
 * the same are equal once they are {@link #checked}: cursors depend on that.
 *
 * @param document the only document; an older way to write {@code documents}
 * @param documents ids of documents
 * @param councils ids of councils whose documents hold the passage
 * @param categories ids of categories
 * @param categoryNames names of categories, whichever document they are in
 * @param members ids of members who raised the opinion
 * @param themes ids of themes; the passage counts for one of them
 * @param allThemes ids of themes; the passage counts for each of them
 * @param stances what an opinion may want of its themes; with {@code themes} or
 * {@code allThemes}, of these
 * @param minScore the score from which it counts, 0 to 1, null for the default
 * @param includeNarrower whether a passage about a narrower theme counts too
 * @param programs ids of programmes that its own text names
 * @param programKinds kinds of programmes of which its own text names one
 * @param organizations ids of organisations that its own text names
 * @param places ids of places that its own text names
 * @param materials ids of materials that the response points to
 * @param answered whether the opinion has a response
 * @param ditto whether the answer cell has 同上
 * @param stages how far the answer goes
 * @param dated whether the answer names a date in a commitment
 * @param maxOverlap the greatest overlap of the opinion and its answer, 0 to 1
 * @param minOpinions the least number of opinions that have the same response
 * @param issuedOn when the document was issued
 * @param text words that must all be in its own text
 * @param words other conditions for the words of its own text
 * @param not conditions of which none may hold; it has no {@code not} itself
 */
public record PassageFilter(@Nullable String document, @Nullable List<String> documents,
		@Nullable List<String> councils, @Nullable List<String> categories, @Nullable List<String> categoryNames,
		@Nullable List<String> members, @Nullable List<String> themes, @Nullable List<String> allThemes,
		@Nullable List<Stance> stances, @Nullable Double minScore, @Nullable Boolean includeNarrower,
		@Nullable List<String> programs, @Nullable List<ProgramKind> programKinds, @Nullable List<String> organizations,
		@Nullable List<String> places, @Nullable List<String> materials, @Nullable Boolean answered,
		@Nullable Boolean ditto, @Nullable List<Stage> stages, @Nullable Boolean dated, @Nullable Double maxOverlap,
		@Nullable Integer minOpinions, @Nullable DateFilter issuedOn, @Nullable String text, @Nullable WordFilter words,
		@Nullable PassageFilter not) {

	/** A text that has no word to find. */
	private static final String NO_WORDS = "|";

	/** Lets all pass. */
	public static final PassageFilter NONE = new PassageFilter(null, null, null, null, null, null, null, null, null,
			null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

	/** Lets all of one document pass. */
	public static PassageFilter ofDocument(String document) {
		return new PassageFilter(null, List.of(document), null, null, null, null, null, null, null, null, null, null,
				null, null, null, null, null, null, null, null, null, null, null, null, null, null);
	}

	/**
	 * Checks the conditions and writes them in the one way in which they are compared:
	 * lists sorted and without doubles, nothing that has no effect.
	 * @return the same conditions
	 * @throws BadInputException when one is not as it must be
	 */
	public PassageFilter checked() {
		return checked("filter.");
	}

	private PassageFilter checked(String at) {
		if (this.document != null && this.documents != null) {
			throw new BadInputException(at + "document", "expected 'documents' or 'document', not both");
		}
		@Nullable List<String> all = (this.document != null) ? List.of(this.document) : this.documents;
		@Nullable List<String> some = ids(at + "themes", this.themes, NodeKind.THEME);
		@Nullable List<String> each = ids(at + "allThemes", this.allThemes, NodeKind.THEME);
		@Nullable List<Stance> wanted = sorted(this.stances);
		boolean aboutThemes = some != null || each != null || wanted != null;
		Arguments.score(at + "minScore", this.minScore);
		Arguments.score(at + "maxOverlap", this.maxOverlap);
		Arguments.level(at, this.minScore, this.includeNarrower,
				this.themes != null || this.allThemes != null || this.stances != null, "'themes' or 'allThemes'");
		Arguments.least(at + "minOpinions", this.minOpinions);
		FullText.check(at + "text", this.text);
		boolean usual = this.minScore == null || this.minScore == Arguments.USUAL_SCORE;
		return new PassageFilter(null,
				ids((this.document != null) ? at + "document" : at + "documents", all, NodeKind.DOCUMENT),
				ids(at + "councils", this.councils, NodeKind.COUNCIL),
				ids(at + "categories", this.categories, NodeKind.CATEGORY), names(this.categoryNames),
				ids(at + "members", this.members, NodeKind.MEMBER), some, each, wanted,
				(aboutThemes && !usual) ? this.minScore : null,
				(aboutThemes && Boolean.TRUE.equals(this.includeNarrower)) ? Boolean.TRUE : null,
				ids(at + "programs", this.programs, NodeKind.PROGRAM), sorted(this.programKinds),
				ids(at + "organizations", this.organizations, NodeKind.ORGANIZATION),
				ids(at + "places", this.places, NodeKind.PLACE),
				ids(at + "materials", this.materials, NodeKind.MATERIAL), this.answered, this.ditto,
				sorted(this.stages), this.dated, this.maxOverlap,
				(this.minOpinions != null && this.minOpinions > 0) ? this.minOpinions : null,
				(this.issuedOn != null) ? this.issuedOn.checked(at + "issuedOn") : null, FullText.plain(this.text),
				checkedWords(at), checkedNot(at));
	}

	private @Nullable WordFilter checkedWords(String at) {
		WordFilter checked = (this.words != null) ? this.words.checked(at + "words.") : WordFilter.NONE;
		String beside = "'" + at + "text'";
		Arguments.effective(at + "words.alsoByName", checked.alsoByName() != null, this.text != null, beside);
		Arguments.effective(at + "words.wordsOnly", checked.wordsOnly() != null, this.text != null, beside);
		return (checked.hasWords() || FullText.plain(this.text) != null) && !checked.equals(WordFilter.NONE) ? checked
				: null;
	}

	private @Nullable PassageFilter checkedNot(String at) {
		if (this.not == null) {
			return null;
		}
		if (!at.equals("filter.")) {
			throw new BadInputException(at + "not", "expected no 'not' inside 'not'");
		}
		PassageFilter checked = this.not.checked("filter.not.");
		return checked.equals(NONE) ? null : checked;
	}

	private static @Nullable List<String> ids(String argument, @Nullable List<String> ids, NodeKind kind) {
		Arguments.ids(argument, ids, kind);
		return sorted(ids);
	}

	/** A blank name is no condition either. */
	private static @Nullable List<String> names(@Nullable List<String> names) {
		return sorted((names != null) ? names.stream().filter((name) -> FullText.plain(name) != null).toList() : null);
	}

	/** An empty list is no condition, as it is when nothing is ticked on a page. */
	private static <T extends Comparable<? super T>> @Nullable List<T> sorted(@Nullable List<T> values) {
		return (values == null || values.isEmpty()) ? null : values.stream().distinct().sorted().toList();
	}

	/** Whether it lets all pass. */
	public boolean isNone() {
		return equals(NONE);
	}

	/** Whether there are words to find, or words that may not be there. */
	boolean hasText() {
		return textCondition() != null || (this.not != null && this.not.textCondition() != null);
	}

	/** The words that a passage must have; null for none. */
	@Nullable TextCondition textCondition() {
		return TextCondition.of(this.text, this.words);
	}

	private PassageFilter with(@Nullable String otherText, @Nullable WordFilter otherWords,
			@Nullable PassageFilter otherNot) {
		return new PassageFilter(null, this.documents, this.councils, this.categories, this.categoryNames, this.members,
				this.themes, this.allThemes, this.stances, this.minScore, this.includeNarrower, this.programs,
				this.programKinds, this.organizations, this.places, this.materials, this.answered, this.ditto,
				this.stages, this.dated, this.maxOverlap, this.minOpinions, this.issuedOn, otherText, otherWords,
				otherNot);
	}

	/**
	 * The same conditions for the passages of a search.
	 * @param searched the words of the search, plain; without any, no passage is found
	 * @param conditions the other conditions of the search, checked
	 * @return the conditions, checked
	 * @throws BadInputException when a condition is not as it must be
	 */
	public PassageFilter found(String searched, WordFilter conditions) {
		PassageFilter checked = checked();
		if (checked.words != null && conditions.hasWords()) {
			throw new BadInputException("filter.words", "expected 'words' or 'filter.words', not both");
		}
		boolean any = !searched.isEmpty() || conditions.hasWords();
		String all = (checked.text != null && any) ? (searched + " " + checked.text).strip() : searched;
		WordFilter given = (checked.words != null) ? checked.words : conditions;
		return checked.with(any ? FullText.plain(all) : NO_WORDS, given.equals(WordFilter.NONE) ? null : given,
				checked.not);
	}

	/** The same without the condition for one facet, named as the field of the facet. */
	public PassageFilter without(String facet) {
		return new PassageFilter(null, "documents".equals(facet) ? null : this.documents,
				"councils".equals(facet) ? null : this.councils, "categories".equals(facet) ? null : this.categories,
				"categoryNames".equals(facet) ? null : this.categoryNames,
				"members".equals(facet) ? null : this.members, "themes".equals(facet) ? null : this.themes,
				this.allThemes, "stances".equals(facet) ? null : this.stances, this.minScore, this.includeNarrower,
				"programs".equals(facet) ? null : this.programs,
				"programKinds".equals(facet) ? null : this.programKinds,
				"organizations".equals(facet) ? null : this.organizations, "places".equals(facet) ? null : this.places,
				this.materials, "answered".equals(facet) ? null : this.answered, this.ditto,
				"stages".equals(facet) ? null : this.stages, this.dated, this.maxOverlap, this.minOpinions,
				this.issuedOn, this.text, this.words, this.not);
	}

	/** The themes for which a passage has a score; null if the filter has none. */
	public @Nullable List<String> scored() {
		return (this.themes != null) ? this.themes : this.allThemes;
	}

	/**
	 * The parameters of {@link PassageCondition}, and {@code $words} for what the
	 * full-text index finds.
	 */
	Map<String, @Nullable Object> parameters(PassageKind kind, FullText fullText) {
		var conditions = new ArrayList<Map<String, Object>>();
		var together = new ArrayList<Map<String, Object>>();
		given().forEach((part, value) -> {
			boolean ofOpinion = kind != PassageKind.OPINION && PassageCondition.isOfOpinion(part);
			(ofOpinion ? together : conditions).addAll(conditions(part, value, true));
		});
		@Nullable PassageFilter without = this.not;
		if (without != null) {
			without.given().forEach((part, value) -> conditions.addAll(without.conditions(part, value, false)));
		}
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("conditions", conditions);
		parameters.put("together", together.isEmpty() ? null : together);
		parameters.put("words", fullText.words(textCondition(), (without != null) ? without.textCondition() : null));
		return parameters;
	}

	/** The conditions that are given, by name, but for the words. */
	private Map<String, Object> given() {
		var parts = new LinkedHashMap<String, @Nullable Object>();
		parts.put("documents", this.documents);
		parts.put("councils", this.councils);
		parts.put("categories", this.categories);
		parts.put("categoryNames", this.categoryNames);
		parts.put("members", this.members);
		parts.put("themes", this.themes);
		parts.put("allThemes", this.allThemes);
		parts.put("stances", (scored() == null) ? wanted() : null);
		parts.put("programs", this.programs);
		parts.put("programKinds",
				(this.programKinds != null) ? this.programKinds.stream().map(Enum::name).toList() : null);
		parts.put("organizations", this.organizations);
		parts.put("places", this.places);
		parts.put("materials", this.materials);
		parts.put("answered", this.answered);
		parts.put("ditto", this.ditto);
		parts.put("stages", (this.stages != null) ? this.stages.stream().map(Enum::name).toList() : null);
		parts.put("dated", this.dated);
		parts.put("maxOverlap", this.maxOverlap);
		parts.put("minOpinions", this.minOpinions);
		parts.put("issuedFrom", (this.issuedOn != null) ? this.issuedOn.from() : null);
		parts.put("issuedTo", (this.issuedOn != null) ? this.issuedOn.to() : null);
		var given = new LinkedHashMap<String, Object>();
		parts.forEach((part, value) -> {
			if (value != null) {
				given.put(part, value);
			}
		});
		return given;
	}

	/** All of some themes are as many conditions of one theme. */
	private List<Map<String, Object>> conditions(String part, Object value, boolean wanted) {
		return (part.equals("allThemes") && value instanceof List<?> themes)
				? themes.stream().map((theme) -> condition("themes", List.of(theme), wanted)).toList()
				: List.of(condition(part, value, wanted));
	}

	private Map<String, Object> condition(String part, Object value, boolean wanted) {
		return Map.of("part", part, "value", value, "wanted", wanted, "minScore",
				Objects.requireNonNullElse(this.minScore, Arguments.USUAL_SCORE), "narrower",
				this.includeNarrower != null, "stances", Objects.requireNonNullElse(wanted(), List.of()));
	}

	/** The names of {@link #stances}; null if the filter has none. */
	public @Nullable List<String> wanted() {
		return (this.stances != null) ? this.stances.stream().map(Stance::name).toList() : null;
	}

}
