package org.opiniongraph.knowledge.mention;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.knowledge.fulltext.FoundNodes;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.knowledge.mention.SubjectOrder.SubjectOrderField;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.Matching;
import org.opiniongraph.neo4j.reading.PageStatement;

import org.springframework.stereotype.Component;

/**
 * Reads the lists of all programmes and of all organisations, with filters and orders.
 */
@Component
class SubjectListQueries {

	/** One opinion that names {@code it} meets all conditions for texts. */
	private static final String IN_OPINION = """
			EXISTS {
			  (it)<-[:MENTIONS]-(o:Opinion)
			  WHERE ($document IS NULL OR EXISTS { (o)-[:PART_OF]->(:Document {id: $document}) })
			    AND ($council IS NULL OR EXISTS { (o)-[:PART_OF]->(:Document)-[:ISSUED_BY]->(:Council {id: $council}) })
			    AND ($member IS NULL OR EXISTS { (o)<-[:RAISED]-(:Member {id: $member}) })
			    AND ($category IS NULL OR EXISTS { (o)-[:IN_CATEGORY]->(:Category {id: $category}) })
			}""";

	/** One response that names {@code it} meets all conditions for texts. */
	private static final String IN_RESPONSE = """
			EXISTS {
			  (it)<-[:MENTIONS]-(r:Response)
			  WHERE ($document IS NULL OR EXISTS { (r)-[:PART_OF]->(:Document {id: $document}) })
			    AND ($council IS NULL OR EXISTS { (r)-[:PART_OF]->(:Document)-[:ISSUED_BY]->(:Council {id: $council}) })
			    AND ($anyOpinion OR EXISTS {
			      (r)<-[:ANSWERED_BY]-(o:Opinion)
			      WHERE ($member IS NULL OR EXISTS { (o)<-[:RAISED]-(:Member {id: $member}) })
			        AND ($category IS NULL OR EXISTS { (o)-[:IN_CATEGORY]->(:Category {id: $category}) })
			    })
			}""";

	private static final String FILTER = Cypher.of("""
			($kinds IS NULL OR coalesce(it.programKind, 'PROGRAM') IN $kinds)
			AND ($notKinds IS NULL OR NOT coalesce(it.programKind, 'PROGRAM') IN $notKinds)
			AND ($anyText
			  OR {opinion}
			  OR {response})
			AND ($byOpinions IS NULL OR {opinion} = $byOpinions)
			AND ($byResponses IS NULL OR {response} = $byResponses)""")
		.with("opinion", IN_OPINION)
		.with("response", IN_RESPONSE)
		.forward();

	private static final PageStatement PROGRAMS = ordered(Matching.all("Program"));

	private static final PageStatement PROGRAMS_FOUND = ordered(FoundNodes.names("Program"));

	private static final PageStatement ORGANIZATIONS = ordered(Matching.all("Organization"));

	private static final PageStatement ORGANIZATIONS_FOUND = ordered(FoundNodes.names("Organization"));

	private static final PageStatement PLACES = ordered(Matching.all("Place"));

	private final FullText fullText;

	SubjectListQueries(FullText fullText) {
		this.fullText = fullText;
	}

	private static PageStatement ordered(Matching subjects) {
		return ListOf.all(subjects.where(FILTER))
			.sorted(Map.of(SubjectOrderField.NAME.name(), "it.name", SubjectOrderField.READING.name(),
					ListOf.reading("it"), SubjectOrderField.OPINIONS.name(), "COUNT { (it)<-[:MENTIONS]-(:Opinion) }",
					SubjectOrderField.RESPONSES.name(), "COUNT { (it)<-[:MENTIONS]-(:Response) }",
					SubjectOrderField.MENTIONS.name(), "COUNT { (it)<-[:MENTIONS]-() }"));
	}

	ListQuery programs(SubjectFilter filter, ListOrder order) {
		return query((filter.text() != null) ? PROGRAMS_FOUND : PROGRAMS, filter, order);
	}

	ListQuery organizations(SubjectFilter filter, ListOrder order) {
		return query((filter.text() != null) ? ORGANIZATIONS_FOUND : ORGANIZATIONS, filter, order);
	}

	ListQuery places(SubjectFilter filter, ListOrder order) {
		return query(PLACES, filter, order);
	}

	private ListQuery query(PageStatement list, SubjectFilter filter, ListOrder order) {
		Map<String, @Nullable Object> parameters = filter.parameters(this.fullText);
		parameters.put("orderBy", order.by());
		return ListQuery.of(list, parameters);
	}

}
