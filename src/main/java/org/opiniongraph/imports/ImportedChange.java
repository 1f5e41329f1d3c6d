package org.opiniongraph.imports;

import java.util.List;

import org.opiniongraph.model.NodeKind;

/** What an import does with the nodes of one kind. */
record ImportedChange(NodeKind kind, int addedCount, int changedCount, int removedCount, List<String> added,
		List<String> changed, List<String> removed) {
}
