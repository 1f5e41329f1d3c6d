package org.opiniongraph.load.nearduplicate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.nearduplicate.StockAnswers.StockPattern;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.vocabulary.NearDuplicateRules.StockAnswerRules;
import org.opiniongraph.load.vocabulary.NearDuplicateRules;

/**
 * The first answer of a stock, the stretches of it that all others have too, and the
 * others. It is not thread-safe.
 */
final class StockFrame {

	private final StockAnswerRules rules;

	private final int shortestRun;

	private final ComparedText first;

	private final Map<String, User> users = new LinkedHashMap<>();

	/** The units of the first answer that all answers have. */
	private BitSet shared = new BitSet();

	/** The units of the first answer before which another answer has more. */
	private BitSet cuts = new BitSet();

	StockFrame(NearDuplicateRules rules, String id, ComparedText first) {
		this.rules = rules.stockAnswers();
		this.shortestRun = rules.shortestRun();
		this.first = first;
		this.shared.set(0, first.size());
		this.users.put(id, new User(first, null));
	}

	int users() {
		return this.users.size();
	}

	/** What the stock would be with one more answer; empty if that is no stock. */
	Optional<Fit> fit(String id, ComparedText text) {
		CommonWords common = CommonWords.of(this.first, text, this.shortestRun);
		var user = new User(text, common);
		var stillShared = new BitSet();
		var allCuts = (BitSet) this.cuts.clone();
		for (int at = this.shared.nextSetBit(0); at >= 0; at = this.shared.nextSetBit(at + 1)) {
			stillShared.set(at, common.partner(at) >= 0);
			allCuts.set(at, allCuts.get(at) || (at > 0 && common.partner(at - 1) >= 0 && common.partner(at) >= 0
					&& common.partner(at) != common.partner(at - 1) + 1));
		}
		List<Run> runs = runs(stillShared, allCuts);
		boolean same = runs.equals(runs(this.shared, this.cuts));
		boolean fits = fits(user, runs) && (same || this.users.values().stream().allMatch((it) -> fits(it, runs)));
		return fits ? Optional.of(new Fit(this, id, user, stillShared, allCuts, letters(runs))) : Optional.empty();
	}

	/** The stretches of the first answer that all have, without short ones. */
	private List<Run> runs(BitSet common, BitSet allCuts) {
		var runs = new ArrayList<Run>();
		for (int from = common.nextSetBit(0); from >= 0;) {
			int to = from + 1;
			while (common.get(to) && !allCuts.get(to)) {
				to++;
			}
			if (this.first.letters(from, to) >= this.shortestRun) {
				runs.add(new Run(from, to));
			}
			from = common.nextSetBit(to);
		}
		return runs;
	}

	private int letters(List<Run> runs) {
		return runs.stream().mapToInt((run) -> this.first.letters(run.from(), run.to())).sum();
	}

	private boolean fits(User user, List<Run> runs) {
		int letters = letters(runs);
		List<Gap> gaps = gaps(user, runs);
		long filled = gaps.stream().filter((gap) -> gap.letters(user.text()) > 0).count();
		return letters >= this.rules.shortest() && letters >= this.rules.share() * user.text().letters()
				&& Math.max(filled, runs.size() - 1) <= this.rules.mostGaps()
				&& gaps.stream().allMatch((gap) -> gap.letters(user.text()) <= this.rules.longestGap());
	}

	/** The places of an answer before, between and behind the runs. */
	private List<Gap> gaps(User user, List<Run> runs) {
		var gaps = new ArrayList<Gap>();
		int behind = -1;
		for (Run run : runs) {
			gaps.add(new Gap(behind, user.place(run.from())));
			behind = user.place(run.to() - 1);
		}
		gaps.add(new Gap(behind, user.text().size()));
		return gaps;
	}

	/** The stock with all its answers. */
	StockPattern answer() {
		List<Run> runs = runs(this.shared, this.cuts);
		boolean opens = isFilled(0, runs);
		boolean closes = isFilled(runs.size(), runs);
		var pattern = new StringBuilder(opens ? this.rules.gap() : "");
		for (Run run : runs) {
			pattern.append(run.equals(runs.getFirst()) ? "" : this.rules.gap());
			pattern.append(this.first.text(), this.first.units().get(run.from()).start(),
					this.first.units().get(run.to() - 1).end());
		}
		pattern.append(closes ? this.rules.gap() : "");
		var words = new LinkedHashMap<String, List<Span>>();
		this.users.forEach((id, user) -> words.put(id,
				gaps(user, runs).subList(opens ? 0 : 1, runs.size() + (closes ? 1 : 0))
					.stream()
					.map((gap) -> gap.words(user.text()))
					.toList()));
		return new StockPattern(pattern.toString(), words);
	}

	private boolean isFilled(int gap, List<Run> runs) {
		return this.users.values().stream().anyMatch((user) -> gaps(user, runs).get(gap).letters(user.text()) > 0);
	}

	/**
	 * An answer of the stock.
	 *
	 * @param text its text
	 * @param common what the first answer shares with it; null for the first one itself
	 */
	private record User(ComparedText text, @Nullable CommonWords common) {

		/** The unit that a unit of the first answer is. */
		int place(int at) {
			return (this.common != null) ? this.common.partner(at) : at;
		}

	}

	/**
	 * What the stock would be with one more answer.
	 *
	 * @param frame the stock
	 * @param id the answer
	 * @param user its text
	 * @param shared the units that all have
	 * @param cuts the units before which one of them has more
	 * @param letters the letters of the pattern
	 */
	record Fit(StockFrame frame, String id, User user, BitSet shared, BitSet cuts, int letters) {

		/** Makes the answer one of the stock. */
		void take() {
			this.frame.users.put(this.id, this.user);
			this.frame.shared = this.shared;
			this.frame.cuts = this.cuts;
		}

	}

	/**
	 * Units of the first answer in sequence.
	 *
	 * @param from the first one
	 * @param to the one behind the last
	 */
	private record Run(int from, int to) {
	}

	/**
	 * A place of an answer.
	 *
	 * @param behind the unit before it, -1 for none
	 * @param before the unit after it
	 */
	private record Gap(int behind, int before) {

		int letters(ComparedText text) {
			return text.letters(this.behind + 1, this.before);
		}

		/** The words there, which may be none. */
		Span words(ComparedText text) {
			return text.between(this.behind, this.before);
		}

	}

}
