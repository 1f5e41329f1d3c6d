package org.opiniongraph.matrix;

import org.opiniongraph.document.Member;

/**
 * A member who raised a theme in a category.
 *
 * @param member the member
 * @param opinionCount by how many opinions
 * @param cell where
 */
record ThemeVoice(Member member, int opinionCount, ThemeMatrixCell cell) {
}
