package org.opiniongraph.knowledge.council;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.knowledge.council.DocumentOrder.DocumentOrderField;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.Matching;
import org.opiniongraph.neo4j.reading.PageStatement;

/** Reads the list of all documents, with filter and orders. */
final class DocumentListQueries {

	private static final ListOf EACH = ListOf.all(Matching.all("Document").where("""
			($council IS NULL OR EXISTS { (it)-[:ISSUED_BY]->(:Council {id: $council}) })
			  AND ($issuedFrom IS NULL OR it.issuedOn >= $issuedFrom)
			  AND ($issuedTo IS NULL OR it.issuedOn <= $issuedTo)
			  AND ($theme IS NULL OR EXISTS {
			    (it)<-[:PART_OF]-(:Opinion)-[about:ABOUT]->(:Theme {id: $theme})
			    WHERE about.score >= $minScore })"""));

	private static final PageStatement ALL_BY_ID = EACH.page();

	private static final PageStatement ALL = EACH.sorted(Map.of(DocumentOrderField.ISSUED_ON.name(),
			"coalesce(it.issuedOn, '')", DocumentOrderField.OPINIONS.name(), "COUNT { (it)<-[:PART_OF]-(:Opinion) }"));

	private DocumentListQueries() {
	}

	static ListQuery all(DocumentFilter filter, ListOrder order) {
		Map<String, @Nullable Object> parameters = filter.parameters();
		parameters.put("orderBy", order.by());
		return ListQuery.of(order.by().equals(DocumentOrderField.ID.name()) ? ALL_BY_ID : ALL, parameters);
	}

}
