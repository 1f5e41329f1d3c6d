package org.opiniongraph.publish.changes;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads of changed nodes what people know them by. */
@Component
class ChangeTitleQueries {

	private static final Map<NodeKind, Statement> TITLES = Arrays.stream(NodeKind.values())
		.filter(NodeKind::isPublic)
		.collect(Collectors.toUnmodifiableMap((kind) -> kind,
				(kind) -> Statement.byId("(it:%s {id: id})".formatted(kind.label()),
						"it {.name, .nameEn, .title, .item, .label, .row, .text, .pattern, .url}")));

	private final GraphReader graph;

	private final ChangeQueries changes;

	ChangeTitleQueries(GraphReader graph, ChangeQueries changes) {
		this.graph = graph;
		this.changes = changes;
	}

	/**
	 * Reads the names, numbers and texts of nodes, in one statement for each kind.
	 * @param present ids of nodes that are there
	 * @param removed ids of nodes that are not there any more
	 * @return properties by id
	 */
	Map<String, Map<String, Object>> of(Collection<String> present, Collection<String> removed) {
		var found = new HashMap<String, Map<String, Object>>();
		NodeKind.byKind(present)
			.forEach((kind, ids) -> found.putAll(this.graph.byId(Objects.requireNonNull(TITLES.get(kind)), ids,
					Map.of(), (row) -> known(row.get("node").asMap()))));
		this.changes.tombstones(removed).forEach((it) -> found.put(it.id(), properties(it)));
		return found;
	}

	private static Map<String, Object> properties(Tombstone tombstone) {
		var properties = new HashMap<String, Object>();
		if (tombstone.name() != null) {
			properties.put("name", tombstone.name());
		}
		if (tombstone.text() != null) {
			properties.put("text", tombstone.text());
		}
		return properties;
	}

	private static Map<String, Object> known(Map<String, Object> properties) {
		var known = new HashMap<>(properties);
		known.values().removeIf((it) -> it == null);
		return known;
	}

}
