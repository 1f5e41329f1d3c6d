package org.opiniongraph.knowledge.council;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.model.NodeKind;

/**
 * The filter of the list of documents. All given conditions must hold.
 *
 * @param council the id of the council that issued them
 * @param theme the id of a theme for which an opinion of theirs counts
 * @param issuedOn the days on which they were issued
 */
record DocumentFilter(@Nullable String council, @Nullable String theme, @Nullable IssuedOn issuedOn) {

	static final DocumentFilter NONE = new DocumentFilter(null, null, null);

	/** The parameters of a statement. */
	Map<String, @Nullable Object> parameters() {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("council", this.council);
		parameters.put("theme", this.theme);
		parameters.put("minScore", Arguments.USUAL_SCORE);
		parameters.put("issuedFrom", (this.issuedOn != null) ? this.issuedOn.from() : null);
		parameters.put("issuedTo", (this.issuedOn != null) ? this.issuedOn.to() : null);
		return parameters;
	}

	/**
	 * Checks the conditions.
	 * @return the same conditions
	 * @throws BadInputException when one is not as it must be
	 */
	DocumentFilter checked() {
		Arguments.id("filter.council", this.council, NodeKind.COUNCIL);
		Arguments.id("filter.theme", this.theme, NodeKind.THEME);
		if (this.issuedOn != null) {
			this.issuedOn.check();
		}
		return this;
	}

	/**
	 * A range of days.
	 *
	 * @param from the first one
	 * @param to the last one
	 */
	record IssuedOn(@Nullable String from, @Nullable String to) {

		void check() {
			check("filter.issuedOn.from", this.from);
			check("filter.issuedOn.to", this.to);
		}

		private static void check(String argument, @Nullable String day) {
			try {
				if (day != null) {
					LocalDate.parse(day);
				}
			}
			catch (DateTimeException ex) {
				throw new BadInputException(argument,
						"expected a day such as 2017-06-29, but was '%s'".formatted(Arguments.shown(day)));
			}
		}

	}

}
