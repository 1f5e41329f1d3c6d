package org.opiniongraph.load.vocabulary;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.descriptor.SeedFormatException;

/** Checks that entries that lie in each other exist and have no cycles. */
final class Hierarchy {

	private Hierarchy() {
	}

	/**
	 * Checks the entries of a file.
	 * @param entries all of them
	 * @param id gives an entry's id
	 * @param above gives the id of the one entry above
	 * @param word what the entry above is called: broader theme
	 */
	static <T> void check(String file, List<T> entries, Function<T, String> id, Function<T, @Nullable String> above,
			String word) {
		var byId = new HashMap<String, @Nullable String>();
		entries.forEach((entry) -> byId.put(id.apply(entry), above.apply(entry)));
		for (T entry : entries) {
			String start = id.apply(entry);
			Set<String> seen = new LinkedHashSet<>(Set.of(start));
			String at = start;
			for (String next = byId.get(at); next != null; next = byId.get(at)) {
				if (!byId.containsKey(next)) {
					throw new SeedFormatException(file, "%s: the %s '%s' does not exist".formatted(at, word, next));
				}
				if (!seen.add(next)) {
					throw new SeedFormatException(file,
							"%s: the %ss form a cycle: %s".formatted(start, word, String.join(", ", seen)));
				}
				at = next;
			}
		}
	}

}
