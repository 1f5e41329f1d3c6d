package org.opiniongraph.publish.graphfile;

import java.io.IOException;

import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;

/** Writes one file. It is given all nodes, then all relationships, that it takes. */
public interface ExportWriter {

	/** Whether nodes of a kind stand in the file. */
	boolean takes(NodeKind kind);

	/** Whether relationships of a kind do. */
	boolean takes(RelationshipKind kind);

	void begin(GraphHeader graph) throws IOException;

	void node(ExportedNode node) throws IOException;

	void relationship(ExportedRelationship relationship) throws IOException;

	void end() throws IOException;

	/** How many lines, rows, elements or statements the file has so far. */
	long records();

	/** Whether clients walk both ends. */
	static boolean isPublic(RelationshipKind kind) {
		return kind.from().isPublic() && kind.to().isPublic();
	}

}
