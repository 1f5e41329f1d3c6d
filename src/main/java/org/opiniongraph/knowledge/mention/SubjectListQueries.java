package org.opiniongraph.knowledge.mention;

import java.util.Map;

import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.knowledge.fulltext.FoundNodes;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.knowledge.mention.SubjectOrder.SubjectOrderField;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.Matching;
import org.opiniongraph.neo4j.reading.PageStatement;

import org.springframework.stereotype.Component;

/**
 * Reads the lists of all programmes and of all organisations, with filters and orders.
 */
@Component
class SubjectListQueries {

	/** One text that names {@code it} meets all conditions for texts. */
	private static final String FILTER = """
			($anyText
			  OR EXISTS {
			    (it)<-[:MENTIONS]-(o:Opinion)
			    WHERE ($document IS NULL OR EXISTS { (o)-[:PART_OF]->(:Document {id: $document}) })
			      AND ($member IS NULL OR EXISTS { (o)<-[:RAISED]-(:Member {id: $member}) })
			      AND ($category IS NULL OR EXISTS { (o)-[:IN_CATEGORY]->(:Category {id: $category}) })
			  }
			  OR EXISTS {
			    (it)<-[:MENTIONS]-(r:Response)
			    WHERE ($document IS NULL OR EXISTS { (r)-[:PART_OF]->(:Document {id: $document}) })
			      AND ($anyOpinion OR EXISTS {
			        (r)<-[:ANSWERED_BY]-(o:Opinion)
			        WHERE ($member IS NULL OR EXISTS { (o)<-[:RAISED]-(:Member {id: $member}) })
			          AND ($category IS NULL OR EXISTS { (o)-[:IN_CATEGORY]->(:Category {id: $category}) })
			      })
			  })""";

	private static final Map<String, PageStatement> PROGRAMS = ordered(Matching.all("Program"));

	private static final Map<String, PageStatement> PROGRAMS_FOUND = ordered(FoundNodes.names("Program"));

	private static final Map<String, PageStatement> ORGANIZATIONS = ordered(Matching.all("Organization"));

	private static final Map<String, PageStatement> ORGANIZATIONS_FOUND = ordered(FoundNodes.names("Organization"));

	private final FullText fullText;

	SubjectListQueries(FullText fullText) {
		this.fullText = fullText;
	}

	private static Map<String, PageStatement> ordered(Matching subjects) {
		ListOf each = ListOf.all(subjects.where(FILTER));
		return ListOrder.each(SubjectOrderField.class, (field) -> switch (field) {
			case ID -> each.page();
			case NAME -> each.by("name").page();
			case READING -> each.byReading().page();
			case OPINIONS -> each.byCount("texts", "COUNT { (it)<-[:MENTIONS]-(:Opinion) }").page();
			case RESPONSES -> each.byCount("texts", "COUNT { (it)<-[:MENTIONS]-(:Response) }").page();
			case MENTIONS -> each.byCount("texts", "COUNT { (it)<-[:MENTIONS]-() }").page();
		});
	}

	ListQuery programs(SubjectFilter filter, ListOrder order) {
		return ListQuery.of(order.of((filter.text() != null) ? PROGRAMS_FOUND : PROGRAMS),
				filter.parameters(this.fullText));
	}

	ListQuery organizations(SubjectFilter filter, ListOrder order) {
		return ListQuery.of(order.of((filter.text() != null) ? ORGANIZATIONS_FOUND : ORGANIZATIONS),
				filter.parameters(this.fullText));
	}

}
