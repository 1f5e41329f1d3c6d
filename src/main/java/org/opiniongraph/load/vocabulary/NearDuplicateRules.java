package org.opiniongraph.load.vocabulary;

/**
 * When two texts say the same with much the same words, from
 * {@code near-duplicates.yaml}. It is immutable.
 *
 * @param shortestRun from how many letters on a stretch that two texts share counts
 * @param restatements when an opinion is the same as one of another document
 * @param stockAnswers when answers differ in a few words only
 */
public record NearDuplicateRules(int shortestRun, RestatementRules restatements, StockAnswerRules stockAnswers) {

	/**
	 * Refuses a file that cannot be used.
	 * @throws IllegalArgumentException when a part is missing or not as it must be
	 */
	public NearDuplicateRules {
		if (shortestRun < 1 || restatements == null || stockAnswers == null) {
			throw new IllegalArgumentException(
					"expected the entries 'shortestRun' (1 or more), 'restatements' and 'stockAnswers'");
		}
	}

	private static boolean isShare(double value) {
		return value > 0 && value <= 1;
	}

	/**
	 * When an opinion is the same as one of another document of the council.
	 *
	 * @param score the least score, whoever speaks
	 * @param sameMember the least score of two texts of one member
	 * @param shortest a text with fewer letters must be of the same member
	 */
	public record RestatementRules(double score, double sameMember, int shortest) {

		/**
		 * Refuses what is no rule.
		 * @throws IllegalArgumentException when a number is not as it must be
		 */
		public RestatementRules {
			if (!isShare(score) || !isShare(sameMember) || sameMember > score || shortest < 0) {
				throw new IllegalArgumentException("'restatements': expected 'score' and 'sameMember', greater than 0"
						+ " and at most 1, 'sameMember' not above 'score', and 'shortest', 0 or more");
			}
		}

	}

	/**
	 * When answers differ in a few words only.
	 *
	 * @param gap what stands in a pattern for the words that differ
	 * @param share the least part of each answer that is in the pattern
	 * @param mostGaps the most gaps of a pattern
	 * @param longestGap the most letters of an answer in one gap
	 * @param shortest the least letters of a pattern
	 */
	public record StockAnswerRules(String gap, double share, int mostGaps, int longestGap, int shortest) {

		/**
		 * Refuses what is no rule.
		 * @throws IllegalArgumentException when a part is missing or not as it must be
		 */
		public StockAnswerRules {
			if (Spelling.isBlank(gap) || !isShare(share) || mostGaps < 1 || longestGap < 1 || shortest < 1) {
				throw new IllegalArgumentException("'stockAnswers': expected 'gap', 'share', greater than 0 and at most"
						+ " 1, and 'mostGaps', 'longestGap' and 'shortest', 1 or more");
			}
		}

	}

}
