package org.opiniongraph.tools.folding;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a search found and should have found.
 *
 * @param found the names of the texts that were found
 * @param right the names of those that a reader expects
 */
record SearchOutcome(Set<String> found, Set<String> right) {

	Set<String> wrong() {
		var wrong = new TreeSet<>(this.found);
		wrong.removeAll(this.right);
		return wrong;
	}

	Set<String> missed() {
		var missed = new TreeSet<>(this.right);
		missed.removeAll(this.found);
		return missed;
	}

}
