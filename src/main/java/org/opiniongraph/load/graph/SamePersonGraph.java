package org.opiniongraph.load.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.opiniongraph.load.seed.Seed;
import org.opiniongraph.load.seed.SeedDocument;
import org.opiniongraph.load.table.CouncilDescriptor;
import org.opiniongraph.load.table.CouncilDescriptor.KnownMember;
import org.opiniongraph.load.table.CouncilDescriptor.SamePersonEntry;
import org.opiniongraph.model.NodeIds;
import org.opiniongraph.model.RelationshipKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Links members of different councils where the file of a council says that they are one
 * person. A name alone never does that.
 */
public final class SamePersonGraph {

	private static final Logger log = LoggerFactory.getLogger(SamePersonGraph.class);

	private SamePersonGraph() {
	}

	/**
	 * Adds the links.
	 * @param everything all members; it gets the links
	 * @param seed has the councils; what they say of members who are not there is left
	 * out, with a warning
	 */
	public static void addTo(OpinionGraph everything, Seed seed) {
		Set<CouncilDescriptor> councils = seed.documents()
			.stream()
			.map(SeedDocument::council)
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(LinkedHashSet::new));
		for (CouncilDescriptor council : councils) {
			var ids = new NodeIds(council.slug(), council.slug());
			for (KnownMember member : council.members()) {
				member.samePersons().forEach((it) -> link(everything, ids.ofMember(member.name()), it));
			}
		}
	}

	private static void link(OpinionGraph everything, String member, SamePersonEntry entry) {
		for (String id : List.of(member, entry.member())) {
			if (!everything.nodes().containsKey(id)) {
				log.warn("'samePersons' of {}: no document has the member {}. Left out.", member, id);
				return;
			}
		}
		boolean first = member.compareTo(entry.member()) < 0;
		everything.relationship(RelationshipKind.MEMBER_SAME_PERSON_AS_MEMBER, first ? member : entry.member(),
				first ? entry.member() : member, Map.of("source", entry.source()));
	}

}
