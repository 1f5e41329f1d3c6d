package org.opiniongraph.load.nearduplicate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.vocabulary.NearDuplicateRules.RestatementRules;
import org.opiniongraph.load.vocabulary.NearDuplicateRules;
import org.opiniongraph.model.RestatementReason;

/**
 * Finds the opinions of a council that an earlier document of it has already. An opinion
 * restates one at most, the one with the best score, and of equal ones that of the latest
 * document. Two opinions of one document never restate the same one. The result depends
 * on the order of time only. Add all opinions, ask which texts are compared, and give
 * these. It is not thread-safe.
 */
public final class Restatements {

	/** The most similar earlier opinions that are compared with an opinion. */
	private static final int COMPARED = 4;

	private static final Comparator<Candidate> BEST = Comparator.comparingDouble((Candidate it) -> -it.score())
		.thenComparingInt((it) -> -it.document())
		.thenComparingInt(Candidate::later)
		.thenComparingInt(Candidate::earlier);

	private final RestatementRules rules;

	private final int shortestRun;

	private final List<Voiced> opinions = new ArrayList<>();

	/** A hash of the words of each opinion. */
	private final List<Integer> words = new ArrayList<>();

	/** The places of opinions by this hash. */
	private final Map<Integer, List<Integer>> byWords = new HashMap<>();

	/** The place of the first opinion of each document. */
	private final List<Integer> beginnings = new ArrayList<>();

	private final ShingleSketch sketches = new ShingleSketch();

	private final Map<Integer, List<Integer>> compared = new HashMap<>();

	public Restatements(NearDuplicateRules rules) {
		this.rules = rules.restatements();
		this.shortestRun = rules.shortestRun();
	}

	/** Begins the next document; documents come in the order of time. */
	public void nextDocument() {
		this.beginnings.add(this.opinions.size());
	}

	/**
	 * Adds an opinion of the document that was begun last.
	 * @param speaker who raised it, null if nobody is named
	 */
	public void add(String id, @Nullable String speaker, String text) {
		ComparedText compared = ComparedText.of(text);
		this.words.add(compared.words().hashCode());
		this.byWords.computeIfAbsent(this.words.getLast(), (unseen) -> new ArrayList<>()).add(this.opinions.size());
		this.opinions.add(new Voiced(id, this.beginnings.size() - 1, speaker));
		this.sketches.add(compared);
	}

	/** The ids of the opinions whose texts are needed. */
	public Set<String> compared() {
		this.sketches.index();
		var needed = new HashSet<String>();
		for (int at = 0; at < this.opinions.size(); at++) {
			int end = this.beginnings.get(this.opinions.get(at).document());
			List<Integer> earlier = earlier(at, end);
			if (!earlier.isEmpty()) {
				this.compared.put(at, earlier);
				needed.add(this.opinions.get(at).id());
				earlier.forEach((it) -> needed.add(this.opinions.get(it).id()));
			}
		}
		this.byWords.clear();
		return needed;
	}

	private List<Integer> earlier(int at, int end) {
		List<Integer> same = this.byWords.getOrDefault(this.words.get(at), List.of());
		int own = Collections.binarySearch(same, end);
		int behind = (own < 0) ? -own - 1 : own;
		return Stream
			.concat(same.subList(Math.max(0, behind - COMPARED), behind).stream(),
					this.sketches.earlier(at, end, COMPARED).stream())
			.distinct()
			.toList();
	}

	/**
	 * Finds the restatements.
	 * @param texts the texts that were asked for, by id
	 * @return by the id of the later opinion
	 */
	public Map<String, EarlierOpinion> find(Map<String, String> texts) {
		var found = new HashMap<String, EarlierOpinion>();
		for (int document = 0; document < this.beginnings.size(); document++) {
			int end = (document + 1 < this.beginnings.size()) ? this.beginnings.get(document + 1)
					: this.opinions.size();
			var candidates = new ArrayList<Candidate>();
			for (int at = this.beginnings.get(document); at < end; at++) {
				candidates(at, texts, candidates);
			}
			choose(candidates, texts, found);
		}
		return found;
	}

	private void candidates(int at, Map<String, String> texts, List<Candidate> candidates) {
		List<Integer> earlier = this.compared.getOrDefault(at, List.of());
		if (earlier.isEmpty()) {
			return;
		}
		Voiced opinion = this.opinions.get(at);
		ComparedText text = text(opinion, texts);
		for (int other : earlier) {
			Voiced before = this.opinions.get(other);
			ComparedText said = text(before, texts);
			boolean sameMember = opinion.speaker() != null && opinion.speaker().equals(before.speaker());
			boolean sameWords = text.hasSameWords(said);
			double score = sameWords ? 1 : CommonWords.of(text, said, this.shortestRun).score();
			boolean tells = sameMember || Math.min(text.letters(), said.letters()) >= this.rules.shortest();
			if (tells && score >= (sameMember ? this.rules.sameMember() : this.rules.score())) {
				candidates
					.add(new Candidate(at, other, before.document(), score, sameWords ? RestatementReason.SAME_WORDS
							: sameMember ? RestatementReason.SAME_MEMBER : RestatementReason.REWORDED));
			}
		}
	}

	private static ComparedText text(Voiced opinion, Map<String, String> texts) {
		return ComparedText.of(Objects.requireNonNull(texts.get(opinion.id()), opinion.id()));
	}

	private void choose(List<Candidate> candidates, Map<String, String> texts, Map<String, EarlierOpinion> found) {
		var taken = new HashSet<Integer>();
		for (Candidate it : candidates.stream().sorted(BEST).toList()) {
			String later = this.opinions.get(it.later()).id();
			if (!found.containsKey(later) && taken.add(it.earlier())) {
				String earlier = this.opinions.get(it.earlier()).id();
				TextDifference difference = TextDifference.of(Objects.requireNonNull(texts.get(earlier), earlier),
						Objects.requireNonNull(texts.get(later), later), this.shortestRun);
				found.put(later, new EarlierOpinion(earlier, it.score(), it.reason(), difference));
			}
		}
	}

	/**
	 * An opinion of an earlier document that is said again.
	 *
	 * @param id its id
	 * @param score how much of the words both have, 0 to 1
	 * @param reason why they are the same opinion
	 * @param difference the words in which they differ
	 */
	public record EarlierOpinion(String id, double score, RestatementReason reason, TextDifference difference) {
	}

	private record Voiced(String id, int document, @Nullable String speaker) {
	}

	private record Candidate(int later, int earlier, int document, double score, RestatementReason reason) {
	}

}
