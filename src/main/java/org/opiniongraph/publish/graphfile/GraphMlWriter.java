package org.opiniongraph.publish.graphfile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the public nodes and their relationships as GraphML, with the attributes of
 * {@link GraphMlColumns}. Characters that XML 1.0 does not allow, such as most control
 * characters, become U+FFFD.
 */
public final class GraphMlWriter implements ExportWriter {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	private static final String NODE = "node";

	private static final String EDGE = "edge";

	private static final char REPLACEMENT = '\uFFFD';

	private final XMLStreamWriter xml;

	private long records;

	public GraphMlWriter(OutputStream out) {
		try {
			this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public void begin(GraphHeader graph) throws IOException {
		write(() -> {
			this.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			line();
			this.xml.writeStartElement("graphml");
			this.xml.writeDefaultNamespace(NAMESPACE);
			for (Column column : GraphMlColumns.keysOfNodes().toList()) {
				key(NODE, column);
			}
			for (Column column : GraphMlColumns.keysOfRelationships().toList()) {
				key(EDGE, column);
			}
			line();
			this.xml.writeStartElement("graph");
			this.xml.writeAttribute("id", "revision-" + graph.revision());
			this.xml.writeAttribute("edgedefault", "directed");
		});
	}

	@Override
	public void node(ExportedNode node) throws IOException {
		write(() -> {
			line();
			this.xml.writeStartElement(NODE);
			this.xml.writeAttribute("id", sayable(node.id()));
			data(NODE, GraphMlColumns.LABEL, GraphMlColumns.label(node));
			data(NODE, Column.text("kind"), node.kind().label());
			data(NODE, Column.OF_NODES, GraphMlColumns::ofNode, node.properties());
			this.xml.writeEndElement();
		});
		this.records++;
	}

	@Override
	public void relationship(ExportedRelationship relationship) throws IOException {
		write(() -> {
			line();
			this.xml.writeStartElement(EDGE);
			this.xml.writeAttribute("source", sayable(relationship.from()));
			this.xml.writeAttribute("target", sayable(relationship.to()));
			data(EDGE, GraphMlColumns.LABEL, GraphMlColumns.label(relationship));
			data(EDGE, GraphMlColumns.WEIGHT, Double.toString(GraphMlColumns.weight(relationship.properties())));
			data(EDGE, Column.text("type"), relationship.kind().type());
			data(EDGE, Column.OF_RELATIONSHIPS, GraphMlColumns::ofRelationship, relationship.properties());
			this.xml.writeEndElement();
		});
		this.records++;
	}

	@Override
	public void end() throws IOException {
		write(() -> {
			line();
			this.xml.writeEndElement();
			line();
			this.xml.writeEndElement();
			this.xml.writeEndDocument();
			line();
			this.xml.flush();
		});
	}

	@Override
	public long records() {
		return this.records;
	}

	private void key(String element, Column column) throws XMLStreamException {
		line();
		this.xml.writeEmptyElement("key");
		this.xml.writeAttribute("id", element + "-" + column.name());
		this.xml.writeAttribute("for", element);
		this.xml.writeAttribute("attr.name", column.name());
		this.xml.writeAttribute("attr.type", column.type());
	}

	private void data(String element, List<Column> columns, UnaryOperator<Column> name,
			SortedMap<String, Object> properties) throws XMLStreamException {
		for (Column column : columns) {
			String value = column.in(properties);
			if (value != null) {
				data(element, name.apply(column), value);
			}
		}
	}

	private void data(String element, Column column, String value) throws XMLStreamException {
		this.xml.writeStartElement("data");
		this.xml.writeAttribute("key", element + "-" + column.name());
		String[] parts = sayable(value).split("\r", -1);
		this.xml.writeCharacters(parts[0]);
		for (int part = 1; part < parts.length; part++) {
			// a reader takes one that is not escaped for the end of a line
			this.xml.writeEntityRef("#13");
			this.xml.writeCharacters(parts[part]);
		}
		this.xml.writeEndElement();
	}

	private void line() throws XMLStreamException {
		this.xml.writeCharacters("\n");
	}

	private static String sayable(String text) {
		if (text.codePoints().allMatch(GraphMlWriter::isSayable)) {
			return text;
		}
		return text.codePoints()
			.map((it) -> isSayable(it) ? it : REPLACEMENT)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	/** Whether XML 1.0 allows the character (section 2.2). */
	private static boolean isSayable(int character) {
		return character == '\t' || character == '\n' || character == '\r' || (character >= 0x20 && character <= 0xD7FF)
				|| (character >= 0xE000 && character <= 0xFFFD) || character >= 0x10000;
	}

	private static void write(Step step) throws IOException {
		try {
			step.run();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private interface Step {

		void run() throws XMLStreamException;

	}

}
