package org.opiniongraph.knowledge.fulltext;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
			RETURN load.revision AS revision, CASE WHEN load.revision <> $known THEN load.dictionary END AS words,
			  COLLECT {
			    UNWIND $keys AS key
			    UNWIND ['THEME', 'PROGRAM', 'ORGANIZATION'] AS kind
			    MATCH (n:Name)
			    WHERE n.kind = kind AND n.key = key AND n.rank >= 0 AND n.id > '' AND n.rule <> 'ROMAJI'
			    MATCH (n)-[:NAMES]->(named)
			    RETURN {key: key, id: named.id, rule: n.rule}
			    ORDER BY n.rank ASC, named.id ASC
			    LIMIT $most
			  } AS names
			LIMIT 1
			""");

	private static final Statement HAVING_WORDS = Statement
		.of(FoundNodes.texts("Opinion|Response").text() + "\nRETURN it.id AS id LIMIT 1");

	/** The most nodes that texts are understood as. */
	private static final int MOST = 20;

	private final GraphReader graph;

	DictionaryQueries(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * Asks for the dictionary if the graph is another one, and for what has a name.
	 * @param known the revision of which it is known, "" for none
	 * @param keys keys of names
	 * @return empty while a graph is being loaded
	 */
	Optional<Dictionary> otherThan(String known, Collection<String> keys) {
		return this.graph.list(DICTIONARY, Map.of("known", known, "keys", List.copyOf(keys), "most", MOST),
				(row) -> new Dictionary(row.get("revision").asString(),
						row.get("words").isNull() ? List.of() : row.get("words").asList(Value::asString),
						row.get("names")
							.asList((it) -> new Named(it.get("key").asString(), it.get("id").asString(),
									it.get("rule").asString()))))
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
	 * The words that are not split when a text is tokenized.
	 *
	 * @param revision the revision of the graph
	 * @param words the words; none if the revision is known
	 * @param names what has the names that were asked for, the most certain first
	 */
	record Dictionary(String revision, List<String> words, List<Named> names) {
	}

	/**
	 * A node of the vocabulary that is called so.
	 *
	 * @param key the key of the name
	 * @param id its id
	 * @param rule how the name names it
	 */
	record Named(String key, String id, String rule) {
	}

}
