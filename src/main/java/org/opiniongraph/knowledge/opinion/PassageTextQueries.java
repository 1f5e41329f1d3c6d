package org.opiniongraph.knowledge.opinion;

import java.util.Collection;
import java.util.Map;

import org.opiniongraph.knowledge.fulltext.SubjectEvidence;
import org.opiniongraph.knowledge.fulltext.SubjectEvidenceQueries;
import org.opiniongraph.load.text.ScanErrors;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads the verbatim texts of opinions and responses. */
@Component
class PassageTextQueries {

	private static final Statement TEXTS = Statement.of("""
			UNWIND $ids AS id
			MATCH (it:Opinion|Response {id: id})
			RETURN id, it.text AS text, it.scanErrors AS errors, it.scanReadings AS readAs, %s AS evidence
			""".formatted(SubjectEvidenceQueries.COLUMN));

	private final GraphReader graph;

	PassageTextQueries(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * Reads texts.
	 * @param subjects ids of nodes whose evidence is wanted
	 */
	Map<String, PassageText> byIds(Collection<String> ids, Collection<String> subjects) {
		return this.graph.byId(TEXTS, ids, Map.of("subjects", subjects), (row) -> {
			String text = row.get("text").asString();
			return new PassageText(text, SubjectEvidenceQueries.scanErrors(row.get("errors"), row.get("readAs")),
					SubjectEvidenceQueries.read(row.get("evidence"), text));
		});
	}

	/**
	 * A text and where it is about something.
	 *
	 * @param text the text, verbatim
	 * @param errors what the scan spoiled in it
	 * @param evidence where it names the subjects or is about them
	 */
	record PassageText(String text, ScanErrors errors, SubjectEvidence evidence) {
	}

}
