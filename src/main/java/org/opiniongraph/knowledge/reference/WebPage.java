package org.opiniongraph.knowledge.reference;

/**
 * A web page that a text cites.
 *
 * @param id its id
 * @param url its address, verbatim
 */
public record WebPage(String id, String url) {
}
