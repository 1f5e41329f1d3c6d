package org.opiniongraph.knowledge.council;

import java.util.Collection;
import java.util.Map;

import org.neo4j.driver.Value;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Range;
import org.opiniongraph.neo4j.reading.Slice;

import org.springframework.stereotype.Component;

/** Reads councils and documents. */
@Component
public class DocumentQueries {

	private static final String COUNCILS = """
			UNWIND $ids AS id
			MATCH (k:Council {id: id})
			RETURN id, k {.id, .name, .nameEn} AS council
			""";

	private static final String DOCUMENTS = """
			UNWIND $ids AS id
			MATCH (d:Document {id: id})
			RETURN id, d {.id, .title, .source, .issuedOn, .language, .sha256,
			  council: head([(d)-[:ISSUED_BY]->(k:Council) | k {.id, .name, .nameEn}])} AS document
			""";

	private static final String DOCUMENTS_OF_CATEGORIES = """
			UNWIND $ids AS id
			MATCH (:Category {id: id})-[:PART_OF]->(d:Document)
			RETURN id, d {.id, .title, .source, .issuedOn, .language, .sha256,
			  council: head([(d)-[:ISSUED_BY]->(k:Council) | k {.id, .name, .nameEn}])} AS document
			""";

	private static final PageStatement ALL_COUNCILS = PageStatement.of("""
			CALL () {
			  MATCH (k:Council)
			  WHERE k.id >= $from AND k.id < $to
			  WITH k ORDER BY k.id ASC LIMIT $limit
			  RETURN collect([k.id]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT { (:Council) } END AS total
			""");

	private static final PageStatement ALL_DOCUMENTS = PageStatement.of("""
			CALL () {
			  MATCH (d:Document)
			  WHERE d.id >= $from AND d.id < $to
			  WITH d ORDER BY d.id ASC LIMIT $limit
			  RETURN collect([d.id]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT { (:Document) } END AS total
			""");

	private static final PageStatement DOCUMENTS_OF_COUNCIL = PageStatement.of("""
			UNWIND $ids AS id
			MATCH (k:Council {id: id})
			CALL (k) {
			  MATCH (d:Document)-[:ISSUED_BY]->(k)
			  WHERE d.id >= $from AND d.id < $to
			  WITH d ORDER BY d.id ASC LIMIT $limit
			  RETURN collect([d.id]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT { (:Document)-[:ISSUED_BY]->(k) } END AS total
			""");

	private final GraphReader graph;

	DocumentQueries(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * Reads councils.
	 * @param ids their ids
	 * @param selection not used: a council is small
	 * @return what was found, by id
	 */
	public Map<String, Council> councils(Collection<String> ids, Selection selection) {
		return this.graph.byId(COUNCILS, ids, Map.of(), (row) -> council(row.get("council")));
	}

	/**
	 * Reads documents.
	 * @param ids their ids
	 * @param selection not used: what a document is, is small
	 * @return what was found, by id
	 */
	public Map<String, Document> documents(Collection<String> ids, Selection selection) {
		return this.graph.byId(DOCUMENTS, ids, Map.of(), (row) -> document(row.get("document")));
	}

	Map<String, Document> documentsOfCategories(Collection<String> categoryIds) {
		return this.graph.byId(DOCUMENTS_OF_CATEGORIES, categoryIds, Map.of(), (row) -> document(row.get("document")));
	}

	Map<String, Slice> allCouncils(Collection<String> root, Range range) {
		return this.graph.page(ALL_COUNCILS, root, range, Map.of());
	}

	Map<String, Slice> allDocuments(Collection<String> root, Range range) {
		return this.graph.page(ALL_DOCUMENTS, root, range, Map.of());
	}

	Map<String, Slice> documentsOfCouncil(Collection<String> councilIds, Range range) {
		return this.graph.page(DOCUMENTS_OF_COUNCIL, councilIds, range, Map.of());
	}

	/**
	 * Makes a view of a map that a statement returned.
	 * @param map a council's properties
	 * @return the view
	 */
	public static Council council(Value map) {
		return new Council(map.get("id").asString(), map.get("name").asString(), map.get("nameEn").asString(null));
	}

	/**
	 * Makes a view of a map that a statement returned.
	 * @param map a document's properties and its {@code council}
	 * @return the view
	 */
	public static Document document(Value map) {
		return new Document(map.get("id").asString(), map.get("title").asString(), map.get("source").asString(null),
				map.get("issuedOn").asString(null), map.get("language").asString(), map.get("sha256").asString(),
				map.get("council").isNull() ? null : council(map.get("council")));
	}

}
