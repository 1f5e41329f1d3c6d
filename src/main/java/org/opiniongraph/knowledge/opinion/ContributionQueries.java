package org.opiniongraph.knowledge.opinion;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.OpinionCountOrder;
import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.council.CategoryQueries;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Counts the opinions of members by category. */
@Component
class ContributionQueries {

	private static final Statement CATEGORIES_OF_MEMBERS = Statement.of("""
			UNWIND $ids AS id
			MATCH (m:Member {id: id})
			CALL (m) {
			  MATCH (m)-[:RAISED]->(o:Opinion)-[:IN_CATEGORY]->(c:Category)
			  WHERE $document IS NULL OR EXISTS { (c)-[:PART_OF]->(:Document {id: $document}) }
			  WITH c, count(o) AS opinions ORDER BY c.id LIMIT $first
			  RETURN collect({category: c {.id, .ordinal, .label, .name, .nameEn}, opinions: opinions}) AS categories
			}
			RETURN id, categories
			""");

	static final PageStatement MEMBERS_OF_CATEGORY = OpinionCountOrder
		.statement(ListOf.children("Category", "(it:Member)-[:RAISED]->(o:Opinion)-[:IN_CATEGORY]->(parent)")
			.with("opinions", "count(o)"));

	private final GraphReader graph;

	ContributionQueries(GraphReader graph) {
		this.graph = graph;
	}

	Map<String, List<MemberCategory>> categoriesOfMembers(Collection<String> memberIds, @Nullable String document,
			int first) {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("document", document);
		parameters.put("first", first);
		return this.graph.byId(CATEGORIES_OF_MEMBERS, memberIds, parameters,
				(row) -> row.get("categories")
					.asList((it) -> new MemberCategory(CategoryQueries.category(it.get("category")),
							it.get("opinions").asInt())));
	}

	/**
	 * The number of a member's opinions in a category.
	 *
	 * @param category the category
	 * @param opinionCount the number of opinions
	 */
	record MemberCategory(Category category, int opinionCount) {
	}

}
