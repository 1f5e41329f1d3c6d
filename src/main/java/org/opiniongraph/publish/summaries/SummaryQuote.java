package org.opiniongraph.publish.summaries;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.TextSpan;

/**
 * An opinion that is quoted as an example.
 *
 * @param opinion the opinion
 * @param row its row
 * @param quote whole sentences of its text
 * @param member the member who raised it
 * @param category its category
 * @param themes the theme for which it was chosen
 * @param response its answer
 * @param answer the first sentence of the answer's text
 */
record SummaryQuote(SummaryNode opinion, int row, TextSpan quote, @Nullable SummaryNode member,
		@Nullable SummaryNode category, List<SummaryNode> themes, @Nullable SummaryNode response,
		@Nullable TextSpan answer) {

	SummaryQuote {
		themes = List.copyOf(themes);
	}

}
