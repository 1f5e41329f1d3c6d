package org.opiniongraph.knowledge.commitment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Identified;
import org.opiniongraph.api.field.TextSpan;
import org.opiniongraph.knowledge.mention.Organization;
import org.opiniongraph.knowledge.mention.Program;
import org.opiniongraph.model.Stage;

/**
 * A clause of a response that says how far it goes. A field that was not selected is
 * empty.
 *
 * @param id its id
 * @param response the id of the response that makes it
 * @param stage how far it goes
 * @param isMain whether it says how far the whole response goes
 * @param phrase the verb and its ending
 * @param act the rest of the clause; null when there is none
 * @param dates the dates in the clause
 * @param programs the programmes that it concerns
 * @param actor who acts, if named
 * @param correction the reason of a researcher who added or changed it
 */
public record Commitment(String id, String response, Stage stage, boolean isMain, TextSpan phrase,
		@Nullable TextSpan act, List<DatedText> dates, List<Program> programs, @Nullable Organization actor,
		@Nullable String correction) implements Identified {
}
