package org.opiniongraph.api.paging;

import org.opiniongraph.api.field.ConnectionSelection;

/**
 * The key of a batch-loaded connection field. Keys that differ only in the parent are
 * read together.
 *
 * @param parent the id of the parent of the list, "" for none
 * @param request the arguments and the selection
 */
record ConnectionKey(String parent, Request request) {

	/**
	 * Arguments and selection of a connection field, without its parent.
	 *
	 * @param filter the filter of the list
	 * @param page the page of the list
	 * @param selected the selected fields
	 * @param forOneParent whether the field is not inside a list, so that there is at
	 * most one parent
	 */
	record Request(Object filter, Page page, ConnectionSelection selected, boolean forOneParent) {
	}

}
