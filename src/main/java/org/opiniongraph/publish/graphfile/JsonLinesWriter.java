package org.opiniongraph.publish.graphfile;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all that is loaded back as JSON Lines: the graph as a whole, then every node,
 * then every relationship, those that clients do not walk too.
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
		Map<String, Object> line = line("graph");
		line.put("version", VERSION);
		line.put("modelVersion", graph.modelVersion());
		line.put("revision", graph.revision());
		line.put("dictionary", graph.dictionary());
		write(line);
	}

	@Override
	public void node(ExportedNode node) throws IOException {
		Map<String, Object> line = line("node");
		line.put("label", node.kind().label());
		line.put("id", node.id());
		line.put("properties", node.properties());
		write(line);
	}

	@Override
	public void relationship(ExportedRelationship relationship) throws IOException {
		Map<String, Object> line = line("relationship");
		line.put("label", relationship.kind().type());
		line.put("from", relationship.from());
		line.put("to", relationship.to());
		line.put("properties", relationship.properties());
		write(line);
	}

	@Override
	public void end() throws IOException {
		this.out.flush();
	}

	@Override
	public long records() {
		return this.records;
	}

	private static Map<String, Object> line(String type) {
		var line = new LinkedHashMap<String, Object>();
		line.put("type", type);
		return line;
	}

	private void write(Map<String, Object> line) throws IOException {
		this.out.write(JSON.writeValueAsBytes(line));
		this.out.write('\n');
		this.records++;
	}

}
