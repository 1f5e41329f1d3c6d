package org.opiniongraph.knowledge.lookup;

import java.util.Set;

import org.opiniongraph.model.NodeKind;

/**
 * The matches of a term; they are read together with those of all terms.
 *
 * @param term the term as it was given
 * @param kinds the kinds of nodes that it may stand for
 */
record Resolution(String term, Set<NodeKind> kinds) {
}
