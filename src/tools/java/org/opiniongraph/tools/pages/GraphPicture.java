package org.opiniongraph.tools.pages;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;

/**
 * Draws the graph's model in Mermaid's language: the nodes that clients walk, and one
 * arrow for each pair of kinds, with all types of relationship between them.
 */
final class GraphPicture {

	private static final String LINE_BREAK = "<br>";

	private final Map<NodeKind, String> terms;

	/**
	 * Makes a picture.
	 * @param terms the Japanese terms of kinds, where there are some
	 */
	GraphPicture(Map<NodeKind, String> terms) {
		this.terms = Map.copyOf(terms);
	}

	/** The picture as a block of Markdown. */
	String markdown() {
		var lines = new StringJoiner("\n", "```mermaid\nflowchart LR\n", "\n```");
		Arrays.stream(NodeKind.values()).filter(NodeKind::isPublic).forEach((kind) -> lines.add("  " + node(kind)));
		var arrows = new LinkedHashMap<String, String>();
		Arrays.stream(RelationshipKind.values())
			.filter((kind) -> kind.from().isPublic() && kind.to().isPublic())
			.forEach((kind) -> arrows.merge("  %s -->|%%s| %s".formatted(kind.from().label(), kind.to().label()),
					kind.type(), (some, other) -> some + LINE_BREAK + other));
		arrows.forEach((arrow, types) -> lines.add(arrow.formatted(types)));
		return lines.toString();
	}

	private String node(NodeKind kind) {
		String term = this.terms.get(kind);
		return (term != null) ? "%s[\"%s%s%s\"]".formatted(kind.label(), kind.label(), LINE_BREAK, term) : kind.label();
	}

}
