package org.opiniongraph.load.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.opiniongraph.model.Stance;

/**
 * How the ending of a clause says that an opinion asks for something or objects to it,
 * from {@code asks.yaml}. All patterns are regular expressions for a verbatim text. It is
 * immutable.
 *
 * @param pieces parts of patterns by name; <code>{name}</code> stands for one
 * @param endings the endings
 * @param rejected the ending of a clause that is put behind what its sentence asks for
 * @param boundaries where a clause ends that gives a reason, a condition or a concession
 * @param openings what stands before an ask and is none of it
 */
public record AskRules(Map<String, String> pieces, List<AskEnding> endings, String rejected, String boundaries,
		String openings) {

	/** Where a clause ends. */
	private static final String CLAUSE_END = "(?=[\\s、。，．,！？!?】（(]|$)";

	/**
	 * Copies the parts and refuses a file that cannot be used.
	 * @throws IllegalArgumentException when a part is missing or is not a pattern, or an
	 * ending does not match its own example
	 */
	public AskRules {
		if (pieces == null || endings == null || rejected == null || boundaries == null || openings == null) {
			throw new IllegalArgumentException(
					"expected the entries 'pieces', 'endings', 'rejected', 'boundaries' and 'openings'");
		}
		pieces = Map.copyOf(pieces);
		endings = List.copyOf(endings);
		for (AskEnding ending : endings) {
			if (!pattern(ending, pieces).matcher(ending.example().replaceAll("。$", "")).find()) {
				throw new IllegalArgumentException(
						"the ending '%s' does not match its example '%s'".formatted(ending.name(), ending.example()));
			}
		}
	}

	/**
	 * The pattern of each ending, where a clause ends. It is for a sentence without its
	 * full stop.
	 * @return in the order of the file
	 */
	public Map<AskEnding, Pattern> endingPatterns() {
		var patterns = new LinkedHashMap<AskEnding, Pattern>();
		this.endings.forEach((ending) -> patterns.put(ending, pattern(ending, this.pieces)));
		return patterns;
	}

	/**
	 * The pattern of what is put behind something else.
	 * @return a pattern for a sentence
	 */
	public Pattern rejectedPattern() {
		return ClauseRules.compiled("rejected", this.rejected);
	}

	/**
	 * The pattern of the end of a clause that is not asked for.
	 * @return a pattern for a sentence
	 */
	public Pattern boundaryPattern() {
		return ClauseRules.compiled("boundaries", this.boundaries);
	}

	/**
	 * The pattern of what stands before an ask.
	 * @return a pattern that matches at the beginning of a clause
	 */
	public Pattern openingPattern() {
		return ClauseRules.compiled("openings", "^(?:\\s|[、，）」』]|%s)+".formatted(this.openings));
	}

	private static Pattern pattern(AskEnding ending, Map<String, String> pieces) {
		return ClauseRules.compiled(ending.name(),
				"(?:" + RulePatterns.filledIn(ending.words(), pieces) + ")" + CLAUSE_END);
	}

	/**
	 * An ending.
	 *
	 * @param name its name, as a grammar has it
	 * @param words its pattern
	 * @param stance what it says: FOR or AGAINST
	 * @param example a sentence that has it
	 */
	public record AskEnding(String name, String words, Stance stance, String example) {

		/**
		 * Refuses what no ending can be.
		 * @throws IllegalArgumentException when a part is missing
		 */
		public AskEnding {
			if (Spelling.isBlank(name) || Spelling.isBlank(words) || stance == null || stance == Stance.NEUTRAL
					|| Spelling.isBlank(example)) {
				throw new IllegalArgumentException(
						"expected 'name', 'words', 'stance' (FOR or AGAINST) and 'example' of each ending");
			}
		}

	}

}
