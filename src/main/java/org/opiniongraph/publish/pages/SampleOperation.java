package org.opiniongraph.publish.pages;

/**
 * A question that somebody may want to ask, as a tab of the page.
 *
 * @param name the operation's name
 * @param query the whole text of its file, with the comment that says what it answers
 */
record SampleOperation(String name, String query) {

}
