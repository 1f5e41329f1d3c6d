package org.opiniongraph.publish.summaries;

import java.util.List;

/**
 * What the opinions of a node say, who raised them, and how they were answered.
 *
 * @param version the version of the shape
 * @param subject the node that it is about
 * @param sentences statements about the subject, in both languages
 * @param numbers counts of the opinions
 * @param stages how far the answers go, the strongest stage first
 * @param members the members who raised the most of them, five at most, the most first
 * @param categories the categories with the most of them, likewise
 * @param themes the themes that the most of them are about, likewise
 * @param programs the programmes that the most of them name, likewise
 * @param quotes opinions that are quoted as examples, five at most
 */
record Summary(String version, SummaryNode subject, List<SummarySentence> sentences, SummaryNumbers numbers,
		List<SummaryStage> stages, List<SummaryCount> members, List<SummaryCount> categories, List<SummaryCount> themes,
		List<SummaryCount> programs, List<SummaryQuote> quotes) {

	/** The version of the shape. */
	static final String VERSION = "1";

	Summary {
		sentences = List.copyOf(sentences);
		stages = List.copyOf(stages);
		members = List.copyOf(members);
		categories = List.copyOf(categories);
		themes = List.copyOf(themes);
		programs = List.copyOf(programs);
		quotes = List.copyOf(quotes);
	}

}
