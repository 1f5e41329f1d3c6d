package org.opiniongraph.knowledge.council;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;

import org.neo4j.driver.Value;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.api.paging.NodeSource;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.Matching;
import org.opiniongraph.neo4j.reading.NamedRow;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads categories. */
@Component
public class CategoryQueries implements NodeSource<Category> {

	/** What lists preload of a category: all, for it is small. */
	public static final Columns NODE = Columns.properties("it", "id", "ordinal", "label", "name", "nameEn");

	private static final Statement CATEGORIES = Statement.byId("(it:Category {id: id})",
			"it {.id, .ordinal, .label, .name, .nameEn}");

	private static final PageStatement ALL_CATEGORIES = ListOf
		.all(Matching.all("Category")
			.where("($ordinal IS NULL OR it.ordinal = $ordinal)")
			.where("($document IS NULL OR EXISTS { (it)-[:PART_OF]->(:Document {id: $document}) })"))
		.page()
		.preloading(NODE);

	static final PageStatement CATEGORIES_OF_DOCUMENT = ListOf
		.children("Document", "(it:Category)-[:PART_OF]->(parent)")
		.page()
		.preloading(NODE);

	private final GraphReader graph;

	CategoryQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** Reads categories by id. The selection is not used: a category is small. */
	@Override
	public Map<String, Category> byIds(Collection<String> ids, Selection selection) {
		return this.graph.byId(CATEGORIES, ids, Map.of(), (row) -> category(row.get("node")));
	}

	@Override
	public Map<String, Object> guards(Selection selection) {
		return Map.of();
	}

	@Override
	public Category view(String id, NamedRow row) {
		return category(row::get);
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
		return category(map::get);
	}

	private static Category category(Function<String, Value> read) {
		return new Category(read.apply("id").asString(), read.apply("ordinal").asInt(),
				read.apply("label").asString(null), read.apply("name").asString(), read.apply("nameEn").asString(null));
	}

}
