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

/** Reads categories. */
@Component
public class CategoryQueries {

	private static final String CATEGORIES = """
			UNWIND $ids AS id
			MATCH (c:Category {id: id})
			RETURN id, c {.id, .ordinal, .label, .name, .nameEn} AS category
			""";

	private static final String FILTER = """
			($ordinal IS NULL OR c.ordinal = $ordinal)
			    AND ($document IS NULL OR EXISTS { (c)-[:PART_OF]->(:Document {id: $document}) })
			""";

	private static final PageStatement ALL_CATEGORIES = PageStatement.filtered("""
			CALL () {
			  MATCH (c:Category)
			  WHERE c.id >= $from AND c.id < $to
			    AND {filter}
			  WITH c ORDER BY c.id ASC LIMIT $limit
			  RETURN collect([c.id]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT {
			  MATCH (c:Category)
			  WHERE {filter}
			} END AS total
			""", FILTER);

	private static final PageStatement CATEGORIES_OF_DOCUMENT = PageStatement.of("""
			UNWIND $ids AS id
			MATCH (d:Document {id: id})
			CALL (d) {
			  MATCH (c:Category)-[:PART_OF]->(d)
			  WHERE c.id >= $from AND c.id < $to
			  WITH c ORDER BY c.id ASC LIMIT $limit
			  RETURN collect([c.id]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT { (:Category)-[:PART_OF]->(d) } END AS total
			""");

	private final GraphReader graph;

	CategoryQueries(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * Reads categories.
	 * @param ids their ids
	 * @param selection not used: a category is small
	 * @return what was found, by id
	 */
	public Map<String, Category> byIds(Collection<String> ids, Selection selection) {
		return this.graph.byId(CATEGORIES, ids, Map.of(), (row) -> category(row.get("category")));
	}

	Map<String, Slice> all(Collection<String> root, Range range, CategoryFilter filter) {
		return this.graph.page(ALL_CATEGORIES, root, range, filter.parameters());
	}

	Map<String, Slice> ofDocument(Collection<String> documentIds, Range range) {
		return this.graph.page(CATEGORIES_OF_DOCUMENT, documentIds, range, Map.of());
	}

	/**
	 * Makes a view of a map that a statement returned.
	 * @param map a category's properties
	 * @return the view
	 */
	public static Category category(Value map) {
		return new Category(map.get("id").asString(), map.get("ordinal").asInt(), map.get("label").asString(null),
				map.get("name").asString(), map.get("nameEn").asString(null));
	}

}
