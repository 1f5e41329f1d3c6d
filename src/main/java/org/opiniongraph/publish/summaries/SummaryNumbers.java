package org.opiniongraph.publish.summaries;

import org.jspecify.annotations.Nullable;

/**
 * The numbers of a subject's opinions.
 *
 * @param opinionCount how many there are
 * @param answeredCount how many of them are answered
 * @param responseCount by how many distinct answers
 * @param memberCount how many members raised them
 * @param categoryCount in how many categories they stand
 * @param namingResponseCount how many responses name the subject, null where it is
 * nothing that texts name
 */
record SummaryNumbers(long opinionCount, long answeredCount, long responseCount, long memberCount, long categoryCount,
		@Nullable Long namingResponseCount) {

	SummaryNumbers named(@Nullable Long responses) {
		return new SummaryNumbers(this.opinionCount, this.answeredCount, this.responseCount, this.memberCount,
				this.categoryCount, responses);
	}

}
