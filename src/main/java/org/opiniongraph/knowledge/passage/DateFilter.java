package org.opiniongraph.knowledge.passage;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.BadInputException;

/**
 * A range of days; both ends belong to it.
 *
 * @param from the first day as ISO 8601 has it, null for any
 * @param to the last day, null for any
 */
public record DateFilter(@Nullable String from, @Nullable String to) {

	/**
	 * Checks the days.
	 * @param argument the argument's name
	 * @return this, null if it has no end
	 * @throws BadInputException when one is no day, or the first is behind the last
	 */
	public @Nullable DateFilter checked(String argument) {
		@Nullable LocalDate first = day(argument + ".from", this.from);
		@Nullable LocalDate last = day(argument + ".to", this.to);
		if (first != null && last != null && first.isAfter(last)) {
			throw new BadInputException(argument,
					"expected 'from' not after 'to', but %s is after %s".formatted(first, last));
		}
		return (first == null && last == null) ? null : this;
	}

	private static @Nullable LocalDate day(String argument, @Nullable String text) {
		try {
			return (text != null) ? LocalDate.parse(text) : null;
		}
		catch (DateTimeException ex) {
			throw new BadInputException(argument,
					"expected a day such as 2017-06-29, but was '%s'".formatted(Arguments.shown(text)));
		}
	}

}
