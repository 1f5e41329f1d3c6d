package org.opiniongraph.knowledge.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.opiniongraph.api.field.TextSpan;

/**
 * A year or a date that a text names.
 *
 * @param place where it stands
 * @param from its first day (ISO 8601); null when it is told from a day that is not known
 * @param to its last day; null together with {@code from}
 */
public record DatedText(TextSpan place, @Nullable String from, @Nullable String to) {

	/** The properties of a node that has dates, in the order of {@link #of}. */
	static final String[] PROPERTIES = { "dateStarts", "dateEnds", "dateSurfaces", "datesFrom", "datesTo" };

	/**
	 * Reads the dates of a node.
	 * @param columns gives the value of each of {@link #PROPERTIES}; null without dates
	 * @return the dates in the order of the text
	 */
	static List<DatedText> of(Function<String, Value> columns) {
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
