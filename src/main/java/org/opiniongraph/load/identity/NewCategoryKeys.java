package org.opiniongraph.load.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Gives keys to categories that never had one. In a first load the key is the place. A
 * category behind the last one gets the next number; one between two others gets a number
 * beside that of the one before ({@code 2-1}).
 */
final class NewCategoryKeys {

	private NewCategoryKeys() {
	}

	/**
	 * Gives the categories without a key new ones.
	 * @param known the keys in the order of the categories, null for none
	 * @param used all keys that were ever given
	 */
	static List<String> completed(List<@Nullable String> known, Collection<String> used) {
		Set<String> taken = new HashSet<>(used);
		int next = taken.stream().mapToInt(NewCategoryKeys::number).max().orElse(0) + 1;
		int last = known.size();
		while (last > 0 && known.get(last - 1) == null) {
			last--;
		}
		var keys = new ArrayList<String>();
		for (int at = 0; at < known.size(); at++) {
			String key = known.get(at);
			if (key == null) {
				key = (at >= last) ? Integer.toString(next++)
						: beside(keys.isEmpty() ? 0 : number(keys.getLast()), taken);
				taken.add(key);
			}
			keys.add(key);
		}
		return keys;
	}

	private static String beside(int number, Set<String> taken) {
		int at = 1;
		while (taken.contains(number + "-" + at)) {
			at++;
		}
		return number + "-" + at;
	}

	private static int number(String key) {
		return Integer.parseInt(key.split("-", 2)[0]);
	}

}
