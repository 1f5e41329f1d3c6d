package org.opiniongraph.graphql;

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
	 * @param node what is selected of each node
	 * @param entries whether any entry is selected
	 * @param total whether the total is selected
	 * @param next whether {@code hasNextPage} is selected
	 * @param previous whether {@code hasPreviousPage} is selected
	 * @param forOneParent whether no list stands above the field, so that there is one
	 * parent at most
	 */
	record Request(Object filter, Page page, Selection node, boolean entries, boolean total, boolean next,
			boolean previous, boolean forOneParent) {
	}

}
