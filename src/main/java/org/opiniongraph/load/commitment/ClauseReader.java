package org.opiniongraph.load.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.text.PatternMatch;
import org.opiniongraph.load.vocabulary.CommitmentRules;
import org.opiniongraph.load.vocabulary.CommitmentRules.Ending;
import org.opiniongraph.load.vocabulary.CommitmentRules.VerbKind;
import org.opiniongraph.model.Stage;

/**
 * Reads the clauses of a sentence: their verbs and endings. It is thread-safe.
 */
final class ClauseReader {

	private final Map<Ending, Pattern> endings;

	private final Map<VerbKind, Pattern> verbs;

	private final Pattern continued;

	private final Pattern opening;

	private final Pattern word;

	private final Pattern joining;

	private final Pattern concession;

	ClauseReader(CommitmentRules rules) {
		this.endings = rules.endingPatterns();
		this.verbs = rules.verbPatterns();
		this.continued = rules.continuedPattern();
		this.opening = Pattern.compile(rules.clauses().opening());
		this.word = Pattern.compile(rules.clauses().word());
		this.joining = Pattern.compile(rules.clauses().joining());
		this.concession = Pattern.compile(rules.clauses().concession());
	}

	/**
	 * Reads a sentence.
	 * @param sentence its text without the full stop
	 * @return the clauses that commit to something, in order
	 */
	List<Clause> read(String sentence) {
		var clauses = new ArrayList<Clause>();
		int from = 0;
		int part = 0;
		for (PatternMatch<Ending> ending : PatternMatch.longest(this.endings, sentence)) {
			clauses.addAll(clauses(sentence, from, part, ending));
			from = ending.end();
			part += concedes(sentence, from) ? 1 : 0;
		}
		return clauses;
	}

	private List<Clause> clauses(String sentence, int from, int part, PatternMatch<Ending> found) {
		var clauses = new ArrayList<Clause>();
		Verb verb = verb(sentence.substring(from, found.start()));
		Stage stage = found.key().stage(verb.kind());
		int start = from + verb.start();
		if (stage != null && stage != Stage.AGREE_ONLY) {
			Stage finished = sharedStage(found.key());
			Matcher continuing = this.continued.matcher(sentence).region(from, start);
			int begin = from;
			while (finished != null && continuing.find()) {
				clauses.add(clause(found, finished, sentence, part, begin, continuing.start(), continuing.end()));
				begin = continuing.end();
			}
			clauses.add(clause(found, stage, sentence, part, begin, start, found.end()));
		}
		else if (stage != null) {
			clauses.add(clause(found, stage, sentence, part, from, start, found.end()));
		}
		return clauses;
	}

	/** The last sign of an ending may be the first of the concession (ですが、). */
	private boolean concedes(String sentence, int end) {
		Matcher concession = this.concession.matcher(sentence);
		return concession.region(end, sentence.length()).lookingAt()
				|| concession.region(end - 1, sentence.length()).lookingAt();
	}

	/** Only an ending that treats all acts alike holds for a verb before it. */
	private static @Nullable Stage sharedStage(Ending ending) {
		Stage finished = ending.stage(VerbKind.FINISH);
		return (finished == ending.stage(VerbKind.ACT)) ? finished : null;
	}

	private Clause clause(PatternMatch<Ending> found, Stage stage, String sentence, int part, int from, int phrase,
			int end) {
		Matcher opening = this.opening.matcher(sentence).region(from, phrase);
		int start = opening.lookingAt() ? opening.end() : from;
		Matcher joining = this.joining.matcher(sentence.substring(start, phrase));
		int actEnd = joining.find() ? start + joining.start() : phrase;
		return new Clause(stage, Boolean.TRUE.equals(found.key().judgement()), part, from, Math.min(start, actEnd),
				actEnd, phrase, end);
	}

	private Verb verb(String before) {
		for (Map.Entry<VerbKind, Pattern> kind : this.verbs.entrySet()) {
			Matcher matcher = kind.getValue().matcher(before);
			if (matcher.find()) {
				return new Verb(kind.getKey(), matcher.start());
			}
		}
		Matcher word = this.word.matcher(before);
		return new Verb(VerbKind.ACT, word.find() ? word.start() : before.length());
	}

	/**
	 * A clause, by places in its sentence.
	 *
	 * @param stage how far it goes
	 * @param judgement whether it only judges
	 * @param part how many concessions stand before it in the sentence
	 * @param start where it begins
	 * @param act where the act begins
	 * @param actEnd the place behind the act; the same when there is none
	 * @param phrase where the verb begins
	 * @param end the place behind the ending
	 */
	record Clause(Stage stage, boolean judgement, int part, int start, int act, int actEnd, int phrase, int end) {
	}

	private record Verb(VerbKind kind, int start) {
	}

}
