package org.opiniongraph.knowledge.commitment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.field.TextSpan;
import org.opiniongraph.api.paging.NodeSource;
import org.opiniongraph.knowledge.mention.Organization;
import org.opiniongraph.knowledge.mention.Program;
import org.opiniongraph.knowledge.mention.SubjectQueries;
import org.opiniongraph.model.Stage;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.Matching;
import org.opiniongraph.neo4j.reading.NamedRow;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads commitments, of responses and of what they concern. */
@Component
public class CommitmentQueries implements NodeSource<Commitment> {

	private static final Columns COMMITMENT = Columns
		.properties("it", "id", "stage", "main", "phrase", "phraseStart", "phraseEnd", "act", "actStart", "actEnd",
				"dateStarts", "dateEnds", "dateSurfaces", "datesFrom", "datesTo", "correction")
		.and("response", "head([(it)<-[:MAKES]-(itsResponse) | itsResponse.id])")
		.and("programs",
				"CASE WHEN $withPrograms THEN [(it)-[named:CONCERNS]->(itsProgram) | {number: named.number, program: "
						+ subject("itsProgram") + "}] END")
		.and("actor", "CASE WHEN $withActor THEN head([(it)-[:CARRIED_OUT_BY]->(itsActor) | " + subject("itsActor")
				+ "]) END");

	/** One opinion that the response answers meets all conditions for opinions. */
	private static final String FILTER = """
			($stages IS NULL OR it.stage IN $stages)
			AND ($main IS NULL OR it.main = $main)
			AND ($dated IS NULL OR $dated = (it.from IS NOT NULL))
			AND ($dateFrom IS NULL OR it.to >= $dateFrom)
			AND ($dateTo IS NULL OR it.from <= $dateTo)
			AND ($documents IS NULL OR EXISTS { (it)-[:PART_OF]->(d:Document) WHERE d.id IN $documents })
			AND ($programs IS NULL OR EXISTS { (it)-[:CONCERNS]->(p:Program) WHERE p.id IN $programs })
			AND ($actors IS NULL OR EXISTS { (it)-[:CARRIED_OUT_BY]->(g:Organization) WHERE g.id IN $actors })
			AND ($anyOpinion OR EXISTS {
			  (it)<-[:MAKES]-(:Response)<-[:ANSWERED_BY]-(o:Opinion)
			  WHERE ($members IS NULL OR EXISTS { (o)<-[:RAISED]-(m:Member) WHERE m.id IN $members })
			    AND ($categories IS NULL OR EXISTS { (o)-[:IN_CATEGORY]->(c:Category) WHERE c.id IN $categories })
			    AND ($themes IS NULL OR EXISTS {
			      (o)-[about:ABOUT]->(t:Theme) WHERE t.id IN $themes AND about.score >= $minScore })
			})""";

	private static final Statement COMMITMENTS = Statement.byId("(it:Commitment {id: id})", COMMITMENT.list());

	private static final Statement COMMITMENTS_OF_RESPONSES = Statement.of(Cypher.of("""
			UNWIND $ids AS id
			MATCH (:Response {id: id})-[:MAKES]->(it:Commitment)
			WITH id, it ORDER BY it.number
			RETURN id, collect({commitment}) AS commitments
			""").with("commitment", COMMITMENT.list()));

	private static final Statement OUTCOMES_OF_OPINIONS = Statement.of(Cypher.of("""
			UNWIND $ids AS id
			MATCH (:Opinion {id: id})-[answer:ANSWERED_BY]->(r:Response)
			RETURN id, answer {.stage, .overlap, .themes, .terms} AS answer, COLLECT {
			  MATCH (r)-[:MAKES]->(it:Commitment)
			  WITH it ORDER BY it.number
			  RETURN {commitment}
			} AS commitments
			""").with("commitment", COMMITMENT.list()));

	private static final Statement DATES_OF_PASSAGES = Statement.byId("(it:Opinion|Response {id: id})",
			"it {.dateStarts, .dateEnds, .dateSurfaces, .datesFrom, .datesTo}");

	static final PageStatement ALL = ListOf.all(Matching.all("Commitment").where(FILTER)).page();

	static final PageStatement OF_SUBJECT = ListOf
		.children("Program|Organization",
				Matching.of("MATCH (parent)<-[:CONCERNS|CARRIED_OUT_BY]-(it:Commitment)\nWITH DISTINCT it")
					.where(FILTER))
		.page();

