package org.opiniongraph.load.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.identity.MatchedRow;
import org.opiniongraph.load.identity.PassageKeys;
import org.opiniongraph.load.identity.RowMatch;
import org.opiniongraph.load.nearduplicate.TextDifference;
import org.opiniongraph.load.seed.CouncilMember;
import org.opiniongraph.load.seed.Seed;
import org.opiniongraph.load.seed.SeedDocument;
import org.opiniongraph.load.table.SourceDocument;
import org.opiniongraph.load.table.SourceRow;
import org.opiniongraph.load.text.NameKey;
import org.opiniongraph.load.vocabulary.NearDuplicateRules;
import org.opiniongraph.model.NodeIds;
import org.opiniongraph.model.RelationshipKind;

/**
 * Builds what a document changed of the one whose edition it is: which row is which row
 * of the earlier edition, and what differs.
 */
final class EditionGraph {

	private final Seed seed;

	private final NearDuplicateRules rules;

	private EditionGraph(Seed seed) {
		this.seed = seed;
		this.rules = seed.vocabulary().language().nearDuplicates();
	}

	/**
	 * Builds it for one document.
	 * @param later the document
	 * @param keys which opinion each row is, by the document's slug
	 * @return by the id of the document or the opinion where they begin; empty if it is
	 * no edition of another document
	 */
	static Map<String, GraphRelationship> of(SourceDocument later, Seed seed, Map<String, PassageKeys> keys) {
		String slug = later.descriptor().editionOf();
		SeedDocument of = seed.documents()
			.stream()
			.filter((it) -> it.descriptor().slug().equals(slug))
			.findFirst()
			.orElse(null);
		return (of != null) ? new EditionGraph(seed).edges(of.read(), later, keys) : Map.of();
	}

	private Map<String, GraphRelationship> edges(SourceDocument earlier, SourceDocument later,
			Map<String, PassageKeys> keys) {
		var edges = new HashMap<String, GraphRelationship>();
		add(edges, RelationshipKind.DOCUMENT_EDITION_OF_DOCUMENT, ids(later).ofDocument(), ids(earlier).ofDocument(),
				Map.of());
		int[] partners = RowMatch.of(matched(earlier), matched(later), this.rules);
		for (int at = 0; at < partners.length; at++) {
			if (partners[at] >= 0) {
				SourceRow row = later.rows().get(at);
				SourceRow before = earlier.rows().get(partners[at]);
				add(edges, RelationshipKind.OPINION_REVISES_OPINION, opinion(later, row, keys),
						opinion(earlier, before, keys), difference(earlier, before, later, row));
			}
		}
		return edges;
	}

	private static void add(Map<String, GraphRelationship> edges, RelationshipKind kind, String from, String to,
			Map<String, Object> properties) {
		edges.put(from, new GraphRelationship(new GraphRelationship.Key(kind, from, to), properties));
	}

	private static NodeIds ids(SourceDocument document) {
		return new NodeIds(document.descriptor().slug(), document.memberSlug());
	}

	private static String opinion(SourceDocument document, SourceRow row, Map<String, PassageKeys> keys) {
		return ids(document)
			.ofOpinion(Objects.requireNonNull(keys.get(document.descriptor().slug())).opinion(row.row()));
	}

	private List<MatchedRow> matched(SourceDocument document) {
		return document.rows()
			.stream()
			.map((row) -> new MatchedRow(row.opinion(), row.number(), first(speakers(document, row))))
			.toList();
	}

	private static @Nullable String first(List<String> names) {
		return names.isEmpty() ? null : names.getFirst();
	}

	private List<String> speakers(SourceDocument document, SourceRow row) {
		Map<String, CouncilMember> members = this.seed.members().getOrDefault(document.memberSlug(), Map.of());
		return row.speakers().stream().map((it) -> {
			CouncilMember member = members.get(it.name());
			return (member != null) ? member.name() : it.name();
		}).sorted(Comparator.naturalOrder()).toList();
	}

	/** What differs: the parts of the row, and the words of its texts. */
	private Map<String, Object> difference(SourceDocument earlier, SourceRow before, SourceDocument later,
			SourceRow row) {
		int shortestRun = this.rules.shortestRun();
		TextDifference opinion = TextDifference.of(before.opinion(), row.opinion(), shortestRun);
		TextDifference response = TextDifference.of(text(before.response()), text(row.response()), shortestRun);
		var changed = new ArrayList<String>();
		add(changed, "OPINION", !opinion.isNone());
		add(changed, "RESPONSE", !response.isNone());
		add(changed, "MEMBER", !speakers(earlier, before).equals(speakers(later, row)));
		add(changed, "CATEGORY", !category(before).equals(category(row)));
		var properties = new HashMap<String, Object>(Map.of("changed", changed, "score", opinion.score()));
		SpanProperties.put(properties, opinion, "removed", "added");
		SpanProperties.put(properties, response, "responseRemoved", "responseAdded");
		return properties;
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

	private static void add(List<String> changed, String part, boolean isChanged) {
		if (isChanged) {
			changed.add(part);
		}
	}

	private static String category(SourceRow row) {
		return (row.category() != null) ? NameKey.of(row.category().name()) : "";
	}

}
