package org.opiniongraph.load.table;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Checks values that all descriptors need. */
final class Slugs {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private static final Pattern FILE_NAME = Pattern.compile("[^/\\\\:*?<>|\"\\p{Cntrl}]+");

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

	/** A file beside the descriptor, and no other. */
	static void requireFileName(String name, String file) {
		if (!FILE_NAME.matcher(file).matches() || file.startsWith(".")) {
			throw new IllegalArgumentException(
					"'%s' is '%s': expected the name of a file in the same folder, without a path".formatted(name,
							file));
		}
	}

}
