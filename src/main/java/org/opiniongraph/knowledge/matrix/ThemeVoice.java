package org.opiniongraph.knowledge.matrix;

import org.opiniongraph.knowledge.council.Member;

/**
 * A member who raised a theme in a category.
 *
 * @param member the member
 * @param opinionCount by how many opinions
 * @param cell where
 */
record ThemeVoice(Member member, int opinionCount, ThemeMatrixCell cell) {
}
