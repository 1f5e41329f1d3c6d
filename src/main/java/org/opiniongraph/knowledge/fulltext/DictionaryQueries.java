package org.opiniongraph.knowledge.fulltext;

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

	private static final Statement DICTIONARY = Statement.of("""
			MATCH (load:Load)
			RETURN load.revision AS revision, CASE WHEN load.revision <> $known THEN load.dictionary END AS words
			LIMIT 1
			""");

	private final GraphReader graph;

	DictionaryQueries(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * Asks for the dictionary if the graph is another one.
	 * @param known the revision of which it is known, "" for none
	 * @return empty while a graph is being loaded, and where it is the known one
	 */
	Optional<Dictionary> otherThan(String known) {
		return this.graph
			.list(DICTIONARY, Map.of("known", known),
					(row) -> new Dictionary(row.get("revision").asString(),
							row.get("words").isNull() ? List.of() : row.get("words").asList(Value::asString)))
			.stream()
			.filter((it) -> !it.revision().equals(known))
			.findFirst();
	}

	/**
	 * The words that are not split when a text is tokenized.
	 *
	 * @param revision the revision of the graph
	 * @param words the words
	 */
	record Dictionary(String revision, List<String> words) {
	}

}
