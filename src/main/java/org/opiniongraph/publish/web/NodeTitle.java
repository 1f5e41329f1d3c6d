package org.opiniongraph.publish.web;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** What a node is called where people read: its name, or the beginning of its text. */
public final class NodeTitle {

	/** In characters: a line of a list. */
	private static final int LINE = 40;

	private static final String CUT = "…";

	private NodeTitle() {
	}

	/**
	 * The title of a node.
	 * @param id its id, for a node that has nothing else
	 * @param properties as the graph has them; others are not looked at
	 * @return of a category its mark and its name, of an opinion its row and the
	 * beginning of its text
	 */
	public static String of(String id, Map<String, ? extends @Nullable Object> properties) {
		if (properties.get("text") != null) {
			String row = (properties.get("row") != null) ? properties.get("row") + " " : "";
			return row + beginning(properties.get("text").toString(), LINE);
		}
		if (properties.get("pattern") != null) {
			return beginning(properties.get("pattern").toString(), LINE);
		}
		if (properties.get("title") != null) {
			return properties.get("title") + Objects.toString(properties.get("item"), "");
		}
		if (properties.get("name") != null) {
			return ((properties.get("label") != null) ? properties.get("label") + " " : "") + properties.get("name");
		}
		return Objects.toString(properties.get("url"), id);
	}

	/**
	 * The beginning of a text, as one line.
	 * @param text any text
	 * @param most how many characters
	 */
	public static String beginning(String text, int most) {
		String line = text.strip().replaceAll("\\s+", " ");
		return (line.codePointCount(0, line.length()) <= most) ? line
				: line.substring(0, line.offsetByCodePoints(0, most)) + CUT;
	}

}
