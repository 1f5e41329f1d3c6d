package org.opiniongraph.imports;

import org.jspecify.annotations.Nullable;

/** A document to be taken out of the graph. */
record RemoveDocumentInput(String document, @Nullable Boolean dryRun) {

	boolean isDryRun() {
		return Boolean.TRUE.equals(this.dryRun);
	}

}
