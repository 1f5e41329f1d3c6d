package org.opiniongraph.knowledge.reference;

import org.opiniongraph.api.field.Identified;

/**
 * A web page that a text cites.
 *
 * @param id its id
 * @param url its address, verbatim
 */
public record WebPage(String id, String url) implements Identified {
}
