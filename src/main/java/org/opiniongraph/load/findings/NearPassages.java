package org.opiniongraph.load.findings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.opiniongraph.load.vocabulary.TermWeights;

/**
 * Finds the passages that are worth a comparison with one passage: those that share the
 * most with it. If a feature is shared by very many passages, only the nearest of them
 * are considered, so that the cost grows with the number of passages and not with its
 * square.
 */
final class NearPassages {

	/** If more passages share a theme or a word, only the nearest ones are compared. */
	private static final int NEAREST = 60;

	/** The maximum number of candidates for a full comparison. */
	private static final int COMPARED = 60;

	private final List<RelatedPassage> passages;

	private final TermWeights weights;

	private final Map<String, List<Integer>> places = new HashMap<>();

	private final double[] norms;

	/** The similarity of each passage to the current one. */
	private final double[] shared;

	NearPassages(List<RelatedPassage> passages, TermWeights weights) {
		this.passages = passages;
		this.weights = weights;
		this.norms = new double[passages.size()];
		this.shared = new double[passages.size()];
		for (int at = 0; at < this.norms.length; at++) {
			for (String feature : passages.get(at).features()) {
				this.places.computeIfAbsent(feature, (unseen) -> new ArrayList<>()).add(at);
			}
			this.norms[at] = passages.get(at).norm();
		}
	}

	double norm(int at) {
		return this.norms[at];
	}

	List<Integer> of(int at) {
		var touched = new ArrayList<Integer>();
		RelatedPassage passage = this.passages.get(at);
		passage.themes().forEach((theme, score) -> {
			double weight = this.weights.of(theme) * score;
			near(theme, at).forEach((other) -> share(other,
					weight * this.passages.get(other).themes().getOrDefault(theme, 0.0), touched));
		});
		passage.words().forEach((form, word) -> {
			double weight = word.weight() * word.weight() / this.norms[at];
			near(form, at).forEach((other) -> share(other, weight / this.norms[other], touched));
		});
		List<Integer> most = touched.stream()
			.filter((other) -> other != at)
			.sorted(Comparator.comparingDouble((Integer other) -> this.shared[other])
				.reversed()
				.thenComparing(Comparator.naturalOrder()))
			.limit(COMPARED)
			.toList();
		touched.forEach((other) -> this.shared[other] = 0);
		return most;
	}

	private void share(int other, double weight, List<Integer> touched) {
		if (this.shared[other] == 0 && weight > 0) {
			touched.add(other);
		}
		this.shared[other] += weight;
	}

	private List<Integer> near(String feature, int at) {
		List<Integer> same = this.places.getOrDefault(feature, List.of());
		int own = Collections.binarySearch(same, at);
		return same.subList(Math.max(0, own - NEAREST), Math.min(same.size(), own + NEAREST + 1));
	}

}
