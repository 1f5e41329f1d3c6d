package org.opiniongraph.publish.documents;

/** Writes documents in one format. */
interface DocumentWriter {

	/** The format. */
	DocumentFormat format();

	/** Whether a document of such a node makes sense in this format. */
	default boolean fits(LinkedNode node) {
		return true;
	}

	/**
	 * Writes a document; the same node gives the same bytes.
	 */
	byte[] write(LinkedNode node);

}
