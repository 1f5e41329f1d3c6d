package org.opiniongraph.mention;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.opiniongraph.graph.GraphReader;
import org.opiniongraph.graph.PageStatement;
import org.opiniongraph.graph.Range;
import org.opiniongraph.graph.Slice;
import org.opiniongraph.graphql.TextSpan;
import org.opiniongraph.opinion.Passage;

import org.springframework.stereotype.Component;

/**
 * Reads what names what: from passages to subjects and from subjects to passages and
 * members.
 */
@Component
public class MentionQueries {

	private static final String SUBJECTS_OF_PASSAGES = """
			UNWIND $ids AS id
			MATCH (passage:Opinion|Response {id: id})-[mention:MENTIONS]->(s:Program|Organization)
			WITH id, mention, s ORDER BY mention.starts[0], s.id
			RETURN id, collect({
			  subject: s {.id, .code, .name, .nameEn, .reading, .aliases, .summary},
			  evidence: mention {.starts, .ends, .surfaces, .correction}}) AS mentions
			""";

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

	private static final PageStatement OPINIONS_OF_SUBJECT = PageStatement.of("""
			UNWIND $ids AS id
			MATCH (s:Program|Organization {id: id})
			CALL (s) {
			  MATCH (o:Opinion)-[:MENTIONS]->(s)
			  WHERE o.id >= $from AND o.id < $to
			  WITH o ORDER BY o.id ASC LIMIT $limit
			  RETURN collect([o.id]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT { (:Opinion)-[:MENTIONS]->(s) } END AS total
			""");

	private static final PageStatement RESPONSES_OF_SUBJECT = PageStatement.of("""
			UNWIND $ids AS id
			MATCH (s:Program|Organization {id: id})
			CALL (s) {
			  MATCH (r:Response)-[:MENTIONS]->(s)
			  WHERE r.id >= $from AND r.id < $to
			  WITH r ORDER BY r.id ASC LIMIT $limit
			  RETURN collect([r.id]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT { (:Response)-[:MENTIONS]->(s) } END AS total
			""");

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

	/** The subjects that passages name, with their evidence, in the order of the text. */
	Map<String, List<Naming>> subjectsOfPassages(Collection<String> passageIds) {
		return this.graph.byId(SUBJECTS_OF_PASSAGES, passageIds, Map.of(),
				(row) -> row.get("mentions").asList((it) -> naming(it.get("subject"), it.get("evidence"))));
	}

	/** Places at which subjects are named: a passage's id, a blank, the subject's id. */
	Map<String, Slice> mentionsOfSubject(Collection<String> subjectIds, Range range) {
		return this.graph.page(MENTIONS_OF_SUBJECT, subjectIds, range, Map.of());
	}

	/** What stands at such places. */
	Map<String, Place> places(Collection<String> places) {
		return this.graph.byId(EVIDENCE_OF_MENTIONS, places, Map.of(),
				(row) -> new Place(row.get("passage").asString(), naming(row.get("subject"), row.get("evidence"))));
	}

	Map<String, Slice> opinionsOfSubject(Collection<String> subjectIds, Range range) {
		return this.graph.page(OPINIONS_OF_SUBJECT, subjectIds, range, Map.of());
	}

	Map<String, Slice> responsesOfSubject(Collection<String> subjectIds, Range range) {
		return this.graph.page(RESPONSES_OF_SUBJECT, subjectIds, range, Map.of());
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

	private static Naming naming(Value subject, Value mention) {
		return new Naming(SubjectQueries.subject(subject), evidence(mention), mention.get("correction").asString(null));
	}

	/**
	 * That something is named.
	 *
	 * @param subject what
	 * @param evidence where in the text
	 * @param correction a researcher's reason, where one added it
	 */
	record Naming(Subject subject, List<TextSpan> evidence, @Nullable String correction) {

		Mention in(Passage passage) {
			return new Mention(this.subject, passage, this.evidence, this.correction);
		}

	}

	/**
	 * That something is named in a passage.
	 *
	 * @param passage the passage's id
	 * @param naming what is named, and where in its text
	 */
	record Place(String passage, Naming naming) {
	}

}
