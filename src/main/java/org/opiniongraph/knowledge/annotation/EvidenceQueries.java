package org.opiniongraph.knowledge.annotation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.neo4j.driver.Value;
import org.opiniongraph.api.field.TextSpan;
import org.opiniongraph.knowledge.annotation.AnnotationMark.AnnotationKind;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads all evidence of texts. */
@Component
class EvidenceQueries {

	private static final Statement EVIDENCE_OF_PASSAGES = Statement.byId("(it:Opinion|Response {id: id})", """
			{text: it.text, evidence: [(it)-[r:MENTIONS|ABOUT|CITES|REFERS_TO|SEE]->(node)
			  WHERE coalesce(r.score >= $minScore, true) |
			  [CASE type(r)
			    WHEN 'MENTIONS' THEN 'MENTION' WHEN 'ABOUT' THEN 'THEME' WHEN 'CITES' THEN 'CITATION'
			    WHEN 'REFERS_TO' THEN 'CATEGORY' ELSE 'MATERIAL'
			  END, node.id, r.starts, r.ends, r.surfaces]]
			  + [(it)-[:MAKES]->(c) WHERE 'COMMITMENT' IN $kinds |
			    ['COMMITMENT', c.id, [c.phraseStart], [c.phraseEnd], [c.phrase]]]
			  + [['ASK', it.id, it.askStarts, it.askEnds, it.asks]]
			  + [(it)-[r:ABOUT]->(node) WHERE 'STANCE' IN $kinds AND r.score >= $minScore |
			    ['STANCE', node.id, r.stanceStarts, r.stanceEnds, r.stanceSurfaces]]
			  + [['DATE', it.id, it.dateStarts, it.dateEnds, it.dateSurfaces]]}""");

	private final GraphReader graph;

	EvidenceQueries(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * Reads segments.
	 * @param passageIds ids of opinions and responses
	 * @param minScore the score from which a theme counts
	 * @param kinds what is marked
	 * @return the segments of each text
	 */
	Map<String, Segments> segmentsOf(Collection<String> passageIds, double minScore, Set<AnnotationKind> kinds) {
		return this.graph.byId(EVIDENCE_OF_PASSAGES, passageIds,
				Map.of("minScore", minScore, "kinds", kinds.stream().map(Enum::name).toList()), (row) -> {
					var evidence = new ArrayList<Evidence>();
					row.get("node").get("evidence").values().forEach((it) -> evidence.addAll(evidence(it)));
					evidence.removeIf((it) -> !kinds.contains(it.kind()));
					return Segments.of(row.get("node").get("text").asString(), evidence);
				});
	}

	private static List<Evidence> evidence(Value found) {
		AnnotationKind kind = AnnotationKind.valueOf(found.get(0).asString());
		return TextSpan
			.of(found.get(2).asList(Value::asInt, List.of()), found.get(3).asList(Value::asInt, List.of()),
					found.get(4).asList(Value::asString, List.of()))
			.stream()
			.map((place) -> new Evidence(kind, found.get(1).asString(), place))
			.toList();
	}

}
