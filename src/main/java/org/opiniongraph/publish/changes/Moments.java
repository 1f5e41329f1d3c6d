package org.opiniongraph.publish.changes;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads moments as people and programs write them in an address. */
final class Moments {

	/** Without an offset, a time is of UTC, and a day begins in UTC. */
	private static final List<Function<String, Instant>> FORMS = List.of(
			(text) -> OffsetDateTime.parse(text).toInstant(),
			(text) -> LocalDateTime.parse(text).toInstant(ZoneOffset.UTC),
			(text) -> LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant());

	private Moments() {
	}

	/**
	 * Reads one.
	 * @param text a date or a date and time (RFC 3339), with an offset or without
	 * @return empty when it is neither
	 */
	static Optional<Instant> read(String text) {
		// a plus sign in an address is a blank
		String written = text.strip().replaceFirst("(?<=:[0-9.]{2,12}) (?=[0-9]{2}:)", "+").replaceFirst(" ", "T");
		for (Function<String, Instant> form : FORMS) {
			try {
				return Optional.of(form.apply(written));
			}
			catch (DateTimeException ex) {
				// it has another form
			}
		}
		return Optional.empty();
	}

}
