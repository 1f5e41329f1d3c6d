package org.opiniongraph.knowledge.mention;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.knowledge.opinion.PassageColumns;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.ProgramKind;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.NamedRow;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads programmes and organisations. */
@Component
public class SubjectQueries {

	static final String SUBJECT = "it {.id, .programKind, .code, .name, .nameEn, .reading, .aliases, .summary}";

	private static final Statement PROGRAMS = Statement.byId("(it:Program {id: id})", SUBJECT);

	private static final Statement ORGANIZATIONS = Statement.byId("(it:Organization {id: id})", SUBJECT);

	private static final Statement PLACES = Statement.byId("(it:Place {id: id})", SUBJECT);

	private static final Statement PROGRAM_OF_CODE = Statement
		.of("MATCH (it:Program {code: $code})\nRETURN " + SUBJECT + " AS node");

	private final GraphReader graph;

	SubjectQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** Reads programmes by id. The selection is not used: a programme is small. */
	public Map<String, Program> programs(Collection<String> ids, Selection selection) {
		return this.graph.byId(PROGRAMS, ids, Map.of(), (row) -> (Program) subject(row.get("node")));
	}

	/** Reads organisations by id. The selection is not used: an organisation is small. */
	public Map<String, Organization> organizations(Collection<String> ids, Selection selection) {
		return this.graph.byId(ORGANIZATIONS, ids, Map.of(), (row) -> (Organization) subject(row.get("node")));
	}

	/** Reads places by id. The selection is not used: a place is small. */
	public Map<String, Place> places(Collection<String> ids, Selection selection) {
		return this.graph.byId(PLACES, ids, Map.of(), (row) -> (Place) subject(row.get("node")));
	}

	/** Reads the programme whose code is exactly this. */
	public Optional<Program> programOfCode(String code) {
		return this.graph.list(PROGRAM_OF_CODE, Map.of("code", code), (row) -> (Program) subject(row.get("node")))
			.stream()
			.findFirst();
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
		if (NodeKind.PLACE.owns(id)) {
			return new Place(id, name, nameEn, reading, aliases);
		}
		return NodeKind.PROGRAM.owns(id) ? new Program(id, ProgramKind.of(names.apply("programKind").asString("")),
				itself.apply("code").asString(), name, nameEn, reading, aliases, names.apply("summary").asString(null))
				: new Organization(id, name, nameEn, reading, aliases);
	}

}
