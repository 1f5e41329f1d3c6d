package org.opiniongraph.load.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.opiniongraph.model.Stance;

/**
 * How the ending of a clause says that an opinion asks for something or objects to it,
 * from {@code asks.yaml}. All patterns are regular expressions for a verbatim text. It is
 * immutable.
 *
 * @param pieces parts of patterns by name; <code>{name}</code> stands for one
 * @param endings the endings
 * @param clauses where sentences and clauses begin and end
 */
public record AskRules(Map<String, String> pieces, List<AskEnding> endings, AskClauses clauses) {

	/**
	 * Copies the parts and refuses a file that cannot be used.
	 * @throws IllegalArgumentException when a part is missing or is not a pattern, or an
	 * ending does not match its own example
	 */
	public AskRules {
		if (pieces == null || endings == null || clauses == null) {
			throw new IllegalArgumentException("expected the entries 'pieces', 'endings' and 'clauses'");
		}
		pieces = Map.copyOf(pieces);
		endings = List.copyOf(endings);
		for (AskEnding ending : endings) {
			if (!pattern(ending, pieces, clauses).matcher(ending.example().replaceAll("。$", "")).find()) {
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
		this.endings.forEach((ending) -> patterns.put(ending, pattern(ending, this.pieces, this.clauses)));
		return patterns;
	}

	private static Pattern pattern(AskEnding ending, Map<String, String> pieces, AskClauses clauses) {
		return ClauseRules.compiled(ending.name(),
				"(?:" + RulePatterns.filledIn(ending.words(), pieces) + ")" + clauses.end());
	}

	/**
	 * Where sentences and clauses begin and end: regular expressions for a verbatim text.
	 *
	 * @param sentence a sentence without its full stop
	 * @param end what follows an ending
	 * @param word the word at the end of a text, which is before an ending
	 * @param rejected the ending of a clause that is put behind what its sentence asks
	 * for
	 * @param boundary where a clause ends that gives a reason, a condition or a
	 * concession
	 * @param opening what stands before an ask and is none of it
	 */
	public record AskClauses(String sentence, String end, String word, String rejected, String boundary,
			String opening) {

		/**
		 * Refuses what cannot be used.
		 * @throws IllegalArgumentException when a pattern is missing or is none
		 */
		public AskClauses {
			if (Stream.of(sentence, end, word, rejected, boundary, opening).anyMatch(Spelling::isBlank)) {
				throw new IllegalArgumentException(
						"'clauses': expected 'sentence', 'end', 'word', 'rejected'," + " 'boundary' and 'opening'");
			}
			ClauseRules.compiled("clauses: sentence", sentence);
			ClauseRules.compiled("clauses: end", end);
			ClauseRules.compiled("clauses: word", word);
			ClauseRules.compiled("clauses: rejected", rejected);
			ClauseRules.compiled("clauses: boundary", boundary);
			ClauseRules.compiled("clauses: opening", opening);
		}

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
