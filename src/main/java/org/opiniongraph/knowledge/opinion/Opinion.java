package org.opiniongraph.knowledge.opinion;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.council.Document;
import org.opiniongraph.knowledge.council.Member;

/**
 * One row of a document (御意見). A field that was not selected is null.
 *
 * @param id its id
 * @param row its row, 1-based
 * @param text the text verbatim, without mark-up
 * @param ditto whether the answer cell has 同上
 * @param document the document of the row
 * @param category the category of the row
 * @param member the member who raised it
 * @param response the answer to it
 * @param carried the columns that were read with it for other rooms
 */
public record Opinion(String id, int row, @Nullable String text, boolean ditto, @Nullable Document document,
		@Nullable Category category, @Nullable Member member, @Nullable Response response,
		Carried carried) implements Passage {
}
