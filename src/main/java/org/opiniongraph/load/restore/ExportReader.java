package org.opiniongraph.load.restore;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.graph.GraphNode;
import org.opiniongraph.load.graph.GraphRelationship;
import org.opiniongraph.load.restore.ExportContent.Header;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;
import org.opiniongraph.model.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and parses an export line by line, and computes the hash of the whole file.
 */
final class ExportReader implements AutoCloseable {

	/** The version of the shape of the lines. */
	private static final String VERSION = "1";

	/** The properties of a node that are not its own. */
	private static final List<String> DERIVED = List.of("id", "tokens", "bigrams");

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	/** Some thousand times the length of a long text. */
	private static final int LONGEST = 64 * 1024 * 1024;

	private final String name;

	private final MessageDigest digest = Sha256.digest();

	private final InputStream content;

	private long lines;

	ExportReader(ExportFiles files) throws IOException {
		this.name = files.name();
		this.content = new BufferedInputStream(new DigestInputStream(files.graph().getInputStream(), this.digest));
	}

	/** Hands on what the next line says; false behind the last line. */
	boolean next(ExportContent taker) throws IOException {
		byte[] bytes = nextLine();
		if (bytes == null) {
			return false;
		}
		JsonNode line = parsed(bytes);
		switch (text(line, "type")) {
			case "graph" -> taker.header(header(line));
			case "node" -> taker.node(node(line));
			case "relationship" -> taker.relationship(relationship(line));
			case String type -> throw mistake("the type is '%s': expected graph, node or relationship".formatted(type));
		}
		return true;
	}

	/** The number of lines so far. */
	long lines() {
		return this.lines;
	}

	/** The hash of all lines, once the last one was read. */
	String sha256() {
		return Sha256.hex(this.digest.digest());
	}

	/** A mistake in the line that was read last. */
	ExportFormatException mistake(String reason) {
		return new ExportFormatException(this.name, Math.max(1, this.lines), reason);
	}

	@Override
	public void close() throws IOException {
		this.content.close();
	}

	private byte @Nullable [] nextLine() throws IOException {
		var line = new ByteArrayOutputStream();
		int one = this.content.read();
		if (one < 0) {
			return null;
		}
		this.lines++;
		while (one >= 0 && one != '\n') {
			line.write(one);
			if (line.size() > LONGEST) {
				throw mistake("the line has no end: expected a JSON object on each line");
			}
			one = this.content.read();
		}
		return line.toByteArray();
	}

	private JsonNode parsed(byte[] bytes) {
		try {
			JsonNode line = JSON.readTree(bytes);
			if (line.isObject()) {
				return line;
			}
		}
		catch (JacksonException ex) {
			throw mistake("this is not valid JSON: expected an object such as {\"type\":\"node\", …}; "
					+ ex.getOriginalMessage());
		}
		throw mistake("expected a JSON object such as {\"type\":\"node\", …}");
	}

	private Header header(JsonNode line) {
		if (!text(line, "version").equals(VERSION)) {
			throw mistake("the export has version %s: expected %s".formatted(text(line, "version"), VERSION));
		}
		var dictionary = new ArrayList<String>();
		for (JsonNode word : member(line, "dictionary")) {
			if (!word.isString()) {
				throw mistake("'dictionary': expected a list of strings");
			}
			dictionary.add(word.asString());
		}
		return new Header(text(line, "revision"), text(line, "modelVersion"), dictionary);
	}

	private GraphNode node(JsonNode line) {
		String label = text(line, "label");
		NodeKind kind = Arrays.stream(NodeKind.values())
			.filter((it) -> it.label().equals(label))
			.findFirst()
			.orElseThrow(() -> mistake("the label '%s' is unknown: expected one of %s".formatted(label,
					Arrays.stream(NodeKind.values()).map(NodeKind::label).toList())));
		String id = text(line, "id");
		if (NodeKind.ofId(id).filter((it) -> it == kind).isEmpty() || id.equals(kind.idPrefix())) {
			throw mistake("'%s' is not an id of a %s: expected an id that begins with %s".formatted(id, label,
					kind.idPrefix()));
		}
		Map<String, Object> properties = properties(line);
		for (String name : DERIVED) {
			if (properties.containsKey(name)) {
				throw mistake("a node has no property '%s' of its own: remove it".formatted(name));
			}
		}
		properties.put("id", id);
		return new GraphNode(id, kind, properties);
	}

	private GraphRelationship relationship(JsonNode line) {
		String from = text(line, "from");
		String to = text(line, "to");
		String type = text(line, "label");
		RelationshipKind kind = RelationshipKind.find(from, type, to)
			.orElseThrow(() -> mistake(
					"the graph's model has no relationship '%s' from '%s' to '%s'".formatted(type, from, to)));
		return new GraphRelationship(new GraphRelationship.Key(kind, from, to), properties(line));
	}

	private Map<String, Object> properties(JsonNode line) {
		JsonNode object = member(line, "properties");
		if (!object.isObject()) {
			throw mistake("'properties': expected an object");
		}
		var properties = new HashMap<String, Object>();
		object.forEachEntry(
				(name, value) -> properties.put(name, value.isArray() ? list(name, value) : value(name, value)));
		return properties;
	}

	private List<Object> list(String name, JsonNode list) {
		var values = new ArrayList<Object>();
		for (JsonNode one : list) {
			Object value = value(name, one);
			if (!values.isEmpty() && values.getFirst().getClass() != value.getClass()) {
				throw mistake("'%s': expected values of one type in a list".formatted(name));
			}
			values.add(value);
		}
		return values;
	}

	private Object value(String name, JsonNode value) {
		if (value.isString()) {
			return value.asString();
		}
		if (value.isBoolean()) {
			return value.asBoolean();
		}
		if (value.isIntegralNumber() && value.canConvertToLong()) {
			return value.asLong();
		}
		if (value.isDouble() && Double.isFinite(value.asDouble())) {
			return value.asDouble();
		}
		throw mistake(
				"'%s': expected a string, a number, true, false or a list of these, not %s".formatted(name, value));
	}

	private String text(JsonNode line, String name) {
		JsonNode value = member(line, name);
		if (!value.isString() || value.asString().isEmpty()) {
			throw mistake("'%s': expected a string".formatted(name));
		}
		return value.asString();
	}

	private JsonNode member(JsonNode line, String name) {
		JsonNode value = line.get(name);
		if (value == null) {
			throw mistake("'%s' is missing".formatted(name));
		}
		return value;
	}

}
