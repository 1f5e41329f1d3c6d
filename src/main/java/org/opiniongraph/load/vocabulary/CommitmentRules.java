package org.opiniongraph.load.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.Stage;

/**
 * How the verb and the ending of a clause say how far an answer goes, from {@code
 * commitments.yaml}. All patterns are regular expressions for a verbatim text. It is
 * immutable.
 *
 * @param pieces parts of the patterns of endings by name; <code>{name}</code> stands for
 * one
 * @param light what may stand between a verb and its ending
 * @param verbs the verbs of each kind but {@link VerbKind#ACT}, as alternatives
 * @param endings the endings
 * @param clauses where sentences and clauses begin and end
 */
public record CommitmentRules(Map<String, String> pieces, String light, Map<VerbKind, String> verbs,
		List<Ending> endings, ClauseRules clauses) {

	/**
	 * Copies the parts and refuses a file that cannot be used.
	 * @throws IllegalArgumentException when a part is missing or is not a pattern, or an
	 * ending does not match its own example
	 */
	public CommitmentRules {
		if (pieces == null || light == null || verbs == null || endings == null || clauses == null) {
			throw new IllegalArgumentException(
					"expected the entries 'pieces', 'light', 'verbs', 'endings' and 'clauses'");
		}
		pieces = Map.copyOf(pieces);
		verbs = Map.copyOf(verbs);
		endings = List.copyOf(endings);
		for (Ending ending : endings) {
			if (!pattern(ending, pieces, clauses).matcher(ending.example()).find()) {
				throw new IllegalArgumentException(
						"the ending '%s' does not match its example '%s'".formatted(ending.name(), ending.example()));
			}
		}
	}

	/**
	 * The pattern of each ending, where a clause ends.
	 * @return in the order of the file
	 */
	public Map<Ending, Pattern> endingPatterns() {
		var patterns = new LinkedHashMap<Ending, Pattern>();
		this.endings.forEach((ending) -> patterns.put(ending, pattern(ending, this.pieces, this.clauses)));
		return patterns;
	}

	/**
	 * The pattern of each kind of verb with what stands before its ending. It is for the
	 * text before an ending, and matches at its end.
	 * @return by kind, in the order in which they are tried
	 */
	public Map<VerbKind, Pattern> verbPatterns() {
		var patterns = new LinkedHashMap<VerbKind, Pattern>();
		for (VerbKind kind : VerbKind.values()) {
			String words = this.verbs.get(kind);
			if (words != null) {
				patterns.put(kind, ClauseRules.compiled("verbs", "(?:%s)%s$".formatted(words, this.light)));
			}
		}
		return patterns;
	}

	/**
	 * The pattern of a verb of the kind {@link VerbKind#FINISH} that shares the ending of
	 * its sentence.
	 * @return a pattern for a sentence
	 */
	public Pattern continuedPattern() {
		return ClauseRules.compiled("continued",
				"(?:%s)%s".formatted(this.verbs.getOrDefault(VerbKind.FINISH, "(?!)"), this.clauses.continued()));
	}

	private static Pattern pattern(Ending ending, Map<String, String> pieces, ClauseRules clauses) {
		return ClauseRules.compiled(ending.name(),
				"(?:" + RulePatterns.filledIn(ending.words(), pieces) + ")" + clauses.end());
	}

	/** The kinds of verbs, in the order in which they are tried. */
	public enum VerbKind {

		/** Only considers. */
		STUDY,
		/** Tells what the body thinks. */
		NOTICE,
		/** Tells how things are. */
		STATE,
		/** Is finished when it has been done. */
		FINISH,
		/** Any other verb. */
		ACT

	}

	/**
	 * An ending.
	 *
	 * @param name its name, as a grammar has it
	 * @param judgement whether it only judges: 「検討が必要と考える」 finds a study necessary, and
	 * 「検討してまいります」 promises one
	 * @param words its pattern
	 * @param stages what it says with each kind of verb; nothing for a kind that is
	 * missing
	 * @param example a clause that has it
	 */
	public record Ending(String name, @Nullable Boolean judgement, String words, Map<VerbKind, Stage> stages,
			String example) {

		/**
		 * Copies the stages.
		 * @throws IllegalArgumentException when a part is missing
		 */
		public Ending {
			if (Spelling.isBlank(name) || Spelling.isBlank(words) || stages == null || Spelling.isBlank(example)) {
				throw new IllegalArgumentException("expected 'name', 'words', 'stages' and 'example' of each ending");
			}
			stages = Map.copyOf(stages);
			judgement = Boolean.TRUE.equals(judgement);
		}

		/**
		 * What the ending says with a verb.
		 * @param kind the kind of the verb
		 * @return null when it says nothing of an act
		 */
		public @Nullable Stage stage(VerbKind kind) {
			return this.stages.get(kind);
		}

	}

}
