package org.opiniongraph.load.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.commitment.ClauseReader.Clause;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.vocabulary.CommitmentRules;
import org.opiniongraph.load.vocabulary.CorrectionEntry;
import org.opiniongraph.load.vocabulary.Term;
import org.opiniongraph.model.NodeKind;

/**
 * Finds the commitments of an answer. It is thread-safe. The time grows with the length
 * of the text times the number of endings.
 */
public final class CommitmentFinder {

	private final ClauseReader clauses;

	private final Pattern sentence;

	private final Pattern supplement;

	private final Pattern continuation;

	private final Pattern actor;

	/**
	 * Prepares the rules.
	 * @param rules how verbs and endings say how far an answer goes
	 */
	public CommitmentFinder(CommitmentRules rules) {
		this.clauses = new ClauseReader(rules);
		this.sentence = Pattern.compile(rules.clauses().sentence());
		this.supplement = Pattern.compile(rules.clauses().supplement());
		this.continuation = Pattern.compile(rules.clauses().continuation());
		this.actor = Pattern.compile(rules.clauses().actor());
	}

	/**
	 * Finds all commitments. At most one of them is the main one: what decides is the
	 * last sentence that is more than a judgement and does not only add something, with
	 * the sentences that it goes on with; within them, what follows a concession, a
	 * refusal, and the strongest stage; of equal stages, the first.
	 * @param text a verbatim text
	 * @param terms the programmes and organisations that it names
	 * @param dates the dates that it names
	 * @param corrections what researchers say of it
	 * @return in the order of the text
	 * @throws org.opiniongraph.load.descriptor.SeedFormatException when a correction does
	 * not fit the text
	 */
	public List<CommitmentFinding> find(String text, Map<Term, List<Span>> terms, List<DateMention> dates,
			List<CorrectionEntry> corrections) {
		List<LocatedClause> all = new CorrectedClauses(text, this.sentence).of(located(text), corrections);
		Optional<LocatedClause> main = all.stream().min(LocatedClause.BY_FORCE);
		return all.stream().map((it) -> finding(text, it, main.filter(it::equals).isPresent(), terms, dates)).toList();
	}

	private List<LocatedClause> located(String text) {
		var located = new ArrayList<LocatedClause>();
		int group = 0;
		Matcher sentence = this.sentence.matcher(text);
		while (sentence.find()) {
			group = this.continuation.matcher(sentence.group()).find() ? group : sentence.start();
			var place = new SentencePlace(sentence.start(), group, this.supplement.matcher(sentence.group()).find());
			for (Clause clause : this.clauses.read(sentence.group())) {
				located.add(new LocatedClause(clause, place, null));
			}
		}
		return located;
	}

	private CommitmentFinding finding(String text, LocatedClause it, boolean main, Map<Term, List<Span>> terms,
			List<DateMention> dates) {
		Clause clause = it.clause();
		int sentence = it.sentence().start();
		int start = sentence + clause.start();
		int end = sentence + clause.end();
		Span act = (clause.act() < clause.actEnd()) ? Span.of(text, sentence + clause.act(), sentence + clause.actEnd())
				: null;
		return new CommitmentFinding(clause.stage(), main, Span.of(text, sentence + clause.phrase(), end), act,
				programs(terms, start, end), actor(text, terms, sentence, end),
				dates.stream().filter((date) -> isWithin(date.span(), start, end)).toList(),
				(it.correction() != null) ? it.correction().reason() : null);
	}

	private static List<Term> programs(Map<Term, List<Span>> terms, int start, int end) {
		return terms.entrySet()
			.stream()
			.filter((it) -> NodeKind.PROGRAM.owns(it.getKey().id()))
			.flatMap((it) -> it.getValue()
				.stream()
				.filter((span) -> isWithin(span, start, end))
				.limit(1)
				.map((first) -> Map.entry(first.start(), it.getKey())))
			.sorted(Map.Entry.comparingByKey())
			.map(Map.Entry::getValue)
			.toList();
	}

	/** The organisation of the sentence that acts; the last one before the ending. */
	private @Nullable Term actor(String text, Map<Term, List<Span>> terms, int start, int end) {
		Term actor = null;
		int last = -1;
		for (Map.Entry<Term, List<Span>> term : terms.entrySet()) {
			for (Span span : term.getValue()) {
				if (NodeKind.ORGANIZATION.owns(term.getKey().id()) && isWithin(span, start, end) && span.start() > last
						&& this.actor.matcher(text).region(span.end(), end).lookingAt()) {
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
