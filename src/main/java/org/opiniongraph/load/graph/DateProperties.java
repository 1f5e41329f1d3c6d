package org.opiniongraph.load.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.commitment.DateMention;

/**
 * The properties of a node for the dates in a text: parallel lists in the order of the
 * text. A day that is not known is an empty text, because a list holds no null.
 */
final class DateProperties {

	private DateProperties() {
	}

	/**
	 * Makes the properties.
	 * @param dates dates in the order of the text
	 * @return {@code dateStarts}, {@code dateEnds}, {@code dateSurfaces},
	 * {@code datesFrom} and {@code datesTo} (ISO 8601); nothing when there is no date
	 */
	static Map<String, @Nullable Object> of(List<DateMention> dates) {
		return dates.isEmpty() ? Map.of()
				: OpinionGraph.properties("dateStarts", each(dates, (it) -> (long) it.span().start()), "dateEnds",
						each(dates, (it) -> (long) it.span().end()), "dateSurfaces",
						each(dates, (it) -> it.span().surface()), "datesFrom",
						each(dates, (it) -> Objects.toString(it.from(), "")), "datesTo",
						each(dates, (it) -> Objects.toString(it.to(), "")));
	}

	private static <T> List<T> each(List<DateMention> dates, Function<DateMention, T> part) {
		return dates.stream().map(part).toList();
	}

}
