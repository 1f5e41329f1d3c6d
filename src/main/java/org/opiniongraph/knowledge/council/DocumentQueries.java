package org.opiniongraph.knowledge.council;

import java.util.Collection;
import java.util.Map;

import org.neo4j.driver.Value;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.Matching;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads councils and documents. */
@Component
public class DocumentQueries {

	/** A document {@code it} as a map, with its council. */
	public static final String DOCUMENT = """
			it {.id, .title, .source, .issuedOn, .language, .sha256,
			  council: head([(it)-[:ISSUED_BY]->(itsCouncil:Council) | itsCouncil {.id, .name, .nameEn}])}""";

	private static final Statement COUNCILS = Statement.byId("(it:Council {id: id})", "it {.id, .name, .nameEn}");

	private static final Statement DOCUMENTS = Statement.byId("(it:Document {id: id})", DOCUMENT);

	private static final Statement DOCUMENTS_OF_CATEGORIES = Statement
		.byId("(:Category {id: id})-[:PART_OF]->(it:Document)", DOCUMENT);

	/** What a document {@code it} calls its parts, as a map. */
	public static final String WORDS = """
			it {.memberWord, .categoryWord, .opinionWord, .responseWord,
			  answerer: coalesce(it.answererWord, head([(it)-[:RESPONSES_BY]->(body:Organization) | body.name]))}""";

	private static final Statement WORDS_OF_DOCUMENTS = Statement.byId("(it:Document {id: id})", WORDS);

	static final PageStatement ALL_COUNCILS = ListOf.all("Council").page();

	static final PageStatement DOCUMENTS_OF_COUNCIL = ListOf.children("Council", "(it:Document)-[:ISSUED_BY]->(parent)")
		.page();

	static final PageStatement DOCUMENTS_OF_MEMBER = ListOf.children("Member", Matching.of("""
			MATCH (parent)-[:RAISED]->(:Opinion)-[:PART_OF]->(it:Document)
			WITH DISTINCT it
			""")).page();

	private final GraphReader graph;

	DocumentQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** Reads councils by id. The selection is not used: a council is small. */
	public Map<String, Council> councils(Collection<String> ids, Selection selection) {
		return this.graph.byId(COUNCILS, ids, Map.of(), (row) -> council(row.get("node")));
	}

	/** Reads documents by id. The selection is not used: what a document is, is small. */
	public Map<String, Document> documents(Collection<String> ids, Selection selection) {
		return this.graph.byId(DOCUMENTS, ids, Map.of(), (row) -> document(row.get("node")));
	}

	/** Reads what documents call their parts. */
	public Map<String, DocumentWords> words(Collection<String> ids) {
		return this.graph.byId(WORDS_OF_DOCUMENTS, ids, Map.of(), (row) -> words(row.get("node")));
	}

	/**
	 * Makes a view of a map that a statement returned.
	 * @param map the words that a document has of its own
	 * @return its words
	 */
	public static DocumentWords words(Value map) {
		DocumentWords usual = DocumentWords.USUAL;
		return new DocumentWords(map.get("memberWord").asString(usual.member()),
				map.get("categoryWord").asString(usual.category()), map.get("opinionWord").asString(usual.opinion()),
				map.get("responseWord").asString(usual.response()), map.get("answerer").asString(null));
	}

	Map<String, Document> documentsOfCategories(Collection<String> categoryIds) {
		return this.graph.byId(DOCUMENTS_OF_CATEGORIES, categoryIds, Map.of(), (row) -> document(row.get("node")));
	}

	/** Makes a view of a map that a statement returned: a council's properties. */
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
