package org.opiniongraph.knowledge.mention;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.knowledge.fulltext.FoundNodes;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.knowledge.mention.SubjectOrder.SubjectOrderField;
import org.opiniongraph.knowledge.opinion.PassageColumns;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.Matching;
import org.opiniongraph.neo4j.reading.NamedRow;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads programmes and organisations. */
@Component
public class SubjectQueries {

	private static final String SUBJECT = "it {.id, .code, .name, .nameEn, .reading, .aliases, .summary}";

	private static final Statement PROGRAMS = Statement.byId("(it:Program {id: id})", SUBJECT);

	private static final Statement ORGANIZATIONS = Statement.byId("(it:Organization {id: id})", SUBJECT);

	private static final Statement PROGRAM_OF_CODE = Statement
		.of("MATCH (it:Program {code: $code})\nRETURN " + SUBJECT + " AS node");

	private static final String IN_DOCUMENT = """
			($document IS NULL
			    OR EXISTS { (it)<-[:MENTIONS]-(:Opinion)-[:PART_OF]->(:Document {id: $document}) }
			    OR EXISTS { (it)<-[:MENTIONS]-(:Response)-[:PART_OF]->(:Document {id: $document}) })""";

	private static final String PROGRAM_FILTER = IN_DOCUMENT
			+ """

					  AND ($member IS NULL
					    OR EXISTS { (it)<-[:MENTIONS]-(:Opinion)<-[:RAISED]-(:Member {id: $member}) }
					    OR EXISTS { (it)<-[:MENTIONS]-(:Response)<-[:ANSWERED_BY]-(:Opinion)<-[:RAISED]-(:Member {id: $member}) })
					  AND ($category IS NULL
					    OR EXISTS { (it)<-[:MENTIONS]-(:Opinion)-[:IN_CATEGORY]->(:Category {id: $category}) }
					    OR EXISTS {
					      (it)<-[:MENTIONS]-(:Response)<-[:ANSWERED_BY]-(:Opinion)-[:IN_CATEGORY]->(:Category {id: $category})
					    })
					""";

	private static final Map<String, PageStatement> ALL_PROGRAMS = ordered(
			Matching.all("Program").where(PROGRAM_FILTER));

	private static final Map<String, PageStatement> ALL_PROGRAMS_FOUND = ordered(
			FoundNodes.names("Program").where(PROGRAM_FILTER));

	private static final Map<String, PageStatement> ALL_ORGANIZATIONS = ordered(
			Matching.all("Organization").where(IN_DOCUMENT));

	private static final Map<String, PageStatement> ALL_ORGANIZATIONS_FOUND = ordered(
			FoundNodes.names("Organization").where(IN_DOCUMENT));

	private final GraphReader graph;

	private final FullText fullText;

	SubjectQueries(GraphReader graph, FullText fullText) {
		this.graph = graph;
		this.fullText = fullText;
	}

	private static Map<String, PageStatement> ordered(Matching subjects) {
		ListOf each = ListOf.all(subjects);
		return ListOrder.each(SubjectOrderField.class, (field) -> switch (field) {
			case ID -> each.page();
			case NAME -> each.by("name").page();
			case READING -> each.byReading().page();
			case OPINIONS -> each.byCount("texts", "COUNT { (it)<-[:MENTIONS]-(:Opinion) }").page();
			case RESPONSES -> each.byCount("texts", "COUNT { (it)<-[:MENTIONS]-(:Response) }").page();
			case MENTIONS -> each.byCount("texts", "COUNT { (it)<-[:MENTIONS]-() }").page();
		});
	}

	/** Reads programmes by id. The selection is not used: a programme is small. */
	public Map<String, Program> programs(Collection<String> ids, Selection selection) {
		return this.graph.byId(PROGRAMS, ids, Map.of(), (row) -> (Program) subject(row.get("node")));
	}

	/** Reads organisations by id. The selection is not used: an organisation is small. */
	public Map<String, Organization> organizations(Collection<String> ids, Selection selection) {
		return this.graph.byId(ORGANIZATIONS, ids, Map.of(), (row) -> (Organization) subject(row.get("node")));
	}

	Optional<Program> programOfCode(String code) {
		return this.graph.list(PROGRAM_OF_CODE, Map.of("code", code), (row) -> (Program) subject(row.get("node")))
			.stream()
			.findFirst();
	}

	ListQuery allPrograms(ProgramFilter filter, ListOrder order) {
		return ListQuery.of(order.of((filter.text() != null) ? ALL_PROGRAMS_FOUND : ALL_PROGRAMS),
				filter.parameters(this.fullText));
	}

	ListQuery allOrganizations(OrganizationFilter filter, ListOrder order) {
		return ListQuery.of(order.of((filter.text() != null) ? ALL_ORGANIZATIONS_FOUND : ALL_ORGANIZATIONS),
				filter.parameters(this.fullText));
	}

	/**
	 * Makes a view of a map that a statement returned: the properties of a programme or
	 * an organisation.
	 */
	public static Subject subject(Value map) {
		return subject(map::get, map::get);
	}

	/** Makes a view of what a passage's statement returned. */
	static Subject subject(NamedRow row) {
		NamedRow names = row.orNull("names", PassageColumns.SUBJECT_NAMES::read);
		return subject(row::get, (names != null) ? names::get : (name) -> Values.NULL);
	}

	private static Subject subject(Function<String, Value> itself, Function<String, Value> names) {
		String id = itself.apply("id").asString();
		String name = itself.apply("name").asString();
		String nameEn = names.apply("nameEn").asString(null);
		String reading = names.apply("reading").asString(null);
		List<String> aliases = names.apply("aliases").asList(Value::asString, List.of());
		return NodeKind.PROGRAM.owns(id) ? new Program(id, itself.apply("code").asString(), name, nameEn, reading,
				aliases, names.apply("summary").asString(null)) : new Organization(id, name, nameEn, reading, aliases);
	}

}
