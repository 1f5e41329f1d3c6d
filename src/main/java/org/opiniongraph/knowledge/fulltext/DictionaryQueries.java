package org.opiniongraph.knowledge.fulltext;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.neo4j.driver.Value;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads the dictionary with which the texts of the graph were tokenized. */
@Component
class DictionaryQueries {

	/**
	 * Names that are made of a reading may be words of another language, so they are left
	 * out.
	 */
	private static final Statement DICTIONARY = Statement.of("""
			MATCH (load:Load|LoadInProgress)
			WITH load LIMIT 1
			CALL (load) {
			  WITH load WHERE load.revision <> $known
			  MATCH (n:Name)
			  WHERE n.kind IN ['THEME', 'PROGRAM', 'ORGANIZATION'] AND n.rank >= 0 AND n.rule <> 'ROMAJI'
			  MATCH (n)-[:NAMES]->(named)
			  WITH n.key AS key, named.id AS id, n.rank AS rank
			  ORDER BY rank ASC, id ASC
			  WITH key, collect(DISTINCT id)[..$most] AS ids
			  RETURN collect({key: key, ids: ids}) AS names
			}
			RETURN load.revision AS revision, CASE WHEN load.revision <> $known THEN load.dictionary END AS words, names
			""");

	private static final Statement HAVING_WORDS = Statement
		.of(FoundNodes.texts("Opinion|Response").text() + "\nRETURN it.id AS id LIMIT 1");

	/** The most nodes that a text is understood as. */
	private static final int MOST = 20;

	private final GraphReader graph;

	DictionaryQueries(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * Asks for the dictionary if the graph is another one.
	 * @param known the revision of which it is known, "" for none
	 * @return empty while a graph is being loaded
	 */
	Optional<Dictionary> otherThan(String known) {
		return this.graph
			.list(DICTIONARY, Map.of("known", known, "most", MOST), (row) -> new Dictionary(
					row.get("revision").asString(),
					row.get("words").isNull() ? List.of() : row.get("words").asList(Value::asString),
					row.get("names")
						.asList((it) -> Map.entry(it.get("key").asString(), it.get("ids").asList(Value::asString)))
						.stream()
						.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue))))
			.stream()
			.findFirst();
	}

	/**
	 * Whether any opinion or response has some words.
	 * @param words what the full-text index takes
	 */
	boolean isInTexts(String words) {
		return !this.graph.list(HAVING_WORDS, Map.of("words", words), (row) -> row.get("id").asString()).isEmpty();
	}

	/**
	 * The words that are not split when a text is tokenized, and what has a name.
	 *
	 * @param revision the revision of the graph
	 * @param words the words; none if the revision is known
	 * @param subjects ids of what is called so, the most certain first, by the key of the
	 * name; none if the revision is known
	 */
	record Dictionary(String revision, List<String> words, Map<String, List<String>> subjects) {
	}

}
