package org.opiniongraph.knowledge.lookup;

import java.util.Set;

import org.opiniongraph.model.NodeKind;

/**
 * What a term stands for; its matches are read with those of all terms.
 *
 * @param term as it was given
 * @param kinds which kinds of node it may stand for
 */
record Resolution(String term, Set<NodeKind> kinds) {
}
