package org.opiniongraph.load.nearduplicate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the texts that are worth a comparison with a text. Of each text a sketch is kept:
 * the {@value #SIZE} smallest hashes of its shingles, which are three units in sequence
 * (Broder's bottom-k sketch). Texts with common hashes in their sketches have common
 * shingles. If very many texts share a shingle, only the nearest earlier ones are
 * considered, so the cost grows with the number of texts and not with its square.
 */
final class ShingleSketch {

	private static final int SIZE = 32;

	private static final int UNITS = 3;

	/** If more texts share a shingle, only the nearest earlier ones are considered. */
	private static final int NEAREST = 60;

	/**
	 * Of two full sketches, so many hashes are common in texts that share about a sixth
	 * of their shingles: far fewer than the same text reworded.
	 */
	private static final int COMMON = 5;

	private final List<int[]> sketches = new ArrayList<>();

	/** A hash and the place of a text in one number, ascending. */
	private long[] places = {};

	private int[] shared = {};

	/** Adds a text behind those that are earlier. */
	void add(ComparedText text) {
		this.sketches.add(sketch(text));
	}

	private static int[] sketch(ComparedText text) {
		int[] hashes = new int[Math.max(1, text.size() - UNITS + 1)];
		for (int at = 0; at < hashes.length; at++) {
			int hash = 1;
			for (int unit = at; unit < Math.min(at + UNITS, text.size()); unit++) {
				hash = 31 * hash + text.units().get(unit).word().hashCode();
			}
			hashes[at] = mixed(hash);
		}
		return Arrays.stream(hashes).sorted().distinct().limit(SIZE).toArray();
	}

	/** Spreads similar numbers (MurmurHash3's last step). */
	private static int mixed(int hash) {
		int mixed = hash;
		mixed = (mixed ^ (mixed >>> 16)) * 0x85EBCA6B;
		mixed = (mixed ^ (mixed >>> 13)) * 0xC2B2AE35;
		return mixed ^ (mixed >>> 16);
	}

	/** Prepares the search, once all texts were added. */
	void index() {
		this.places = new long[this.sketches.stream().mapToInt((it) -> it.length).sum()];
		int next = 0;
		for (int text = 0; text < this.sketches.size(); text++) {
			for (int hash : this.sketches.get(text)) {
				this.places[next++] = place(hash, text);
			}
		}
		Arrays.sort(this.places);
		this.shared = new int[this.sketches.size()];
	}

	private static long place(int hash, int text) {
		return ((long) hash << Integer.SIZE) | text;
	}

	/**
	 * The earlier texts that share the most with a text.
	 * @param text the place of the text
	 * @param end those before this place are considered
	 * @param most how many are returned at most
	 * @return their places: those that share the most come first, then the latest
	 */
	List<Integer> earlier(int text, int end, int most) {
		var touched = new ArrayList<Integer>();
		int[] sketch = this.sketches.get(text);
		for (int hash : sketch) {
			int at = Arrays.binarySearch(this.places, place(hash, end));
			at = ((at < 0) ? -at - 1 : at) - 1;
			for (int seen = 0; seen < NEAREST && at >= 0 && (int) (this.places[at] >> Integer.SIZE) == hash; seen++) {
				int other = (int) this.places[at--];
				if (this.shared[other]++ == 0) {
					touched.add(other);
				}
			}
		}
		Map<Integer, Integer> found = new HashMap<>();
		for (int other : touched) {
			int least = COMMON * Math.min(sketch.length, this.sketches.get(other).length) / SIZE;
			if (this.shared[other] >= Math.max(1, least)) {
				found.put(other, this.shared[other]);
			}
			this.shared[other] = 0;
		}
		return found.entrySet()
			.stream()
			.sorted(Map.Entry.<Integer, Integer>comparingByValue()
				.reversed()
				.thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
			.limit(most)
			.map(Map.Entry::getKey)
			.toList();
	}

}
