package org.opiniongraph.load.seed;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.table.DocumentDescriptor;

/** Checks what descriptors say of editions. */
final class EditionCheck {

	private EditionCheck() {
	}

	/**
	 * An edition is that of another document of the seed, and in no circle.
	 * @throws SeedFormatException when one is not
	 */
	static void require(List<SeedDocument> documents) {
		Map<String, DocumentDescriptor> bySlug = documents.stream()
			.map(SeedDocument::descriptor)
			.collect(Collectors.toMap(DocumentDescriptor::slug, Function.identity()));
		for (SeedDocument it : documents) {
			var seen = new HashSet<String>();
			DocumentDescriptor at = it.descriptor();
			while (at != null && at.editionOf() != null) {
				String earlier = at.editionOf();
				if (!bySlug.containsKey(earlier) || !seen.add(at.slug())) {
					throw new SeedFormatException(it.table(),
							"'editionOf: %s' in the document '%s': expected the slug of another document of the seed, whose edition this one is"
								.formatted(earlier, at.slug()));
				}
				at = bySlug.get(earlier);
			}
		}
	}

}
