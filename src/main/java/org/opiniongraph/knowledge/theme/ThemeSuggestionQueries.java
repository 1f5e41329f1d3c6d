package org.opiniongraph.knowledge.theme;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Value;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads the words of a document that the vocabulary does not have. */
@Component
class ThemeSuggestionQueries {

	/**
	 * Found by how their ids begin: from the document, the way would lead past all its
	 * opinions.
	 */
	private static final Statement SUGGESTIONS_OF_DOCUMENT = Statement.of("""
			MATCH (s:TermSuggestion)
			WHERE s.id STARTS WITH $prefix AND s.kind IS NULL
			WITH s ORDER BY s.rank, s.id LIMIT $first
			RETURN s.id AS id, s.term AS term, s.opinionCount AS opinions
			""");

	private static final Statement COUNTED_OF_DOCUMENT = Statement.of("""
			MATCH (s:TermSuggestion)
			WHERE s.id STARTS WITH $prefix AND ($measures OR s.kind IS NULL)
			RETURN count(s) AS suggestions
			""");

	private static final Statement MEASURES_OF_DOCUMENT = Statement
		.of("""
				MATCH (s:TermSuggestion)
				WHERE s.id STARTS WITH $prefix
				WITH s ORDER BY s.rank, s.id LIMIT $first
				RETURN s.id AS id, s.term AS term, s.opinionCount AS opinions, s.responseCount AS responses, s.entry AS entry
				""");

	private static final Statement EXAMPLES_OF_SUGGESTIONS = Statement.of("""
			UNWIND $ids AS id
			MATCH (s:TermSuggestion {id: id})
			CALL (s) {
			  MATCH (s)-[:FOUND_IN]->(o:Opinion|Response)
			  WITH o ORDER BY o.id LIMIT $first
			  RETURN collect(o.id) AS examples
			}
			RETURN id, examples
			""");

	private final GraphReader graph;

	ThemeSuggestionQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** The best ones of a document, the best first. */
	List<ThemeSuggestion> ofDocument(String documentId, int first) {
		return this.graph.list(SUGGESTIONS_OF_DOCUMENT, Map.of("prefix", prefix(documentId), "first", first),
				(row) -> new ThemeSuggestion(row.get("id").asString(), row.get("term").asString(),
						row.get("opinions").asInt()));
	}

	/** How many a document has. */
	int countOfDocument(String documentId) {
		return count(prefix(documentId), false);
	}

	/** Measures that the vocabulary of a document misses, the best first. */
	List<MeasureSuggestion> measuresOfDocument(String documentId, int first) {
		return this.graph.list(MEASURES_OF_DOCUMENT, Map.of("prefix", prefix(documentId) + "measure/", "first", first),
				(row) -> new MeasureSuggestion(row.get("id").asString(), row.get("term").asString(),
						row.get("opinions").asInt(), row.get("responses").asInt(), row.get("entry").asString()));
	}

	/** How many measures the vocabulary of a document misses. */
	int measureCountOfDocument(String documentId) {
		return count(prefix(documentId) + "measure/", true);
	}

	private int count(String prefix, boolean measures) {
		return this.graph
			.list(COUNTED_OF_DOCUMENT, Map.of("prefix", prefix, "measures", measures),
					(row) -> row.get("suggestions").asInt())
			.getFirst();
	}

	private static String prefix(String documentId) {
		String slug = documentId.substring(NodeKind.DOCUMENT.idPrefix().length());
		return NodeKind.TERM_SUGGESTION.idPrefix() + slug + "/";
	}

	/** The ids of texts that use the words. */
	Map<String, List<String>> examplesOf(Collection<String> suggestionIds, int first) {
		return this.graph.byId(EXAMPLES_OF_SUGGESTIONS, suggestionIds, Map.of("first", first),
				(row) -> row.get("examples").asList(Value::asString));
	}

}
