package org.opiniongraph.api.paging;

import org.opiniongraph.api.field.ConnectionSelection;

/**
 * What is asked of a list: keys that differ in the parent only are answered together.
 *
 * @param parent the id of the list's owner, "" for none
 * @param request all the rest
 */
record ConnectionKey(String parent, Request request) {

	/**
	 * What is asked, whoever's list it is.
	 *
	 * @param filter what the list is filtered by
	 * @param page which stretch
	 * @param selected what is selected of it
	 * @param forOneParent whether no list stands above the field, so that there is one
	 * parent at most
	 */
	record Request(Object filter, Page page, ConnectionSelection selected, boolean forOneParent) {
	}

}
