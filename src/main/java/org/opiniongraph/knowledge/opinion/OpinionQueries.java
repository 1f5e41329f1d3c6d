package org.opiniongraph.knowledge.opinion;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.neo4j.driver.Value;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.field.TextSpan;
import org.opiniongraph.api.paging.NodeSource;
import org.opiniongraph.knowledge.council.CategoryQueries;
import org.opiniongraph.knowledge.council.DocumentQueries;
import org.opiniongraph.knowledge.council.Member;
import org.opiniongraph.knowledge.council.MemberQueries;
import org.opiniongraph.knowledge.passage.PassageKind;
import org.opiniongraph.knowledge.passage.PassageOwner;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.NamedRow;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.SortKeys;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/**
 * Reads opinions. Selected neighbours of which there is at most one are read with them.
 */
@Component
public class OpinionQueries implements NodeSource<Opinion> {

	private static final Columns ASK = Columns.properties("it", "askStarts", "askEnds", "asks");

	/** The map of a member; the text of a list has a place for what is put before it. */
	private static final String MEMBER = """
			itsMember {
			  .id, .name, .reading, .nameRomaji, .aliases, .speakerKind,%s
			  seat: CASE WHEN $withSeat THEN
			    head([(itsMember)-[itsSeat:SITS_ON]->() | itsSeat {.role, .roleLabel}]) END,
			  council: CASE WHEN $withSeat THEN
			    head([(itsMember)-[:SITS_ON]->(itsCouncil) | itsCouncil {.id, .name, .nameEn}]) END}""";

	private static final Columns ITS_RESPONSE = Columns.of("id", "itsResponse.id")
		.and("text", "CASE WHEN $withResponseText THEN itsResponse.text END");

	/**
	 * What is read of an opinion {@code it}, written once for a statement that reads
	 * opinions by id and for all lists that preload them. What not every client selects
	 * stands behind a guard, which costs nothing when it is false. Lists have variables
	 * of their own, so other variables say whose they are: {@code itsCategory}.
	 */
	public static final Columns OPINION = PassageColumns.with(Columns.of("row", "it.row")
		.and("text", "CASE WHEN $withText THEN it.text END")
		.and("sourceNumber", "it.sourceNumber")
		.and("speakerLabel", "it.speakerLabel")
		.and("ask", ASK.listWhen("$withAsk"))
		.and("ditto", "CASE WHEN $withDitto THEN head([(it)-[itsAnswer:ANSWERED_BY]->() | itsAnswer.ditto]) END")
		.and("document",
				"""
						CASE WHEN $withDocument THEN head([(it)-[:PART_OF]->(itsDocument) | itsDocument {
						  .id, .title, .source, .issuedOn, .language, .sha256,
						  council: head([(itsDocument)-[:ISSUED_BY]->(itsCouncil) | itsCouncil {.id, .name, .nameEn}])}]) END""")
		.and("category", """
				CASE WHEN $withCategory THEN head([(it)-[:IN_CATEGORY]->(itsCategory) | itsCategory {
				  .id, .ordinal, .label, .name, .nameEn}]) END""")
		.and("otherSpeakerCount", "it.otherSpeakerCount")
		.and("member",
				"CASE WHEN $withMember THEN head([(it)<-[raised:RAISED]-(itsMember) WHERE raised.number IS NULL | "
						+ MEMBER.formatted("") + "]) END")
		.and("members",
				"CASE WHEN $withMembers THEN [(it)<-[raised:RAISED]-(itsMember) | "
						+ MEMBER.formatted(" number: coalesce(raised.number, 1),") + "] END")
		.and("response", "CASE WHEN $withResponse THEN head([(it)-[:ANSWERED_BY]->(itsResponse) | "
				+ ITS_RESPONSE.list() + "]) END"));

	private static final Statement OPINIONS = Statement.byId("(it:Opinion {id: id})", OPINION.list());

	/** An id stays with its opinion when rows are inserted, so a row is no id. */
	private static final Statement AT_ROWS = Statement.byId("""
			(it:Opinion)
			WHERE it.row = toInteger(split(id, '/')[1]) AND it.id STARTS WITH 'opinion:' + split(id, '/')[0] + '/'""",
			"[it.id, " + OPINION.list() + "]");

	static final PageStatement ALL = ListOf.all("Opinion").page().preloading(OPINION);

	static final PageStatement OF_MEMBER = ListOf.children("Member", "(parent)-[:RAISED]->(it:Opinion)")
		.page()
		.preloading(OPINION);

	static final PageStatement OF_CATEGORY = ListOf.children("Category", "(it:Opinion)-[:IN_CATEGORY]->(parent)")
		.page()
		.preloading(OPINION);

	static final PageStatement OF_COUNCIL = ListOf
		.children("Council", PassageOwner.COUNCIL.passages(PassageKind.OPINION))
		.page()
		.preloading(OPINION);

	static final PageStatement OF_DOCUMENT = ofDocument("Opinion", OPINION);

	static final PageStatement OF_RESPONSE = ListOf.children("Response", "(it:Opinion)-[:ANSWERED_BY]->(parent)")
		.page()
		.preloading(OPINION);

	private final GraphReader graph;

	OpinionQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** A document's passages; their ids begin with its slug, and are walked. */
	static PageStatement ofDocument(String label, Columns passage) {
		return PageStatement
			.byId(Cypher.of("""
					UNWIND $ids AS id
					MATCH (parent:Document {id: id})
					WITH id, parent, '{prefix}' + substring(id, size('document:')) AS own
					WITH id, parent, CASE WHEN $from > own + '/' THEN $from ELSE own + '/' END AS lower,
					  CASE WHEN $to < own + '0' THEN $to ELSE own + '0' END AS upper
					CALL (parent, lower, upper) {
					  MATCH (it:{label})
					  WHERE {between} AND EXISTS { (it)-[:PART_OF]->(parent) }
					  WITH it {orderBy} LIMIT $limit
					  RETURN collect({entry}) AS entries
					}
					RETURN id, entries, CASE WHEN $withTotal THEN COUNT { (:{label})-[:PART_OF]->(parent) } END AS total
					""")
				.with("label", label)
				.with("prefix", label.toLowerCase(Locale.ROOT) + ":")
				.with("between", SortKeys.byId("it.id").within("lower", "upper")), "it.id")
			.preloading(passage);
	}

	@Override
	public Map<String, Opinion> byIds(Collection<String> ids, Selection selection) {
		return this.graph.byId(OPINIONS, ids, guards(selection),
				(row) -> view(row.get("id").asString(), OPINION.read(row.get("node"))));
	}

	@Override
	public Map<String, Object> guards(Selection selection) {
		Selection all = selection.alsoThrough(Passage.TO_ITSELF);
		Map<String, Object> guards = PassageColumns.guards(all);
		for (String field : List.of("text", "ask", "ditto", "document", "category", "member", "members", "response")) {
			guards.put("with" + Character.toUpperCase(field.charAt(0)) + field.substring(1), all.has(field));
		}
		guards.put("withSeat", Stream.of("role", "roleLabel", "council")
			.anyMatch((field) -> all.of("member").has(field) || all.of("members").has(field)));
		guards.put("withResponseText", all.of("response").alsoThrough(Passage.TO_ITSELF).has("text"));
		return guards;
	}

	@Override
	public Opinion view(String id, NamedRow row) {
		return new Opinion(id, row.get("row").asInt(), row.textOrNull("sourceNumber"), row.textOrNull("speakerLabel"),
				row.get("otherSpeakerCount").asInt(0), row.textOrNull("text"), row.orNull("ask", OpinionQueries::ask),
				row.get("ditto").asBoolean(false), row.orNull("document", DocumentQueries::document),
				row.orNull("category", CategoryQueries::category), row.orNull("member", MemberQueries::member),
				members(row.get("members")), row.orNull("response", OpinionQueries::response), Preloaded.of(row));
	}

	/**
	 * Makes spans of what a statement returned.
	 * @param columns gives properties of a node or a relationship
	 * @param starts the property with the starts
	 * @param ends the property with the ends
	 * @param surfaces the property with the words
	 * @return the spans in the order of the text; none where there are no such properties
	 */
	public static List<TextSpan> spans(Function<String, Value> columns, String starts, String ends, String surfaces) {
		return TextSpan.of(columns.apply(starts).asList(Value::asInt, List.of()),
				columns.apply(ends).asList(Value::asInt, List.of()),
				columns.apply(surfaces).asList(Value::asString, List.of()));
	}

	private static List<TextSpan> ask(Value columns) {
		return spans(ASK.read(columns)::get, "askStarts", "askEnds", "asks");
	}

	/** Those who spoke, in the order of the cell. */
	private static List<Member> members(Value all) {
		return all.isNull() ? List.of()
				: all.asList((it) -> it)
					.stream()
					.sorted(Comparator.comparingInt((Value it) -> it.get("number").asInt()))
					.map(MemberQueries::member)
					.toList();
	}

	private static Response response(Value columns) {
		NamedRow row = ITS_RESPONSE.read(columns);
		return new Response(row.text("id"), row.textOrNull("text"), Preloaded.NOTHING);
	}

	/**
	 * Reads opinions by their places.
	 * @param places places as {@link #place} writes them
	 * @return by place; one that no document has is not there
	 */
	Map<String, Opinion> atRows(Collection<String> places, Selection selection) {
		return this.graph.byId(AT_ROWS, places, guards(selection),
				(row) -> view(row.get("node").get(0).asString(), OPINION.read(row.get("node").get(1))));
	}

	/**
	 * Writes a place.
	 * @param document the slug of the document
	 * @param row the row, 1-based
	 */
	static String place(String document, int row) {
		return document + "/" + row;
	}

	/**
	 * Reads the words in which two texts differ from the properties of a relationship.
	 * @param properties a map
	 * @param removed the name of what only the earlier text has
	 * @param added the name of what only the later text has
	 * @return empty lists where nothing differs
	 */
	public static WordDifference difference(Value properties, String removed, String added) {
		return new WordDifference(spans(properties, removed), spans(properties, added));
	}

	private static List<TextSpan> spans(Value properties, String name) {
		return TextSpan.of(properties.get(name + "Starts").asList(Value::asInt, List.of()),
				properties.get(name + "Ends").asList(Value::asInt, List.of()),
				properties.get(name + "Surfaces").asList(Value::asString, List.of()));
	}

}
