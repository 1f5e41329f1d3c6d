package org.opiniongraph.publish.graphfile;

import java.io.IOException;

import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;

/**
 * Writes one file. It gets first all nodes, then all relationships that the file
 * contains.
 */
public interface ExportWriter {

	/** Whether the file contains nodes of a kind: usually the public kinds. */
	default boolean takes(NodeKind kind) {
		return kind.isPublic();
	}

	/** Whether relationships of a kind do: as a rule those between such nodes. */
	default boolean takes(RelationshipKind kind) {
		return kind.from().isPublic() && kind.to().isPublic();
	}

	void begin(GraphHeader graph) throws IOException;

	void node(ExportedNode node) throws IOException;

	void relationship(ExportedRelationship relationship) throws IOException;

	void end() throws IOException;

	/** The number of lines, rows, elements or statements so far. */
	long records();

}
