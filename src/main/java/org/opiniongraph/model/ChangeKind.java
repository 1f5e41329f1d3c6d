package org.opiniongraph.model;

import java.util.Optional;

/** The kinds of change of a node between two revisions of the graph. */
public enum ChangeKind {

	/** It was not there before. */
	ADDED,
	/** It was there and is there, and what is said of it is not the same. */
	CHANGED,
	/** It is in another row of its document, and nothing else is said of it. */
	MOVED,
	/** It was deleted. */
	REMOVED;

	/**
	 * The net change of two changes in sequence.
	 * @param next the later one
	 * @return empty when nothing is left of them: what came has gone again
	 */
	public Optional<ChangeKind> then(ChangeKind next) {
		return switch (this) {
			case ADDED -> (next == REMOVED) ? Optional.empty() : Optional.of(ADDED);
			case CHANGED -> Optional.of((next == REMOVED) ? REMOVED : CHANGED);
			case MOVED -> Optional.of((next == ADDED) ? CHANGED : next);
			case REMOVED -> Optional.of((next == REMOVED) ? REMOVED : CHANGED);
		};
	}

}
