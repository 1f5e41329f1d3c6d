package org.opiniongraph.publish.graphfile;

import java.util.SortedMap;

import org.opiniongraph.model.NodeKind;

/**
 * A node.
 *
 * @param kind its kind
 * @param id its id
 * @param properties texts, whole numbers, numbers, truth values and lists of them, by
 * name: all but the id and what loading derives for searching
 */
public record ExportedNode(NodeKind kind, String id, SortedMap<String, Object> properties) {
}
