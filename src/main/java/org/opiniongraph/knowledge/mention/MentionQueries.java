package org.opiniongraph.knowledge.mention;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.opiniongraph.api.field.TextSpan;
import org.opiniongraph.knowledge.opinion.OpinionQueries;
import org.opiniongraph.knowledge.opinion.Passage;
import org.opiniongraph.knowledge.opinion.PassageColumns;
import org.opiniongraph.knowledge.opinion.ResponseQueries;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Range;
import org.opiniongraph.neo4j.reading.Slice;

import org.springframework.stereotype.Component;

/**
 * Reads mentions: from passages to subjects, and from subjects to passages and members.
 */
@Component
public class MentionQueries {

	private static final String NAMINGS_OF_PASSAGES = """
			UNWIND $ids AS id
			MATCH (it:Opinion|Response {id: id})
			RETURN id, %s AS namings
			""".formatted(PassageColumns.NAMINGS.replace("{it}", "it"));

	private static final PageStatement MENTIONS_OF_SUBJECT = PageStatement.of("""
			UNWIND $ids AS id
			MATCH (s:Program|Organization {id: id})
			CALL (s) {
			  MATCH (passage:Opinion|Response)-[mention:MENTIONS]->(s)
			  WITH passage.id + ' ' + s.id AS place, mention
			  WHERE place >= $from AND place < $to
			  WITH place, mention ORDER BY place ASC LIMIT $limit
			  RETURN collect([place]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT { (:Opinion|Response)-[:MENTIONS]->(s) } END AS total
			""");

	private static final String EVIDENCE_OF_MENTIONS = """
			UNWIND $ids AS id
			WITH id, split(id, ' ') AS place
			MATCH (passage:Opinion|Response {id: place[0]})-[mention:MENTIONS]->(s:Program|Organization {id: place[1]})
			RETURN id, s {.id, .code, .name, .nameEn, .reading, .aliases, .summary} AS subject, passage.id AS passage,
			  mention {.starts, .ends, .surfaces, .correction} AS evidence
			""";

	/**
	 * If many passages name the subject, they are found by a walk along their ids, at
	 * most {@code $walk} steps; otherwise they are sorted. The choice is made in an
	 * {@code UNWIND}, because the planner would evaluate a {@code WHERE} for every id of
	 * the walk.
	 */
	private static final String PASSAGES_OF_SUBJECT_TEXT = """
			UNWIND $ids AS id
			MATCH (s:Program|Organization {id: id})
			CALL (s) {
			  CALL (s) {
			    UNWIND CASE WHEN COUNT { (s)<-[:MENTIONS]-() } > $walk THEN [s] ELSE [] END AS dense
			    MATCH (o:{label})
			    WHERE o.id >= $from AND o.id < $to
			    WITH s, o ORDER BY o.id ASC LIMIT $walk
			    WHERE EXISTS { (o)-[:MENTIONS]->(s) }
			    WITH o LIMIT $limit
			    RETURN collect(o) AS walked
			  }
			  CALL (s, walked) {
			    UNWIND CASE WHEN size(walked) = $limit THEN walked ELSE [] END AS o
			    RETURN o
			    UNION ALL
			    WITH s
			    WHERE size(walked) < $limit
			    MATCH (s)<-[:MENTIONS]-(o:{label})
			    WITH o, o.id AS place
			    WHERE place >= $from AND place < $to
			    RETURN o ORDER BY place ASC LIMIT $limit
			  }
			  WITH o ORDER BY o.id ASC LIMIT $limit
			  RETURN collect([o.id]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT { (s)<-[:MENTIONS]-(:{label}) } END AS total
			""";

	private static final PageStatement OPINIONS_OF_SUBJECT = PageStatement
		.of(PASSAGES_OF_SUBJECT_TEXT.replace("{label}", "Opinion"))
		.carryingForOne(OpinionQueries.OPINION);

	private static final PageStatement RESPONSES_OF_SUBJECT = PageStatement
		.of(PASSAGES_OF_SUBJECT_TEXT.replace("{label}", "Response"))
		.carryingForOne(ResponseQueries.RESPONSE);

