package org.opiniongraph.load.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.commitment.ClauseReader.Clause;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.vocabulary.CommitmentRules;
import org.opiniongraph.load.vocabulary.Term;
import org.opiniongraph.model.Stage;

/**
 * Finds the commitments of an answer. It is thread-safe. The time grows with the length
 * of the text times the number of endings.
 */
public final class CommitmentFinder {

	private static final Pattern SENTENCE = Pattern.compile("[^。！？!?\\n⇒]+");

	/** What makes the organisation before it the one who acts. */
	private static final Pattern ACTS = Pattern.compile("^(?:等|様)?(?:において(?:は|も)?|では|でも|としては|としても|により|によって|が、?|は、?)");

	private final ClauseReader clauses;

	/**
	 * Prepares the rules.
	 * @param rules how verbs and endings say how far an answer goes
	 */
	public CommitmentFinder(CommitmentRules rules) {
		this.clauses = new ClauseReader(rules);
	}

	/**
	 * Finds all commitments.
	 * @param text a verbatim text
	 * @param terms the programmes and organisations that it names
	 * @param dates the dates that it names
	 * @return in the order of the text
	 */
	public List<CommitmentFinding> find(String text, Map<Term, List<Span>> terms, List<DateMention> dates) {
		var found = new ArrayList<CommitmentFinding>();
		Matcher sentence = SENTENCE.matcher(text);
		while (sentence.find()) {
			int at = sentence.start();
			for (Clause clause : this.clauses.read(sentence.group())) {
				int end = at + clause.end();
				found.add(new CommitmentFinding(clause.stage(), Span.of(text, at + clause.phrase(), end),
						(clause.act() < clause.actEnd()) ? Span.of(text, at + clause.act(), at + clause.actEnd())
								: null,
						programs(terms, at + clause.start(), end), actor(text, terms, at, end),
						dates.stream().filter((date) -> isWithin(date.span(), at + clause.start(), end)).toList()));
			}
		}
		return found;
	}

	/**
	 * The commitment that says how far the answer goes: the strongest, or what it says no
	 * to, unless something stronger follows.
	 * @param commitments of one answer, in the order of the text
	 * @return the first of the strongest; null when there is none
	 */
	public static @Nullable CommitmentFinding main(List<CommitmentFinding> commitments) {
		List<CommitmentFinding> declined = commitments.stream().filter((it) -> it.stage() == Stage.DECLINE).toList();
		List<CommitmentFinding> asked = declined.isEmpty() ? commitments
				: commitments.subList(commitments.indexOf(declined.getLast()), commitments.size());
		return asked.stream()
			.filter((it) -> declined.isEmpty() || it.stage() != Stage.AGREE_ONLY)
			.min(Comparator.comparing(CommitmentFinding::stage))
			.orElse(null);
	}

	private static List<Term> programs(Map<Term, List<Span>> terms, int start, int end) {
		return terms.entrySet()
			.stream()
			.filter((it) -> it.getKey().isProgram())
			.filter((it) -> it.getValue().stream().anyMatch((span) -> isWithin(span, start, end)))
			.sorted(Comparator.comparingInt((it) -> it.getValue().getFirst().start()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** The organisation of the sentence that acts; the last one before the ending. */
	private static @Nullable Term actor(String text, Map<Term, List<Span>> terms, int start, int end) {
		Term actor = null;
		int last = -1;
		for (Map.Entry<Term, List<Span>> term : terms.entrySet()) {
			for (Span span : term.getValue()) {
				if (!term.getKey().isProgram() && isWithin(span, start, end) && span.start() > last
						&& ACTS.matcher(text).region(span.end(), end).lookingAt()) {
					actor = term.getKey();
					last = span.start();
				}
			}
		}
		return actor;
	}

	private static boolean isWithin(Span span, int start, int end) {
		return start <= span.start() && span.end() <= end;
	}

}
