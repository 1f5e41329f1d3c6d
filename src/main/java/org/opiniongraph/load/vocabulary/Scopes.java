package org.opiniongraph.load.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** The councils and documents to which entries of the vocabulary are limited. */
final class Scopes {

	private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

	private Scopes() {
	}

	/** Copies the slugs of an entry. */
	static List<String> checked(String id, @Nullable List<String> within) {
		if (within == null) {
			return List.of();
		}
		for (String slug : within) {
			if (slug == null || !SLUG.matcher(slug).matches()) {
				throw new IllegalArgumentException(
						"%s: 'within' has '%s': expected the slug of a council or of a document".formatted(id, slug));
			}
		}
		return List.copyOf(within);
	}

	/** Whether an entry is for texts of one of some councils and documents. */
	static boolean includes(List<String> within, Collection<String> slugs) {
		return within.isEmpty() || !Collections.disjoint(within, slugs);
	}

	/** Whether two entries are for the same texts, as far as their slugs tell. */
	static boolean overlap(List<String> one, List<String> other) {
		return one.isEmpty() || includes(other, one);
	}

}
