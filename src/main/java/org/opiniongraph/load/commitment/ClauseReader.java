package org.opiniongraph.load.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.vocabulary.CommitmentRules;
import org.opiniongraph.load.vocabulary.CommitmentRules.Ending;
import org.opiniongraph.load.vocabulary.CommitmentRules.VerbKind;
import org.opiniongraph.model.Stage;

/**
 * Reads the clauses of a sentence: their verbs and endings. It is thread-safe.
 */
final class ClauseReader {

	/**
	 * The word before an ending: kanji or katakana, with the kana between and behind them
	 * that belong to a verb (取り組ん).
	 */
	private static final Pattern WORD = Pattern
		.compile("(?:\\p{IsHan}|[ァ-ヶー々])+(?:[りきいしちみえけ]\\p{IsHan}+)?[ぁ-ん&&[^をがはにのも]]*$");

	/** What joins an act to its verb. */
	private static final Pattern JOINING = Pattern.compile("[をがにはもで、\\s]+$");

	private final Map<Ending, Pattern> endings;

	private final Map<VerbKind, Pattern> verbs;

	private final Pattern continued;

	private final Pattern opening;

	ClauseReader(CommitmentRules rules) {
		this.endings = rules.endingPatterns();
		this.verbs = rules.verbPatterns();
		this.continued = rules.continuedPattern();
		this.opening = rules.openingPattern();
	}

	/**
	 * Reads a sentence.
	 * @param sentence its text without the full stop
	 * @return the clauses that commit to something, in order
	 */
	List<Clause> read(String sentence) {
		var clauses = new ArrayList<Clause>();
		int from = 0;
		for (FoundEnding ending : endings(sentence)) {
			clauses.addAll(clauses(sentence, from, ending));
			from = ending.end();
		}
		return clauses;
	}

	private List<Clause> clauses(String sentence, int from, FoundEnding found) {
		var clauses = new ArrayList<Clause>();
		Verb verb = verb(sentence.substring(from, found.start()));
		Stage stage = found.ending().stage(verb.kind());
		int start = from + verb.start();
		if (stage != null && stage != Stage.AGREE_ONLY) {
			Stage finished = sharedStage(found.ending());
			Matcher continuing = this.continued.matcher(sentence).region(from, start);
			int begin = from;
			while (finished != null && continuing.find()) {
				clauses.add(clause(finished, sentence, begin, continuing.start(), continuing.end()));
				begin = continuing.end();
			}
			clauses.add(clause(stage, sentence, begin, start, found.end()));
		}
		else if (stage != null) {
			clauses.add(clause(stage, sentence, from, start, found.end()));
		}
		return clauses;
	}

	/** Only an ending that treats all acts alike holds for a verb before it. */
	private static @Nullable Stage sharedStage(Ending ending) {
		Stage finished = ending.stage(VerbKind.FINISH);
		return (finished == ending.stage(VerbKind.ACT)) ? finished : null;
	}

	private Clause clause(Stage stage, String sentence, int from, int phrase, int end) {
		Matcher opening = this.opening.matcher(sentence).region(from, phrase);
		int start = opening.lookingAt() ? opening.end() : from;
		Matcher joining = JOINING.matcher(sentence.substring(start, phrase));
		int actEnd = joining.find() ? start + joining.start() : phrase;
		return new Clause(stage, from, Math.min(start, actEnd), actEnd, phrase, end);
	}

	/** The longest ending wins where two overlap. */
	private List<FoundEnding> endings(String sentence) {
		var found = new ArrayList<FoundEnding>();
		this.endings.forEach((ending, pattern) -> {
			Matcher matcher = pattern.matcher(sentence);
			while (matcher.find()) {
				found.add(new FoundEnding(ending, matcher.start(), matcher.end()));
			}
		});
		found.sort(Comparator.comparingInt((FoundEnding it) -> it.start() - it.end()));
		var chosen = new ArrayList<FoundEnding>();
		for (FoundEnding it : found) {
			if (chosen.stream().noneMatch((other) -> it.start() < other.end() && other.start() < it.end())) {
				chosen.add(it);
			}
		}
		chosen.sort(Comparator.comparingInt(FoundEnding::start));
		return chosen;
	}

	private Verb verb(String before) {
		for (Map.Entry<VerbKind, Pattern> kind : this.verbs.entrySet()) {
			Matcher matcher = kind.getValue().matcher(before);
			if (matcher.find()) {
				return new Verb(kind.getKey(), matcher.start());
			}
		}
		Matcher word = WORD.matcher(before);
		return new Verb(VerbKind.ACT, word.find() ? word.start() : before.length());
	}

	/**
	 * A clause, by places in its sentence.
	 *
	 * @param stage how far it goes
	 * @param start where it begins
	 * @param act where the act begins
	 * @param actEnd the place behind the act; the same when there is none
	 * @param phrase where the verb begins
	 * @param end the place behind the ending
	 */
	record Clause(Stage stage, int start, int act, int actEnd, int phrase, int end) {
	}

	private record FoundEnding(Ending ending, int start, int end) {
	}

	private record Verb(VerbKind kind, int start) {
	}

}
