package org.opiniongraph.load.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.opiniongraph.load.descriptor.SeedFormatException;

/** Checks that the hierarchy of themes has no cycles. */
final class ThemeHierarchy {

	private ThemeHierarchy() {
	}

	static void check(String file, List<ThemeEntry> themes) {
		Map<String, ThemeEntry> byId = themes.stream().collect(Collectors.toMap(ThemeEntry::id, Function.identity()));
		for (ThemeEntry theme : themes) {
			Set<String> seen = new LinkedHashSet<>(Set.of(theme.id()));
			for (ThemeEntry at = theme; at.broader() != null;) {
				ThemeEntry broader = byId.get(at.broader());
				if (broader == null) {
					throw new SeedFormatException(file,
							"%s: the broader theme '%s' does not exist".formatted(at.id(), at.broader()));
				}
				if (!seen.add(broader.id())) {
					throw new SeedFormatException(file,
							"%s: the broader themes form a cycle: %s".formatted(theme.id(), String.join(", ", seen)));
				}
				at = broader;
			}
		}
	}

}
