package org.opiniongraph.source;

import java.util.List;

/**
 * A document as its files say it.
 *
 * @param descriptor what the descriptor says
 * @param council the council that it names
 * @param sha256 the hash of the table's bytes, as hexadecimal digits
 * @param rows the rows, in order
 */
public record SourceDocument(DocumentDescriptor descriptor, CouncilDescriptor council, String sha256,
		List<SourceRow> rows) {

	/** Copies the rows. */
	public SourceDocument {
		rows = List.copyOf(rows);
	}

}
