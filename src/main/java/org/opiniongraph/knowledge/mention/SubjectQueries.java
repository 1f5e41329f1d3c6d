package org.opiniongraph.knowledge.mention;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.knowledge.fulltext.FoundNodes;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.PageStatement;

import org.springframework.stereotype.Component;

/** Reads programmes and organisations. */
@Component
public class SubjectQueries {

	private static final String PROGRAMS = """
			UNWIND $ids AS id
			MATCH (p:Program {id: id})
			RETURN id, p {.id, .code, .name, .nameEn, .reading, .aliases, .summary} AS subject
			""";

	private static final String PROGRAM_OF_CODE = """
			MATCH (p:Program {code: $code})
			RETURN p {.id, .code, .name, .nameEn, .reading, .aliases, .summary} AS subject
			""";

	private static final String ORGANIZATIONS = """
			UNWIND $ids AS id
			MATCH (g:Organization {id: id})
			RETURN id, g {.id, .name, .nameEn, .reading, .aliases} AS subject
			""";

	private static final String PROGRAM_FILTER = """
			($document IS NULL
			      OR EXISTS { (p)<-[:MENTIONS]-(:Opinion)-[:PART_OF]->(:Document {id: $document}) }
			      OR EXISTS { (p)<-[:MENTIONS]-(:Response)-[:PART_OF]->(:Document {id: $document}) })
			    AND ($member IS NULL
			      OR EXISTS { (p)<-[:MENTIONS]-(:Opinion)<-[:RAISED]-(:Member {id: $member}) }
			      OR EXISTS { (p)<-[:MENTIONS]-(:Response)<-[:ANSWERED_BY]-(:Opinion)<-[:RAISED]-(:Member {id: $member}) })
			    AND ($category IS NULL
			      OR EXISTS { (p)<-[:MENTIONS]-(:Opinion)-[:IN_CATEGORY]->(:Category {id: $category}) }
			      OR EXISTS {
			        (p)<-[:MENTIONS]-(:Response)<-[:ANSWERED_BY]-(:Opinion)-[:IN_CATEGORY]->(:Category {id: $category})
			      })
			""";

	private static final String ALL_PROGRAMS_TEXT = """
			CALL () {
			  {anchor}
			    AND p.id >= $from AND p.id < $to
			  WITH p ORDER BY p.id ASC LIMIT $limit
			  RETURN collect([p.id]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT {
			  {anchor}
			  RETURN p
			} END AS total
			""";

	private static final PageStatement ALL_PROGRAMS = PageStatement.anchored(ALL_PROGRAMS_TEXT,
			"MATCH (p:Program)\nWHERE " + PROGRAM_FILTER);

	private static final PageStatement ALL_PROGRAMS_FOUND = PageStatement.anchored(ALL_PROGRAMS_TEXT,
			FoundNodes.names("p", "Program") + "\n    AND " + PROGRAM_FILTER);

	private static final String ORGANIZATION_FILTER = """
			($document IS NULL
			      OR EXISTS { (g)<-[:MENTIONS]-(:Opinion)-[:PART_OF]->(:Document {id: $document}) }
			      OR EXISTS { (g)<-[:MENTIONS]-(:Response)-[:PART_OF]->(:Document {id: $document}) })
			""";

	private static final String ALL_ORGANIZATIONS_TEXT = """
			CALL () {
			  {anchor}
			    AND g.id >= $from AND g.id < $to
			  WITH g ORDER BY g.id ASC LIMIT $limit
			  RETURN collect([g.id]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT {
			  {anchor}
			  RETURN g
			} END AS total
			""";

	private static final PageStatement ALL_ORGANIZATIONS = PageStatement.anchored(ALL_ORGANIZATIONS_TEXT,
			"MATCH (g:Organization)\nWHERE " + ORGANIZATION_FILTER);

	private static final PageStatement ALL_ORGANIZATIONS_FOUND = PageStatement.anchored(ALL_ORGANIZATIONS_TEXT,
			FoundNodes.names("g", "Organization") + "\n    AND " + ORGANIZATION_FILTER);

	private final GraphReader graph;

	private final FullText fullText;

	SubjectQueries(GraphReader graph, FullText fullText) {
		this.graph = graph;
		this.fullText = fullText;
	}

	/**
	 * Reads programmes.
	 * @param ids their ids
	 * @param selection not used: a programme is small
	 * @return what was found, by id
	 */
	public Map<String, Program> programs(Collection<String> ids, Selection selection) {
		return this.graph.byId(PROGRAMS, ids, Map.of(), (row) -> program(row.get("subject")));
	}

	/**
	 * Reads organisations.
	 * @param ids their ids
	 * @param selection not used: an organisation is small
	 * @return what was found, by id
	 */
	public Map<String, Organization> organizations(Collection<String> ids, Selection selection) {
		return this.graph.byId(ORGANIZATIONS, ids, Map.of(), (row) -> organization(row.get("subject")));
	}

	Optional<Program> programOfCode(String code) {
		return this.graph.list(PROGRAM_OF_CODE, Map.of("code", code), (row) -> program(row.get("subject")))
			.stream()
			.findFirst();
	}

	ListQuery allPrograms(ProgramFilter filter) {
		return list((filter.text() != null) ? ALL_PROGRAMS_FOUND : ALL_PROGRAMS, filter.parameters(this.fullText));
	}

	ListQuery allOrganizations(OrganizationFilter filter) {
		return list((filter.text() != null) ? ALL_ORGANIZATIONS_FOUND : ALL_ORGANIZATIONS,
				filter.parameters(this.fullText));
	}

	private ListQuery list(PageStatement statement, Map<String, @Nullable Object> parameters) {
		return (root, range) -> this.graph.page(statement, root, range, parameters);
	}

	/**
	 * Makes a view of a map that a statement returned.
	 * @param map the properties of a programme or an organisation
	 * @return the view
	 */
	public static Subject subject(Value map) {
		return NodeKind.PROGRAM.owns(map.get("id").asString()) ? program(map) : organization(map);
	}

	/** Makes a view of the columns that a passage's statement returned. */
	static Subject ofColumns(Value columns) {
		String id = columns.get(0).asString();
		String name = columns.get(2).asString();
		Value rest = columns.get(3);
		if (rest.isNull()) {
			return NodeKind.PROGRAM.owns(id)
					? new Program(id, columns.get(1).asString(), name, null, null, List.of(), null)
					: new Organization(id, name, null, null, List.of());
		}
		List<String> aliases = rest.get(2).asList(Value::asString);
		return NodeKind.PROGRAM.owns(id)
				? new Program(id, columns.get(1).asString(), name, rest.get(0).asString(null),
						rest.get(1).asString(null), aliases, rest.get(3).asString(null))
				: new Organization(id, name, rest.get(0).asString(null), rest.get(1).asString(null), aliases);
	}

	private static Program program(Value map) {
		return new Program(map.get("id").asString(), map.get("code").asString(), map.get("name").asString(),
				map.get("nameEn").asString(null), map.get("reading").asString(null),
				map.get("aliases").asList(Value::asString), map.get("summary").asString(null));
	}

	private static Organization organization(Value map) {
		return new Organization(map.get("id").asString(), map.get("name").asString(), map.get("nameEn").asString(null),
				map.get("reading").asString(null), map.get("aliases").asList(Value::asString));
	}

}
