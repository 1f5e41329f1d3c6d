package org.opiniongraph.knowledge.opinion;

import java.util.Map;

import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.api.paging.OpinionCountOrder;
import org.opiniongraph.knowledge.council.CategoryQueries;
import org.opiniongraph.knowledge.council.InDocument;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.Matching;
import org.opiniongraph.neo4j.reading.PageStatement;

/** The lists between members and categories, each with the number of opinions. */
final class ContributionQueries {

	static final PageStatement MEMBERS_OF_CATEGORY = OpinionCountOrder
		.statement(ListOf.children("Category", "(it:Member)-[:RAISED]->(o:Opinion)-[:IN_CATEGORY]->(parent)")
			.with("opinions", "count(o)"));

	private static final PageStatement CATEGORIES_OF_MEMBER = OpinionCountOrder
		.statement(
				ListOf
					.children("Member",
							Matching.of("MATCH (parent)-[:RAISED]->(o:Opinion)-[:IN_CATEGORY]->(it:Category)")
								.where(InDocument.CONDITION))
					.with("opinions", "count(o)"))
		.preloading(CategoryQueries.NODE);

	private ContributionQueries() {
	}

	static ListQuery categoriesOfMember(InDocument filter, ListOrder order) {
		return ListQuery.of(CATEGORIES_OF_MEMBER, filter.parameters(Map.of("orderBy", order.by())));
	}

}
