package org.opiniongraph.load.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.seed.Seed;
import org.opiniongraph.load.seed.SeedDocument;
import org.opiniongraph.load.text.NameKey;
import org.opiniongraph.load.text.Romaji;
import org.opiniongraph.load.vocabulary.Honorifics;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;

/**
 * Creates a node for every spelling of a name, which is found by its key, and for every
 * honorific. It runs last, over the whole graph.
 */
public final class NameGraph {

	/** Joins a material's title and item, as texts write it (資料13-1の③). */
	private static final String OF = "の";

	private final OpinionGraph names = new OpinionGraph();

	private NameGraph() {
	}

	/**
	 * Makes the names.
	 * @param everything all that is named
	 * @param seed tells the words around persons' names
	 * @return names and honorifics only, with what they name
	 */
	public static OpinionGraph of(OpinionGraph everything, Seed seed) {
		var graph = new NameGraph();
		everything.nodes().values().forEach(graph::node);
		everything.relationships()
			.values()
			.stream()
			.filter((it) -> it.key().kind() == RelationshipKind.MEMBER_SITS_ON_COUNCIL)
			.forEach((seat) -> graph.titled(everything.nodes().get(seat.key().from()), seat));
		graph.honorifics(seed);
		return graph.names;
	}

	/** Whether nodes of a kind have names. */
	public static boolean isNamed(NodeKind kind) {
		return switch (kind) {
			case COUNCIL, DOCUMENT, CATEGORY, MATERIAL, WEB_PAGE, MEMBER, PROGRAM, ORGANIZATION, PLACE, THEME -> true;
			case OPINION, RESPONSE, COMMITMENT, STOCK_ANSWER, TERM_SUGGESTION, NAME, HONORIFIC -> false;
		};
	}

	private void node(GraphNode node) {
		switch (node.kind()) {
			case COUNCIL, DOCUMENT -> {
				add(node, Rule.CODE, node.id().substring(node.kind().idPrefix().length()));
				named(node);
			}
			case CATEGORY -> {
				add(node, Rule.LABEL, text(node, "label"));
				add(node, Rule.NAME, text(node, "label") + " " + text(node, "name"));
				named(node);
			}
			case MATERIAL -> {
				add(node, Rule.LABEL, text(node, "title"), text(node, "title") + OF + text(node, "item"));
				add(node, Rule.NAME, text(node, "title") + OF + text(node, "item"));
				add(node, Rule.NAME, text(node, "title") + " " + text(node, "item"));
			}
			case WEB_PAGE -> {
				add(node, Rule.URL, text(node, "url"));
				add(node, Rule.URL, Objects.toString(text(node, "url")).replaceFirst("^[a-z]+://", ""));
			}
			case MEMBER, PROGRAM, ORGANIZATION, PLACE, THEME -> named(node);
			case OPINION, RESPONSE, COMMITMENT, STOCK_ANSWER, TERM_SUGGESTION, NAME, HONORIFIC -> {
			}
		}
	}

	/** The properties that nodes with names share; none of them has all. */
	private void named(GraphNode node) {
		spelled(node, Rule.NAME, text(node, "name"));
		add(node, Rule.NAME, text(node, "title"));
		add(node, Rule.CODE, text(node, "code"));
		add(node, Rule.NAME_EN, text(node, "nameEn"));
		if (node.properties().get("aliases") instanceof List<?> aliases) {
			aliases.forEach((alias) -> spelled(node, Rule.ALIAS, (String) alias));
		}
		inEitherOrder(node, Rule.ROMAJI, text(node, "nameRomaji"), text(node, "nameRomaji"));
		spelled(node, Rule.READING, text(node, "reading"));
	}

	/**
	 * A spelling in kana tells its Latin letters too; they are made, so what is shown is
	 * the name.
	 */
	private void spelled(GraphNode node, Rule rule, @Nullable String text) {
		inEitherOrder(node, rule, text, text);
		if (text != null && Romaji.isKana(text)) {
			Romaji.of(text).forEach((romaji) -> inEitherOrder(node, Rule.ROMAJI, romaji, text(node, "name")));
		}
	}

	/** A person of two names is called by either first. */
	private void inEitherOrder(GraphNode node, Rule rule, @Nullable String spelling, @Nullable String text) {
		add(node, rule, spelling, text);
		if (spelling != null && node.kind() == NodeKind.MEMBER) {
			String[] words = spelling.strip().split("[\\p{Z}\\s,]+");
			if (words.length == 2) {
				add(node, rule, words[1] + " " + words[0], text);
			}
		}
	}

	private void titled(@Nullable GraphNode member, GraphRelationship seat) {
		if (member != null) {
			add(member, Rule.TITLED, text(member, "name") + seat.properties().get("roleLabel"));
		}
	}

	private void add(GraphNode node, Rule rule, @Nullable String text) {
		add(node, rule, text, text);
	}

	/** A spelling that is found and another one that is shown for it. */
	private void add(GraphNode node, Rule rule, @Nullable String spelling, @Nullable String text) {
		String key = (spelling != null) ? NameKey.of(spelling) : "";
		String id = NodeKind.NAME.idPrefix() + node.id() + "#" + key;
		GraphNode known = this.names.nodes().get(id);
		if (text == null || key.isEmpty() || key.length() > NameKey.LONGEST
				|| (known != null && (long) Objects.requireNonNull(known.properties().get("rank")) <= rule.rank)) {
			return;
		}
		this.names.node(NodeKind.NAME, id,
				Map.of("kind", node.kind().name(), "key", key, "text", text, "rule", rule.word, "rank", rule.rank));
		this.names.relationship(RelationshipKind.find(id, "NAMES", node.id()).orElseThrow(), id, node.id());
	}

	private void honorifics(Seed seed) {
		Honorifics words = seed.vocabulary().language().honorifics();
		Stream<String> roles = seed.documents().stream().flatMap((document) -> roleLabels(document).stream());
		Set<String> labels = roles.collect(Collectors.toSet());
		Stream.concat(words.behind().stream(), labels.stream()).forEach((word) -> honorific("behind", word));
		Stream.concat(words.before().stream(), labels.stream()).forEach((word) -> honorific("before", word));
	}

	private static Set<String> roleLabels(SeedDocument document) {
		return ((document.council() != null) ? document.council().roles() : document.descriptor().roles()).keySet();
	}

	private void honorific(String place, String word) {
		String key = NameKey.of(word);
		if (!key.isEmpty()) {
			this.names.node(NodeKind.HONORIFIC, NodeKind.HONORIFIC.idPrefix() + place + "/" + key,
					Map.of("place", place, "text", word));
		}
	}

	private static @Nullable String text(GraphNode node, String property) {
		return (String) node.properties().get(property);
	}

	/** How a spelling names a node, the most certain first. */
	private enum Rule {

		NAME("NAME", 0), CODE("CODE", 1), NAME_EN("NAME_EN", 2), ALIAS("ALIAS", 3), LABEL("LABEL", 4),
		READING("READING", 5), ROMAJI("ROMAJI", 6), URL("URL", 7), TITLED("NAME+TITLE", 8);

		private final String word;

		private final long rank;

		Rule(String word, long rank) {
			this.word = word;
			this.rank = rank;
		}

	}

}
