package org.opiniongraph;

import org.opiniongraph.knowledge.tally.OpinionTables;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Reads the table of opinions before the first test, so that the statements that a test
 * counts do not depend on which test came first.
 */
class OpinionTableAtStart {

	private final OpinionTables tables;

	OpinionTableAtStart(OpinionTables tables) {
		this.tables = tables;
	}

	@EventListener(ApplicationReadyEvent.class)
	void read() {
		this.tables.current();
	}

}
