package org.opiniongraph.publish.changes;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.opiniongraph.knowledge.fulltext.FoundNodes;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.load.text.NameKey;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Finds the nodes that have the same text or name as a deleted node. */
@Component
class ReplacementQueries {

	private static final Statement OPINIONS_SAYING = saying(NodeKind.OPINION);

	private static final Statement RESPONSES_SAYING = saying(NodeKind.RESPONSE);

	private static final Statement CALLED = Statement.of("""
			MATCH (name:Name)-[:NAMES]->(node)
			WHERE name.kind = $kind AND name.key = $key AND name.rank >= 0 AND name.id > ''
			RETURN DISTINCT node.id AS id
			ORDER BY id
			LIMIT $limit
			""");

	private static final int MOST_REPLACEMENTS = 10;

	/**
	 * The length of the beginning of a text that is searched for; the whole text is
	 * compared.
	 */
	private static final int BEGINNING = 60;

	private final GraphReader graph;

	private final FullText fullText;

	ReplacementQueries(GraphReader graph, FullText fullText) {
		this.graph = graph;
		this.fullText = fullText;
	}

	/** White space is ignored, as for the answers of a document. */
	private static Statement saying(NodeKind kind) {
		return Statement.of(Cypher.of("""
				{texts}
				RETURN it.id AS id
				ORDER BY id
				LIMIT $limit
				""")
			.with("texts", FoundNodes.texts(kind.label())
				.where("""
						replace(replace(replace(replace(it.text, ' ', ''), '\\t', ''), '\\n', ''), '　', '') = $condensed""")
				.text()));
	}

	/** Opinions, or responses, that say the same. */
	List<String> saying(NodeKind kind, String text) {
		String condensed = text.replaceAll("[ \\t\\n　]", "");
		String words = this.fullText.words(beginning(text).replace('"', ' '));
		return (words == null) ? List.of()
				: this.graph.list((kind == NodeKind.OPINION) ? OPINIONS_SAYING : RESPONSES_SAYING,
						Map.of("words", words, "condensed", condensed, "limit", MOST_REPLACEMENTS),
						(row) -> row.get("id").asString());
	}

	/** Cut between two words: half a word finds nothing. */
	private static String beginning(String text) {
		if (text.length() <= BEGINNING) {
			return text;
		}
		BreakIterator words = BreakIterator.getWordInstance(Locale.JAPANESE);
		words.setText(text);
		return text.substring(0, words.preceding(BEGINNING));
	}

	/** Nodes of a kind that have such a name, in any spelling. */
	List<String> called(NodeKind kind, String name) {
		return this.graph.list(CALLED, Map.of("kind", kind.name(), "key", NameKey.of(name), "limit", MOST_REPLACEMENTS),
				(row) -> row.get("id").asString());
	}

}
