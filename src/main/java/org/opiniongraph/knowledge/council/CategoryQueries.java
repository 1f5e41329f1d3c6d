package org.opiniongraph.knowledge.council;

import java.util.Collection;
import java.util.Map;

import org.neo4j.driver.Value;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.Matching;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads categories. */
@Component
public class CategoryQueries {

	private static final Statement CATEGORIES = Statement.byId("(it:Category {id: id})",
			"it {.id, .ordinal, .label, .name, .nameEn}");

	private static final PageStatement ALL_CATEGORIES = ListOf
		.all(Matching.all("Category")
			.where("($ordinal IS NULL OR it.ordinal = $ordinal)")
			.where("($document IS NULL OR EXISTS { (it)-[:PART_OF]->(:Document {id: $document}) })"))
		.page();

	static final PageStatement CATEGORIES_OF_DOCUMENT = ListOf
		.children("Document", "(it:Category)-[:PART_OF]->(parent)")
		.page();

	private final GraphReader graph;

	CategoryQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** Reads categories by id. The selection is not used: a category is small. */
	public Map<String, Category> byIds(Collection<String> ids, Selection selection) {
		return this.graph.byId(CATEGORIES, ids, Map.of(), (row) -> category(row.get("node")));
	}

	/** Whether a category is one of a document: its id says so. */
	public static boolean isIn(Category category, String document) {
		String slug = document.substring(NodeKind.DOCUMENT.idPrefix().length());
		return category.id().startsWith(NodeKind.CATEGORY.idPrefix() + slug + "/");
	}

	ListQuery all(CategoryFilter filter) {
		return ListQuery.of(ALL_CATEGORIES, filter.parameters());
	}

	/** Makes a view of a map that a statement returned: a category's properties. */
	public static Category category(Value map) {
		return new Category(map.get("id").asString(), map.get("ordinal").asInt(), map.get("label").asString(null),
				map.get("name").asString(), map.get("nameEn").asString(null));
	}

}
