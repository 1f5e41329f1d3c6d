package org.opiniongraph.publish.changes;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.opiniongraph.knowledge.fulltext.FoundNodes;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.load.text.NameKey;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.GraphReader;

import org.springframework.stereotype.Component;

/** Finds the nodes that have the same text or name as a deleted node. */
@Component
class ReplacementQueries {

	/** White space is ignored, as for the answers of a document. */
	private static final String SAYING_TEXT = """
			{texts}
			  AND replace(replace(replace(replace(node.text, ' ', ''), '\t', ''), '\n', ''), '　', '') = $condensed
			RETURN node.id AS id
			ORDER BY id
			LIMIT $limit
			""";

	private static final String OPINIONS_SAYING = SAYING_TEXT.replace("{texts}",
			FoundNodes.texts("node", NodeKind.OPINION.label()));

	private static final String RESPONSES_SAYING = SAYING_TEXT.replace("{texts}",
			FoundNodes.texts("node", NodeKind.RESPONSE.label()));

	private static final String CALLED = """
			MATCH (name:Name)-[:NAMES]->(node)
			WHERE name.kind = $kind AND name.key = $key AND name.rank >= 0 AND name.id > ''
			RETURN DISTINCT node.id AS id
			ORDER BY id
			LIMIT $limit
			""";

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
