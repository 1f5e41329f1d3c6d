package org.opiniongraph.knowledge.fulltext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.neo4j.driver.Value;
import org.opiniongraph.load.text.ScanErrors;
import org.opiniongraph.load.text.Span;

/** How statements read the evidence of passages for some nodes. */
public final class SubjectEvidenceQueries {

	/**
	 * A column of a statement: the evidence of a node {@code it} for {@code $subjects},
	 * which are ids.
	 */
	public static final String COLUMN = """
			[(it)-[r:ABOUT|MENTIONS]->(subject) WHERE subject.id IN $subjects
			  | {id: subject.id, starts: r.starts, ends: r.ends}]""";

	private SubjectEvidenceQueries() {
	}

	/**
	 * Reads what the scan spoiled in a text.
	 * @param words the words as the text has them; may be null
	 * @param readAs the words that are meant; may be null
	 * @return the errors
	 */
	public static ScanErrors scanErrors(Value words, Value readAs) {
		return (words.isNull() || readAs.isNull()) ? ScanErrors.NONE
				: new ScanErrors(words.asList(Value::asString), readAs.asList(Value::asString));
	}

	/**
	 * Reads the column.
	 * @param column its value
	 * @param text the text of the passage
	 * @return the places
	 */
	public static SubjectEvidence read(Value column, String text) {
		var places = new HashMap<String, List<Span>>();
		for (Value edge : column.values()) {
			List<Integer> starts = edge.get("starts").asList(Value::asInt, List.of());
			List<Integer> ends = edge.get("ends").asList(Value::asInt, List.of());
			List<Span> spans = places.computeIfAbsent(edge.get("id").asString(), (id) -> new ArrayList<>());
			for (int at = 0; at < starts.size(); at++) {
				spans.add(Span.of(text, starts.get(at), ends.get(at)));
			}
		}
		return new SubjectEvidence(places);
	}

}
