package org.opiniongraph.imports;

/** How far an import is. The schema describes each value. */
enum ImportState {

	WAITING, READING, WRITING, DONE, REFUSED, FAILED;

	/** Whether nothing follows. */
	boolean isLast() {
		return this == DONE || this == REFUSED || this == FAILED;
	}

}
