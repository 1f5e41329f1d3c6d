package org.opiniongraph.load.table;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.table.DocumentDescriptor.DescribedCategory;

/**
 * The content of the files of a document.
 *
 * @param descriptor the content of the descriptor
 * @param council the council that it names, null if it names none
 * @param sha256 the hash of the table's bytes, as hexadecimal digits
 * @param rows the rows, in order
 * @param categories its categories, in order
 */
public record SourceDocument(DocumentDescriptor descriptor, @Nullable CouncilDescriptor council, String sha256,
		List<SourceRow> rows, List<DescribedCategory> categories) {

	/** Copies the lists. */
	public SourceDocument {
		rows = List.copyOf(rows);
		categories = List.copyOf(categories);
	}

	/**
	 * Within what its members are one: the same name in it is the same member.
	 * @return the slug of the council, or the document's own without one
	 */
	public String memberSlug() {
		return (this.council != null) ? this.council.slug() : this.descriptor.slug();
	}

}
