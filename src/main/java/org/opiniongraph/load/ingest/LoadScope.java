package org.opiniongraph.load.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.opiniongraph.load.seed.CouncilMember;
import org.opiniongraph.load.seed.Seed;
import org.opiniongraph.load.seed.SeedDocument;

/**
 * Which documents a load has to build. The graph has the others as they are wanted.
 *
 * @param documents the slugs of the documents
 * @param councils the councils whose texts have to be compared, by
 * {@link SeedDocument#memberSlug()}
 * @param afresh whether ids are given as in an empty graph; otherwise what the graph has
 * keeps its id
 */
record LoadScope(Set<String> documents, Set<String> councils, boolean afresh) {

	/**
	 * All of a seed.
	 * @param afresh whether ids are given as in an empty graph
	 */
	static LoadScope all(Seed seed, boolean afresh) {
		return new LoadScope(seed.documents().stream().map((it) -> it.descriptor().slug()).collect(Collectors.toSet()),
				seed.documents().stream().map(SeedDocument::memberSlug).collect(Collectors.toSet()), afresh);
	}

	/**
	 * What differs between two seeds with the same vocabulary. A document may change what
	 * its council's members are called; then all documents of the council have to be
	 * built.
	 */
	static LoadScope between(Seed before, Seed after) {
		Map<String, SeedDocument> known = bySlug(before);
		Map<String, SeedDocument> wanted = bySlug(after);
		var councils = new HashSet<String>();
		var documents = new HashSet<String>();
		wanted.forEach((slug, document) -> {
			SeedDocument was = known.get(slug);
			if (was == null || !isSame(was, document)) {
				documents.add(slug);
				councils.add(document.memberSlug());
			}
		});
		known.forEach((slug, document) -> {
			if (!wanted.containsKey(slug) || documents.contains(slug)) {
				councils.add(document.memberSlug());
			}
		});
		after.documents()
			.stream()
			.filter((it) -> councils.contains(it.memberSlug()) && hasOtherMembers(it.memberSlug(), before, after))
			.forEach((it) -> documents.add(it.descriptor().slug()));
		return new LoadScope(documents, councils, false);
	}

	/** Whether a document is built, or its texts are compared with those of others. */
	boolean isRead(SeedDocument document) {
		return has(document) || this.councils.contains(document.memberSlug());
	}

	boolean has(SeedDocument document) {
		return this.documents.contains(document.descriptor().slug());
	}

	private static boolean isSame(SeedDocument one, SeedDocument other) {
		return one.sha256().equals(other.sha256()) && one.descriptor().equals(other.descriptor())
				&& Objects.equals(one.council(), other.council());
	}

	private static boolean hasOtherMembers(String council, Seed before, Seed after) {
		var known = new HashMap<String, CouncilMember>(before.members().getOrDefault(council, Map.of()));
		Map<String, CouncilMember> wanted = after.members().getOrDefault(council, Map.of());
		known.keySet().retainAll(wanted.keySet());
		return known.entrySet().stream().anyMatch((it) -> !it.getValue().equals(wanted.get(it.getKey())));
	}

	private static Map<String, SeedDocument> bySlug(Seed seed) {
		return seed.documents().stream().collect(Collectors.toMap((it) -> it.descriptor().slug(), (it) -> it));
	}

}
