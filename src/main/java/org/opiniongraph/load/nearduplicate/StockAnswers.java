package org.opiniongraph.load.nearduplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.vocabulary.NearDuplicateRules;

/**
 * Finds the answers of a council that differ in a few words only. The first answer of a
 * stock is the one that the others are compared with, so a stock never grows from one
 * text to a very different one. The result depends on the order of time only. Add all
 * answers, ask which texts are compared, and give these. It is not thread-safe.
 */
public final class StockAnswers {

	/** The most similar earlier answers that are compared with an answer. */
	private static final int COMPARED = 6;

	private final NearDuplicateRules rules;

	private final List<String> ids = new ArrayList<>();

	private final ShingleSketch sketches = new ShingleSketch();

	private final Map<Integer, List<Integer>> compared = new LinkedHashMap<>();

	private final Map<Integer, StockFrame> frames = new HashMap<>();

	public StockAnswers(NearDuplicateRules rules) {
		this.rules = rules;
	}

	/** Adds an answer; answers come in the order of time. */
	public void add(String id, String text) {
		this.ids.add(id);
		this.sketches.add(ComparedText.of(text));
	}

	/** The ids of the answers whose texts are needed. */
	public Set<String> compared() {
		this.sketches.index();
		var needed = new HashSet<String>();
		for (int at = 0; at < this.ids.size(); at++) {
			List<Integer> earlier = this.sketches.earlier(at, at, COMPARED);
			if (!earlier.isEmpty()) {
				this.compared.put(at, earlier);
				needed.add(this.ids.get(at));
				earlier.forEach((it) -> needed.add(this.ids.get(it)));
			}
		}
		return needed;
	}

	/**
	 * Finds the stocks.
	 * @param texts the texts that were asked for, by id
	 * @return stocks of two answers at least, in the order of their first answers
	 */
	public List<StockPattern> find(Map<String, String> texts) {
		this.compared.forEach((at, earlier) -> {
			String id = this.ids.get(at);
			ComparedText text = text(id, texts);
			Optional<StockFrame.Fit> best = earlier.stream()
				.map((other) -> this.frames.computeIfAbsent(other,
						(unseen) -> new StockFrame(this.rules, this.ids.get(other), text(this.ids.get(other), texts))))
				.distinct()
				.flatMap((frame) -> frame.fit(id, text).stream())
				.max(Comparator.comparingInt(StockFrame.Fit::letters));
			best.ifPresent((fit) -> {
				fit.take();
				this.frames.put(at, fit.frame());
			});
		});
		return this.frames.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map(Map.Entry::getValue)
			.distinct()
			.filter((frame) -> frame.users() > 1)
			.map(StockFrame::answer)
			.toList();
	}

	private static ComparedText text(String id, Map<String, String> texts) {
		return ComparedText.of(Objects.requireNonNull(texts.get(id), id));
	}

	/**
	 * A stock answer: the pattern and its users.
	 *
	 * @param pattern the words that all its users have, with a mark for each gap
	 * @param users for each answer the words in the gaps, in the order of the text; the
	 * words in a gap may be none
	 */
	public record StockPattern(String pattern, Map<String, List<Span>> users) {
	}

}
