package org.opiniongraph.publish.graphfile;

import java.util.SortedMap;
import java.util.stream.Stream;

import org.opiniongraph.publish.web.Labels;
import org.opiniongraph.publish.web.NodeTitle;

/**
 * The attributes of GraphML. Programs that draw or compute take some names to mean
 * something: {@code label} is what is written beside a node or an edge, and
 * {@code weight} is how strong an edge is. So every node and edge has its label, every
 * edge has its weight, and properties of the graph that are called so have other names
 * here.
 */
final class GraphMlColumns {

	/** What people read beside the node or the edge. */
	static final Column LABEL = Column.text("label");

	/** How strong a connection is: greater than 0, and 1 where nothing else is known. */
	static final Column WEIGHT = new Column("weight", "double");

	/** The mark of a category, which is a property {@code label}. */
	private static final Column MARK = Column.text("mark");

	/** A part of the score of a theme, which is a property {@code weight}. */
	private static final Column THEME_WEIGHT = new Column("themeWeight", "double");

	/** A weight of 0 is no weight for programs that divide by it. */
	private static final double LEAST = 1e-6;

	private GraphMlColumns() {
	}

	/** What a property of a node is called here. */
	static Column ofNode(Column property) {
		return property.name().equals("label") ? MARK : property;
	}

	/** What a property of a relationship is called here. */
	static Column ofRelationship(Column property) {
		return property.name().equals("weight") ? THEME_WEIGHT : property;
	}

	static String label(ExportedNode node) {
		return NodeTitle.of(node.id(), node.properties());
	}

	static String label(ExportedRelationship relationship) {
		return Labels.of(relationship.kind().type());
	}

	/** The score, where the graph has one. */
	static double weight(SortedMap<String, Object> properties) {
		return (properties.get("score") instanceof Number score) ? Math.max(LEAST, score.doubleValue()) : 1;
	}

	static Stream<Column> keysOfNodes() {
		return Stream.concat(Stream.of(LABEL, Column.text("kind")),
				Column.OF_NODES.stream().map(GraphMlColumns::ofNode));
	}

	static Stream<Column> keysOfRelationships() {
		return Stream.concat(Stream.of(LABEL, WEIGHT, Column.text("type")),
				Column.OF_RELATIONSHIPS.stream().map(GraphMlColumns::ofRelationship));
	}

}
