package org.opiniongraph.publish.summaries;

import org.jspecify.annotations.Nullable;

/**
 * Counts of a subject's opinions.
 *
 * @param opinionCount the number of opinions
 * @param answeredCount the number of opinions with an answer
 * @param responseCount the number of distinct answers
 * @param memberCount the number of members who raised them
 * @param categoryCount the number of their categories
 * @param stockAnsweredCount the number of opinions whose answer uses a stock answer
 * @param namingResponseCount the number of responses that name the subject, null if texts
 * cannot name it
 */
record SummaryNumbers(long opinionCount, long answeredCount, long responseCount, long memberCount, long categoryCount,
		long stockAnsweredCount, @Nullable Long namingResponseCount) {

	SummaryNumbers named(@Nullable Long responses) {
		return new SummaryNumbers(this.opinionCount, this.answeredCount, this.responseCount, this.memberCount,
				this.categoryCount, this.stockAnsweredCount, responses);
	}

}
