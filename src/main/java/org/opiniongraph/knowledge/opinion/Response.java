package org.opiniongraph.knowledge.opinion;

import org.jspecify.annotations.Nullable;

/**
 * One distinct answer of a document (対応の方向性). A field that was not selected is null.
 *
 * @param id its id
 * @param text the text verbatim, without mark-up, as in the first row that has it
 * @param carried the columns that were read with it for other rooms
 */
public record Response(String id, @Nullable String text, Carried carried) implements Passage {
}
