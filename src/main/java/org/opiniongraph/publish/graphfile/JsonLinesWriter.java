package org.opiniongraph.publish.graphfile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes everything that can be loaded back as JSON Lines: the header of the graph, then
 * every node, then every relationship, including those that are not public.
 */
public final class JsonLinesWriter implements ExportWriter {

	/** The version of the shape of the lines. */
	static final String VERSION = "1";

	private static final JsonMapper JSON = new JsonMapper();

	private final OutputStream out;

	private long records;

	public JsonLinesWriter(OutputStream out) {
		this.out = out;
	}

	@Override
	public boolean takes(NodeKind kind) {
		return true;
	}

	@Override
	public boolean takes(RelationshipKind kind) {
		return true;
	}

	@Override
	public void begin(GraphHeader graph) throws IOException {
		write("type", "graph", "version", VERSION, "modelVersion", graph.modelVersion(), "revision", graph.revision(),
				"dictionary", graph.dictionary());
	}

	@Override
	public void node(ExportedNode node) throws IOException {
		write("type", "node", "label", node.kind().label(), "id", node.id(), "properties", node.properties());
	}

	@Override
	public void relationship(ExportedRelationship relationship) throws IOException {
		write("type", "relationship", "label", relationship.kind().type(), "from", relationship.from(), "to",
				relationship.to(), "properties", relationship.properties());
	}

	@Override
	public void end() throws IOException {
		this.out.flush();
	}

	@Override
	public long records() {
		return this.records;
	}

	private void write(Object... namesAndValues) throws IOException {
		this.out.write(JSON.writeValueAsBytes(object(namesAndValues)));
		this.out.write('\n');
		this.records++;
	}

	/**
	 * A JSON object.
	 * @param namesAndValues its members in their order: a name, its value, and so on
	 * @return what Jackson writes
	 */
	public static Map<String, Object> object(Object... namesAndValues) {
		var object = new LinkedHashMap<String, Object>();
		for (int name = 0; name < namesAndValues.length; name += 2) {
			object.put((String) namesAndValues[name], namesAndValues[name + 1]);
		}
		return object;
	}

}
