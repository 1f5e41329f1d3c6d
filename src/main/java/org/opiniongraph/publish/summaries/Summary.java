package org.opiniongraph.publish.summaries;

import java.util.List;

/**
 * What the opinions of a node say, who raised them and how they were answered.
 *
 * @param version the version of the shape
 * @param subject whose summary it is
 * @param sentences what is said of it, in both languages
 * @param numbers the numbers of its opinions
 * @param members who raised the most of them, the most first, five at most
 * @param categories where the most of them stand, likewise
 * @param themes what the most of them are about, likewise
 * @param programs what the most of them name, likewise
 * @param quotes opinions that stand for them, five at most
 */
record Summary(String version, SummaryNode subject, List<SummarySentence> sentences, SummaryNumbers numbers,
		List<SummaryCount> members, List<SummaryCount> categories, List<SummaryCount> themes,
		List<SummaryCount> programs, List<SummaryQuote> quotes) {

	/** The version of the shape. */
	static final String VERSION = "1";

	Summary {
		sentences = List.copyOf(sentences);
		members = List.copyOf(members);
		categories = List.copyOf(categories);
		themes = List.copyOf(themes);
		programs = List.copyOf(programs);
		quotes = List.copyOf(quotes);
	}

}
