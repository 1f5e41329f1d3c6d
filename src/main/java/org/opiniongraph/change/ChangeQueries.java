package org.opiniongraph.change;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.opiniongraph.graph.ChangeKind;
import org.opiniongraph.graph.GraphReader;

import org.springframework.stereotype.Component;

/** Reads what loads recorded of their changes. */
@Component
class ChangeQueries {

	private static final String CHANGE_SETS = """
			MATCH (set:ChangeSet)
			RETURN set.sequence AS sequence, set.revision AS revision, set.at AS at
			ORDER BY sequence
			""";

	private static final String CHANGES = """
			MATCH (change:Change)
			WHERE change.sequence > $since AND change.sequence <= $until AND change.node > $after
			WITH change.node AS node, change ORDER BY node, change.sequence
			WITH node, collect(change {.sequence, .kind, .fields}) AS steps
			ORDER BY node
			LIMIT $limit
			RETURN node, steps
			""";

	/** All nodes that clients walk, each kind in the order of its index. */
	private static final String NODES = """
			CALL () {
			  MATCH (node:Category) WHERE node.id > $after RETURN node.id AS id ORDER BY id LIMIT $limit
			  UNION ALL
			  MATCH (node:Council) WHERE node.id > $after RETURN node.id AS id ORDER BY id LIMIT $limit
			  UNION ALL
			  MATCH (node:Document) WHERE node.id > $after RETURN node.id AS id ORDER BY id LIMIT $limit
			  UNION ALL
			  MATCH (node:Member) WHERE node.id > $after RETURN node.id AS id ORDER BY id LIMIT $limit
			  UNION ALL
			  MATCH (node:Material) WHERE node.id > $after RETURN node.id AS id ORDER BY id LIMIT $limit
			  UNION ALL
			  MATCH (node:Opinion) WHERE node.id > $after RETURN node.id AS id ORDER BY id LIMIT $limit
			  UNION ALL
			  MATCH (node:Organization) WHERE node.id > $after RETURN node.id AS id ORDER BY id LIMIT $limit
			  UNION ALL
			  MATCH (node:WebPage) WHERE node.id > $after RETURN node.id AS id ORDER BY id LIMIT $limit
			  UNION ALL
			  MATCH (node:Program) WHERE node.id > $after RETURN node.id AS id ORDER BY id LIMIT $limit
			  UNION ALL
			  MATCH (node:Response) WHERE node.id > $after RETURN node.id AS id ORDER BY id LIMIT $limit
			  UNION ALL
			  MATCH (node:Theme) WHERE node.id > $after RETURN node.id AS id ORDER BY id LIMIT $limit
			}
			RETURN id
			ORDER BY id
			LIMIT $limit
			""";

	private static final String TOMBSTONES = """
			UNWIND $ids AS id
			MATCH (tombstone:Tombstone {id: id})
			RETURN id, tombstone.sequence AS sequence, tombstone.replacedBy AS replacedBy
			""";

	private static final String LAST_CHANGES = """
			UNWIND $ids AS id
			MATCH (change:Change {node: id})
			RETURN id, max(change.sequence) AS sequence
			""";

	private final GraphReader graph;

	ChangeQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** The loads that are known, the first one first. */
	List<ChangeSet> changeSets() {
		return this.graph.list(CHANGE_SETS, Map.of(), (row) -> new ChangeSet(row.get("sequence").asLong(),
				row.get("revision").asString(), row.get("at").asZonedDateTime().toInstant()));
	}

	/**
	 * What changed in some loads, each node once.
	 * @param since the last load that does not count
	 * @param until the last one that does
	 * @param after the id behind which they begin
	 * @param limit how many nodes
	 */
	List<NodeSteps> changes(long since, long until, String after, int limit) {
		return this.graph.list(CHANGES, Map.of("since", since, "until", until, "after", after, "limit", limit),
				ChangeQueries::steps);
	}

	/** Ids of nodes that are there, in their order. */
	List<String> nodes(String after, int limit) {
		return this.graph.list(NODES, Map.of("after", after, "limit", limit), (row) -> row.get("id").asString());
	}

	/** What is known of an id that is gone. */
	Optional<Tombstone> tombstone(String id) {
		return Optional.ofNullable(this.graph
			.byId(TOMBSTONES, List.of(id), Map.of(),
					(row) -> new Tombstone(id,
							row.get("replacedBy").isNull() ? List.of() : row.get("replacedBy").asList(Value::asString)))
			.get(id));
	}

	/** The load that changed a node last, empty when none did. */
	Optional<Long> lastChange(String id) {
		return Optional.ofNullable(
				this.graph.byId(LAST_CHANGES, List.of(id), Map.of(), (row) -> row.get("sequence").asLong()).get(id));
	}

	private static NodeSteps steps(Record row) {
		Optional<ChangeKind> kind = Optional.empty();
		var fields = new HashSet<String>();
		long last = 0;
		for (Value step : row.get("steps").values()) {
			last = step.get("sequence").asLong();
			if (!step.get("kind").asString().equals("NONE")) {
				ChangeKind next = ChangeKind.valueOf(step.get("kind").asString());
				kind = kind.isPresent() ? kind.get().then(next) : Optional.of(next);
				fields.addAll(step.get("fields").asList(Value::asString));
			}
		}
		return new NodeSteps(row.get("node").asString(), kind, kind.filter((it) -> it == ChangeKind.CHANGED).isPresent()
				? List.copyOf(new TreeSet<>(fields)) : List.of(), last);
	}

	/**
	 * What became of a node.
	 *
	 * @param id its id
	 * @param kind empty when it came and went
	 * @param fields which fields changed
	 * @param sequence the load that changed it last
	 */
	record NodeSteps(String id, Optional<ChangeKind> kind, List<String> fields, long sequence) {
	}

	/**
	 * A load that ended well.
	 *
	 * @param sequence its number
	 * @param revision the content that the graph had then
	 * @param at when it ended
	 */
	record ChangeSet(long sequence, String revision, Instant at) {
	}

}
