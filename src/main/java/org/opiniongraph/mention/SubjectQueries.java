package org.opiniongraph.mention;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Value;
import org.opiniongraph.graph.GraphReader;
import org.opiniongraph.graph.NodeKind;
import org.opiniongraph.graph.PageStatement;
import org.opiniongraph.graph.Range;
import org.opiniongraph.graph.Slice;
import org.opiniongraph.graphql.Selection;

import org.springframework.stereotype.Component;

/** Reads programmes and organisations. */
@Component
public class SubjectQueries {

	private static final String PROGRAMS = """
			UNWIND $ids AS id
			MATCH (p:Program {id: id})
			RETURN id, p {.id, .code, .name, .nameEn, .aliases, .summary} AS subject
			""";

	private static final String PROGRAM_OF_CODE = """
			MATCH (p:Program {code: $code})
			RETURN p {.id, .code, .name, .nameEn, .aliases, .summary} AS subject
			""";

	private static final String ORGANIZATIONS = """
			UNWIND $ids AS id
			MATCH (g:Organization {id: id})
			RETURN id, g {.id, .name, .nameEn, .aliases} AS subject
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

	private static final PageStatement ALL_PROGRAMS = PageStatement.filtered("""
			CALL () {
			  MATCH (p:Program)
			  WHERE p.id >= $from AND p.id < $to
			    AND {filter}
			  WITH p ORDER BY p.id ASC LIMIT $limit
			  RETURN collect([p.id]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT {
			  MATCH (p:Program)
			  WHERE {filter}
			} END AS total
			""", PROGRAM_FILTER);

	private static final String ORGANIZATION_FILTER = """
			($document IS NULL
			      OR EXISTS { (g)<-[:MENTIONS]-(:Opinion)-[:PART_OF]->(:Document {id: $document}) }
			      OR EXISTS { (g)<-[:MENTIONS]-(:Response)-[:PART_OF]->(:Document {id: $document}) })
			""";

	private static final PageStatement ALL_ORGANIZATIONS = PageStatement.filtered("""
			CALL () {
			  MATCH (g:Organization)
			  WHERE g.id >= $from AND g.id < $to
			    AND {filter}
			  WITH g ORDER BY g.id ASC LIMIT $limit
			  RETURN collect([g.id]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT {
			  MATCH (g:Organization)
			  WHERE {filter}
			} END AS total
			""", ORGANIZATION_FILTER);

	private final GraphReader graph;

	SubjectQueries(GraphReader graph) {
		this.graph = graph;
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

	Map<String, Slice> allPrograms(Collection<String> root, Range range, ProgramFilter filter) {
		return this.graph.page(ALL_PROGRAMS, root, range, filter.parameters());
	}

	Map<String, Slice> allOrganizations(Collection<String> root, Range range, OrganizationFilter filter) {
		return this.graph.page(ALL_ORGANIZATIONS, root, range, filter.parameters());
	}

	/**
	 * Makes a view of a map that a statement returned.
	 * @param map the properties of a programme or an organisation
	 * @return the view
	 */
	public static Subject subject(Value map) {
		return NodeKind.PROGRAM.owns(map.get("id").asString()) ? program(map) : organization(map);
	}

	private static Program program(Value map) {
		return new Program(map.get("id").asString(), map.get("code").asString(), map.get("name").asString(),
				map.get("nameEn").asString(null), map.get("aliases").asList(Value::asString),
				map.get("summary").asString(null));
	}

	private static Organization organization(Value map) {
		return new Organization(map.get("id").asString(), map.get("name").asString(), map.get("nameEn").asString(null),
				map.get("aliases").asList(Value::asString));
	}

}
