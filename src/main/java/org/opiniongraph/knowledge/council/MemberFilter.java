package org.opiniongraph.knowledge.council;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.model.NodeKind;

/**
 * The filter of a list of members. All given conditions must hold; those for opinions are
 * met by one opinion.
 *
 * @param name the name, without the role
 * @param role the role
 * @param council the id of their council
 * @param document the id of a document that has an opinion of theirs
 * @param category the id of a category that has an opinion of theirs
 * @param program the id of a programme that an opinion of theirs, or the answer to it,
 * names
 * @param theme the id of a theme that they raised
 * @param minScore the score from which an opinion counts for the theme, 0 to 1, null for
 * the default
 * @param includeNarrower whether an opinion about a narrower theme counts too
 */
public record MemberFilter(@Nullable String name, @Nullable String role, @Nullable String council,
		@Nullable String document, @Nullable String category, @Nullable String program, @Nullable String theme,
		@Nullable Double minScore, @Nullable Boolean includeNarrower) {

	/** Conditions for one opinion, those that usually leave few opinions first. */
	private static final List<String> OF_OPINIONS = List.of("category", "document", "program", "theme");

	static final MemberFilter NONE = new MemberFilter(null, null, null, null, null, null, null, null, null);

	/** Whether there is a condition for the opinions of a member. */
	boolean namesOpinions() {
		return Stream.of(this.category, this.document, this.program, this.theme).anyMatch(Objects::nonNull);
	}

	/**
	 * The parameters of a statement. One condition for opinions is {@code $anchor}: the
	 * one that usually leaves the fewest opinions; the statement begins with what it
	 * names, and does not check it again.
	 */
	Map<String, @Nullable Object> parameters() {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("name", this.name);
		parameters.put("role", this.role);
		parameters.put("council", this.council);
		parameters.put("category", this.category);
		parameters.put("document", this.document);
		parameters.put("program", this.program);
		parameters.put("theme", this.theme);
		parameters.put("minScore", Objects.requireNonNullElse(this.minScore, Arguments.USUAL_SCORE));
		parameters.put("includeNarrower", Boolean.TRUE.equals(this.includeNarrower));
		OF_OPINIONS.stream().filter((part) -> parameters.get(part) != null).findFirst().ifPresent((part) -> {
			parameters.put("anchor", part);
			parameters.put("named", List.of(Objects.requireNonNull(parameters.put(part, null))));
		});
		return parameters;
	}

	/**
	 * Checks the conditions and writes them in the one way in which they are compared. A
	 * blank name is no condition.
	 * @return the same conditions
	 * @throws org.opiniongraph.api.field.BadInputException when one is not as it must be
	 */
	MemberFilter checked() {
		Arguments.id("filter.council", this.council, NodeKind.COUNCIL);
		Arguments.id("filter.document", this.document, NodeKind.DOCUMENT);
		Arguments.id("filter.category", this.category, NodeKind.CATEGORY);
		Arguments.id("filter.program", this.program, NodeKind.PROGRAM);
		Arguments.id("filter.theme", this.theme, NodeKind.THEME);
		Arguments.score("filter.minScore", this.minScore);
		Arguments.level("filter.", this.minScore, this.includeNarrower, this.theme != null, "'filter.theme'");
		boolean usual = this.minScore == null || this.minScore == Arguments.USUAL_SCORE;
		return new MemberFilter((this.name == null || FullText.plain(this.name) == null) ? null : this.name, this.role,
				this.council, this.document, this.category, this.program, this.theme, usual ? null : this.minScore,
				Boolean.TRUE.equals(this.includeNarrower) ? Boolean.TRUE : null);
	}

}
