package org.opiniongraph.load.seed;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.opiniongraph.load.table.DocumentDescriptor;
import org.opiniongraph.load.table.SourceDocument;
import org.opiniongraph.load.table.SourceRow.Speaker;
import org.opiniongraph.load.table.SourceRow;

/**
 * Finds the current role of each member: roles may change, and the last document of the
 * council decides.
 */
final class SpeakersOfCouncils {

	private final Map<String, Map<String, Said>> councils = new HashMap<>();

	void add(SourceDocument document) {
		DocumentDescriptor it = document.descriptor();
		String issue = Objects.requireNonNullElse(it.issuedOn(), "") + "/" + it.slug();
		Map<String, Said> council = this.councils.computeIfAbsent(document.memberSlug(), (unseen) -> new HashMap<>());
		document.rows()
			.stream()
			.map(SourceRow::speaker)
			.filter(Objects::nonNull)
			.distinct()
			.forEach((speaker) -> council.merge(speaker.name(), new Said(issue, speaker),
					(one, other) -> (other.issue().compareTo(one.issue()) >= 0) ? other : one));
	}

	Map<String, Map<String, Speaker>> last() {
		var last = new HashMap<String, Map<String, Speaker>>();
		this.councils.forEach((slug, said) -> last.put(slug,
				said.values()
					.stream()
					.map(Said::speaker)
					.collect(Collectors.toMap(Speaker::name, Function.identity()))));
		return last;
	}

	/** A member in a document; later documents have greater numbers. */
	private record Said(String issue, Speaker speaker) {
	}

}
