package org.opiniongraph.knowledge.opinion;

import org.jspecify.annotations.Nullable;

/**
 * One distinct answer of a document (対応の方向性). A field that was not selected is null.
 *
 * @param id its id
 * @param text verbatim but for mark-up, as the first row has it
 * @param preloaded what was read together with it for other rooms
 */
public record Response(String id, @Nullable String text, Preloaded preloaded) implements Passage {
}
