package org.opiniongraph.load.graph;

import java.util.List;
import java.util.Map;

import org.opiniongraph.load.nearduplicate.TextDifference;
import org.opiniongraph.load.text.Span;

/** Places in texts as properties: three lists of the same length. */
final class SpanProperties {

	private SpanProperties() {
	}

	/** Adds places under a name, if there are any. */
	private static void put(Map<String, Object> properties, String name, List<Span> spans) {
		if (!spans.isEmpty()) {
			properties.put(name + "Starts", spans.stream().map((it) -> (long) it.start()).toList());
			properties.put(name + "Ends", spans.stream().map((it) -> (long) it.end()).toList());
			properties.put(name + "Surfaces", spans.stream().map(Span::surface).toList());
		}
	}

	/**
	 * Adds what differs between two texts.
	 * @param removed the name of what only the earlier text has
	 * @param added the name of what only the later text has
	 */
	static void put(Map<String, Object> properties, TextDifference difference, String removed, String added) {
		put(properties, removed, difference.removed());
		put(properties, added, difference.added());
	}

}