	private static final PageStatement MEMBERS_OF_SUBJECT = PageStatement.of("""
			UNWIND $ids AS id
			MATCH (s:Program|Organization {id: id})
			CALL (s) {
			  CALL (s) {
			    MATCH (o:Opinion)-[:MENTIONS]->(s)
			    RETURN o
			    UNION
			    MATCH (o:Opinion)-[:ANSWERED_BY]->(:Response)-[:MENTIONS]->(s)
			    RETURN o
			  }
			  MATCH (m:Member)-[:RAISED]->(o)
			  WHERE m.id >= $from AND m.id < $to
			  WITH m, count(o) AS opinions ORDER BY m.id ASC LIMIT $limit
			  RETURN collect([m.id, opinions]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT {
			  MATCH (m:Member)-[:RAISED]->(:Opinion)-[:MENTIONS]->(s)
			  RETURN m
			  UNION
			  MATCH (m:Member)-[:RAISED]->(:Opinion)-[:ANSWERED_BY]->(:Response)-[:MENTIONS]->(s)
			  RETURN m
			} END AS total
			""");

	private final GraphReader graph;

	MentionQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** The mentions in passages, in the order of the text. */
	Map<String, List<Naming>> namingsOfPassages(Collection<String> passageIds) {
		return this.graph.byId(NAMINGS_OF_PASSAGES, passageIds,
				Map.of("withNamings", true, "withPlaces", true, "withSubjects", true),
				(row) -> namings(new Columns(row.get("namings"))));
	}

	/** The same of one passage, of what was read with it. */
	static List<Naming> namings(Columns columns) {
		return columns.value()
			.asList((it) -> it)
			.stream()
			.sorted(Comparator.<Value>comparingInt((it) -> it.get(4).asInt(Integer.MAX_VALUE))
				.thenComparing((it) -> it.get(0).asString()))
			.map((it) -> naming(SubjectQueries.ofColumns(it), it.get(5)))
			.toList();
	}

	/** Places at which subjects are named: a passage's id, a blank, the subject's id. */
	Map<String, Slice> mentionsOfSubject(Collection<String> subjectIds, Range range) {
		return this.graph.page(MENTIONS_OF_SUBJECT, subjectIds, range, Map.of());
	}

	/** The nodes of these places. */
	Map<String, MentionPlace> places(Collection<String> places) {
		return this.graph.byId(EVIDENCE_OF_MENTIONS, places, Map.of(),
				(row) -> new MentionPlace(row.get("passage").asString(),
						naming(row.get("subject"), row.get("evidence"))));
	}

	Map<String, Slice> opinionsOfSubject(Collection<String> subjectIds, Range range) {
		return this.graph.page(OPINIONS_OF_SUBJECT, subjectIds, range, Map.of("walk", range.walk()));
	}

	Map<String, Slice> responsesOfSubject(Collection<String> subjectIds, Range range) {
		return this.graph.page(RESPONSES_OF_SUBJECT, subjectIds, range, Map.of("walk", range.walk()));
	}

	Map<String, Slice> membersOfSubject(Collection<String> subjectIds, Range range) {
		return this.graph.page(MEMBERS_OF_SUBJECT, subjectIds, range, Map.of());
	}

	/**
	 * Makes spans of what a statement returned.
	 * @param map a relationship's starts, ends and surfaces
	 * @return the spans in the order of the text
	 */
	public static List<TextSpan> evidence(Value map) {
		return TextSpan.of(map.get("starts").asList(Value::asInt), map.get("ends").asList(Value::asInt),
				map.get("surfaces").asList(Value::asString));
	}

	/** The places and the reason are null if they are not selected. */
	private static Naming naming(Subject subject, Value places) {
		return places.isNull() ? new Naming(subject, List.of(), null)
				: new Naming(subject, evidence(places, 0), places.get(3).asString(null));
	}

	/**
	 * Makes spans of columns that a statement returned.
	 * @param columns a relationship's starts, ends and surfaces, and others
	 * @param at in which column they begin
	 * @return the spans in the order of the text
	 */
	public static List<TextSpan> evidence(Value columns, int at) {
		return TextSpan.of(columns.get(at).asList(Value::asInt), columns.get(at + 1).asList(Value::asInt),
				columns.get(at + 2).asList(Value::asString));
	}

	private static Naming naming(Value subject, Value mention) {
		return new Naming(SubjectQueries.subject(subject), evidence(mention), mention.get("correction").asString(null));
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
