package org.opiniongraph.knowledge.opinion;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.TextSpan;
import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.council.Document;
import org.opiniongraph.knowledge.council.Member;

/**
 * One row of a document (御意見). A field that was not selected is null.
 *
 * @param id its id
 * @param row its row, 1-based
 * @param sourceNumber the number that the table itself gives it
 * @param speakerLabel the cell of the speakers if it is not one name
 * @param otherSpeakerCount how many more the cell counts without naming them
 * @param text verbatim but for mark-up
 * @param ask the clauses that ask for something or object to it
 * @param ditto whether the answer cell said 同上
 * @param document where it stands
 * @param category the category of the row
 * @param member who spoke
 * @param members all who spoke, in the order of the cell
 * @param response what was answered
 * @param preloaded what was read together with it for other rooms
 */
public record Opinion(String id, int row, @Nullable String sourceNumber, @Nullable String speakerLabel,
		int otherSpeakerCount, @Nullable String text, @Nullable List<TextSpan> ask, boolean ditto,
		@Nullable Document document, @Nullable Category category, @Nullable Member member, List<Member> members,
		@Nullable Response response, Preloaded preloaded) implements Passage {
}
