package org.opiniongraph.knowledge.mention;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.opiniongraph.api.field.TextSpan;
import org.opiniongraph.api.paging.OpinionCountOrder;
import org.opiniongraph.knowledge.opinion.Passage;
import org.opiniongraph.knowledge.opinion.PassageColumns;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.Matching;
import org.opiniongraph.neo4j.reading.NamedRow;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/**
 * Reads mentions: from passages to subjects, and from subjects to passages and members.
 */
@Component
public class MentionQueries {

	private static final Statement NAMINGS_OF_PASSAGES = Statement.byId("(it:Opinion|Response {id: id})",
			PassageColumns.NAMINGS);

	static final PageStatement MENTIONS_OF_SUBJECT = PageStatement.byId(Cypher.of("""
			UNWIND $ids AS id
			MATCH (s:Program|Organization|Place {id: id})
			CALL (s) {
			  MATCH (passage:Opinion|Response)-[mention:MENTIONS]->(s)
			  WITH passage.id + ' ' + s.id AS place, mention
			  WHERE {within}
			  WITH place, mention {orderBy} LIMIT $limit
			  RETURN collect({entry}) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT { (:Opinion|Response)-[:MENTIONS]->(s) } END AS total
			"""), "place");

	private static final Statement EVIDENCE_OF_MENTIONS = Statement
		.of("""
				UNWIND $ids AS id
				WITH id, split(id, ' ') AS place
				MATCH (passage:Opinion|Response {id: place[0]})-[mention:MENTIONS]->(s:Program|Organization|Place {id: place[1]})
				RETURN id, s {.id, .programKind, .code, .name, .nameEn, .reading, .aliases, .summary} AS subject, passage.id AS passage,
				  mention {.starts, .ends, .surfaces, .correction} AS evidence
				""");

	static final PageStatement MEMBERS_OF_SUBJECT = OpinionCountOrder
		.statement(ListOf.children("Program|Organization|Place", Matching.of("""
				CALL (parent) {
				  MATCH (o:Opinion)-[:MENTIONS]->(parent)
				  RETURN o
				  UNION
				  MATCH (o:Opinion)-[:ANSWERED_BY]->(:Response)-[:MENTIONS]->(parent)
				  RETURN o
				}
				MATCH (it:Member)-[:RAISED]->(o)
				""")).with("opinions", "count(o)"));

	static final PageStatement PROGRAMS_OF_DOCUMENT = ListOf.children("Document", Matching.of("""
			MATCH (parent)<-[:PART_OF]-(:Opinion|Response)-[:MENTIONS]->(it:Program)
			WITH DISTINCT it
			""")).page();

	private final GraphReader graph;

	MentionQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** The mentions in passages, in the order of the text. */
	Map<String, List<Naming>> namingsOfPassages(Collection<String> passageIds) {
		return this.graph.byId(NAMINGS_OF_PASSAGES, passageIds,
				Map.of("withNamings", true, "withPlaces", true, "withSubjects", true),
				(row) -> namings(PassageColumns.NAMING.readAll(row.get("node"))));
	}

	/** The same of one passage, of what was read with it. */
	static List<Naming> namings(List<NamedRow> rows) {
		return rows.stream()
			.sorted(Comparator.comparingInt((NamedRow it) -> it.get("first").asInt(Integer.MAX_VALUE))
				.thenComparing((it) -> it.text("id")))
			.map(MentionQueries::naming)
			.toList();
	}

	/**
	 * What stands at places where subjects are named: a passage's id, a blank, the
	 * subject's id.
	 */
	Map<String, MentionPlace> places(Collection<String> places) {
		return this.graph.byId(EVIDENCE_OF_MENTIONS, places, Map.of(),
				(row) -> new MentionPlace(row.get("passage").asString(),
						naming(SubjectQueries.subject(row.get("subject")), row.get("evidence")::get)));
	}

	/**
	 * Makes spans of what a statement returned.
	 * @param columns gives {@code starts}, {@code ends} and {@code surfaces}
	 * @return the spans in the order of the text; none of a relationship without them
	 */
	public static List<TextSpan> evidence(Function<String, Value> columns) {
		return TextSpan.of(columns.apply("starts").asList(Value::asInt, List.of()),
				columns.apply("ends").asList(Value::asInt, List.of()),
				columns.apply("surfaces").asList(Value::asString, List.of()));
	}

	/** The places and the reason are null if they are not selected. */
	private static Naming naming(NamedRow row) {
		Subject subject = SubjectQueries.subject(row);
		Naming naming = row.orNull("places", (places) -> naming(subject, PassageColumns.PLACES.read(places)::get));
		return (naming != null) ? naming : new Naming(subject, List.of(), null);
	}

	private static Naming naming(Subject subject, Function<String, Value> mention) {
		return new Naming(subject, evidence(mention), mention.apply("correction").asString(null));
	}

	/**
	 * A mention of a subject.
	 *
	 * @param subject the subject
	 * @param evidence the places in the text
	 * @param correction the reason of a researcher who added it
	 */
	record Naming(Subject subject, List<TextSpan> evidence, @Nullable String correction) {

		Mention in(Passage passage) {
			return new Mention(this.subject, passage, this.evidence, this.correction);
		}

	}

	/**
	 * A mention in a passage.
	 *
	 * @param passage the passage's id
	 * @param naming the subject and the places in the text
	 */
	record MentionPlace(String passage, Naming naming) {
	}

}
