package org.opiniongraph.load.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.NodeIds;

/**
 * Gives keys that no passage ever had. A row behind the last one gets the next number. A
 * row between two others gets a key between theirs, {@code 00003-001}, so that ids have
 * the order of the rows. It is not thread-safe.
 */
final class NewKeys {

	private static final int MOST_BESIDE = 999;

	private final Set<String> used;

	private int last;

	NewKeys(Collection<String> used) {
		this.used = new HashSet<>(used);
		used.forEach((key) -> this.last = Math.max(this.last, number(key)));
	}

	private static int number(String key) {
		int end = key.indexOf('-');
		String number = (end < 0) ? key : key.substring(0, end);
		return number.matches("[0-9]{1,9}") ? Integer.parseInt(number) : 0;
	}

	/** The next number behind all others. */
	String next() {
		this.last++;
		String key = NodeIds.key(this.last);
		this.used.add(key);
		return key;
	}

	/**
	 * A key between two others.
	 * @param before the key of the row before, null for none
	 * @param after the key of the row after
	 */
	String between(@Nullable String before, String after) {
		String place = (before != null) ? before : NodeIds.key(0);
		String sibling = sibling(place, after);
		if (sibling != null) {
			this.used.add(sibling);
			return sibling;
		}
		while (after.startsWith(place + "-")) {
			place += "-000";
		}
		int number = 1;
		while (this.used.contains(beside(place, number))) {
			number++;
			if (number > MOST_BESIDE) {
				place = beside(place, MOST_BESIDE);
				number = 1;
			}
		}
		String key = beside(place, number);
		this.used.add(key);
		return key;
	}

	/** The next key of the same length, so that rows in sequence get short keys. */
	private @Nullable String sibling(String before, String after) {
		int end = before.lastIndexOf('-');
		if (end < 0) {
			return null;
		}
		String place = before.substring(0, end);
		for (int number = Integer.parseInt(before.substring(end + 1)) + 1; number <= MOST_BESIDE; number++) {
			String key = beside(place, number);
			if (key.compareTo(after) >= 0) {
				return null;
			}
			if (!this.used.contains(key)) {
				return key;
			}
		}
		return null;
	}

	/** A wanted key, or one beside it when a passage had it. */
	String wanted(String key) {
		return this.used.add(key) ? key : between(key, "");
	}

	private static String beside(String place, int number) {
		return String.format(Locale.ROOT, "%s-%03d", place, number);
	}

}