	static final PageStatement OF_MEMBER = ListOf
		.children("Member",
				Matching.of("MATCH (parent)-[:RAISED]->(:Opinion)-[:ANSWERED_BY]->(:Response)-[:MAKES]->(it:Commitment)"
						+ "\nWITH DISTINCT it")
					.where(FILTER))
		.page();

	private final GraphReader graph;

	CommitmentQueries(GraphReader graph) {
		this.graph = graph;
	}

	private static String subject(String variable) {
		return variable + " {.id, .programKind, .code, .name, .nameEn, .reading, .aliases, .summary}";
	}

	@Override
	public Map<String, Commitment> byIds(Collection<String> ids, Selection selection) {
		return this.graph.byId(COMMITMENTS, ids, neighbours(selection),
				(row) -> commitment(COMMITMENT.read(row.get("node"))));
	}

	/** The commitments of responses, in the order of the text. */
	Map<String, List<Commitment>> ofResponses(Collection<String> responses, Selection selection) {
		return this.graph.byId(COMMITMENTS_OF_RESPONSES, responses, neighbours(selection),
				(row) -> commitments(row.get("commitments")));
	}

	/** How far the answers to opinions go; nothing of one without an answer. */
	Map<String, Outcome> ofOpinions(Collection<String> opinions, Selection selection) {
		Map<String, Object> neighbours = Map.of("withPrograms",
				selection.has("programs") || selection.has("commitment/programs")
						|| selection.has("commitments/programs"),
				"withActor", selection.has("commitment/actor") || selection.has("commitments/actor"));
		return this.graph.byId(OUTCOMES_OF_OPINIONS, opinions, neighbours,
				(row) -> outcome(row.get("answer"), commitments(row.get("commitments"))));
	}

	private static Outcome outcome(Value answer, List<Commitment> commitments) {
		String stage = answer.get("stage").asString(null);
		return new Outcome((stage != null) ? Stage.valueOf(stage) : null, answer.get("overlap").asDouble(0),
				answer.get("themes").asList(Value::asString, List.of()),
				answer.get("terms").asList(Value::asString, List.of()), commitments);
	}

	/** The dates that passages name, in the order of the text. */
	Map<String, List<DatedText>> datesOf(Collection<String> passages) {
		return this.graph.byId(DATES_OF_PASSAGES, passages, Map.of(), (row) -> dates(row.get("node")::get));
	}

	private static Map<String, Object> neighbours(Selection selection) {
		return Map.of("withPrograms", selection.has("programs"), "withActor", selection.has("actor"));
	}

	private static List<Commitment> commitments(Value rows) {
		return COMMITMENT.readAll(rows).stream().map(CommitmentQueries::commitment).toList();
	}

	private static Commitment commitment(NamedRow row) {
		List<Program> programs = row.orNull("programs",
				(all) -> all.asList(Function.identity())
					.stream()
					.sorted(Comparator.comparingInt((it) -> it.get("number").asInt()))
					.map((it) -> (Program) SubjectQueries.subject(it.get("program")))
					.toList());
		Organization actor = row.orNull("actor", (it) -> (Organization) SubjectQueries.subject(it));
		return new Commitment(row.text("id"), row.text("response"), Stage.valueOf(row.text("stage")),
				row.get("main").asBoolean(), place(row, "phrase"), row.get("act").isNull() ? null : place(row, "act"),
				dates(row::get), (programs != null) ? programs : List.of(), actor, row.textOrNull("correction"));
	}

	private static TextSpan place(NamedRow row, String name) {
		return new TextSpan(row.get(name + "Start").asInt(), row.get(name + "End").asInt(), row.text(name));
	}

	/** The dates of a node, in the order of the text. */
	private static List<DatedText> dates(Function<String, Value> columns) {
		if (columns.apply("dateStarts").isNull()) {
			return List.of();
		}
		List<TextSpan> places = TextSpan.of(columns.apply("dateStarts").asList(Value::asInt),
				columns.apply("dateEnds").asList(Value::asInt), columns.apply("dateSurfaces").asList(Value::asString));
		List<String> from = columns.apply("datesFrom").asList(Value::asString);
		List<String> to = columns.apply("datesTo").asList(Value::asString);
		var dates = new ArrayList<DatedText>();
		for (int at = 0; at < places.size(); at++) {
			dates.add(new DatedText(places.get(at), day(from.get(at)), day(to.get(at))));
		}
		return dates;
	}

	private static @Nullable String day(String text) {
		return text.isEmpty() ? null : text;
	}

}
