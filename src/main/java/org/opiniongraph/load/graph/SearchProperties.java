package org.opiniongraph.load.graph;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.opiniongraph.load.text.ScanErrors;
import org.opiniongraph.load.text.SearchText;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.model.NodeKind;

/**
 * Adds the properties of the full-text index to nodes: their texts and names, tokenized
 * in two ways.
 */
public final class SearchProperties {

	private static final Set<NodeKind> SEARCHED = EnumSet.of(NodeKind.OPINION, NodeKind.RESPONSE, NodeKind.PROGRAM,
			NodeKind.ORGANIZATION, NodeKind.THEME, NodeKind.MEMBER);

	private static final List<String> NAMES = List.of("code", "name", "nameEn", "reading", "nameRomaji", "aliases",
			"summary");

	private SearchProperties() {
	}

	/** Adds them to each node of a graph that can be searched for. */
	public static void addTo(OpinionGraph graph, Tokenizer tokenizer) {
		for (GraphNode node : List.copyOf(graph.nodes().values())) {
			if (SEARCHED.contains(node.kind())) {
				var properties = new HashMap<>(node.properties());
				List<String> texts = texts(properties);
				properties.computeIfAbsent("tokens", (name) -> SearchText.tokens(texts, tokenizer));
				properties.put("bigrams", SearchText.bigrams(texts));
				graph.node(node.kind(), node.id(), properties);
			}
		}
	}

	private static ScanErrors errors(Map<String, Object> properties) {
		return (properties.get("scanErrors") instanceof List<?> words
				&& properties.get("scanReadings") instanceof List<?> readAs)
						? new ScanErrors(strings(words), strings(readAs)) : ScanErrors.NONE;
	}

	private static List<String> strings(List<?> values) {
		return values.stream().map(Object::toString).toList();
	}

	/** The name of a text is for pictures only. */
	private static List<String> texts(Map<String, Object> properties) {
		if (properties.get("text") instanceof String text) {
			return List.copyOf(SearchText.searched(text, errors(properties)));
		}
		var texts = new ArrayList<String>();
		for (String name : NAMES) {
			switch (properties.get(name)) {
				case String text -> texts.add(text);
				case List<?> several -> several.forEach((text) -> texts.add(text.toString()));
				case null, default -> {
				}
			}
		}
		return texts;
	}

}
