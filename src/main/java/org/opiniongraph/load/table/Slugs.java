package org.opiniongraph.load.table;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Checks values that all descriptors need. */
final class Slugs {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private Slugs() {
	}

	static void require(String name, @Nullable String slug) {
		if (slug == null || !SLUG.matcher(slug).matches()) {
			throw new IllegalArgumentException(
					"'%s' is %s: expected small letters, digits and single hyphens, such as cstf-13".formatted(name,
							(slug != null) ? "'" + slug + "'" : "missing"));
		}
	}

	static void requireText(String name, @Nullable String text) {
		if (text == null || text.isBlank()) {
			throw new IllegalArgumentException("'%s' is missing".formatted(name));
		}
	}

}
