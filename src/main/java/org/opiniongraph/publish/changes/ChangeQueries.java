package org.opiniongraph.publish.changes;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.opiniongraph.model.ChangeKind;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;
import org.opiniongraph.neo4j.reading.StatementsByKind;

import org.springframework.stereotype.Component;

/** Reads the changes that loads recorded. */
@Component
class ChangeQueries {

	private static final Statement CHANGE_SETS = Statement.of("""
			MATCH (set:ChangeSet)
			WHERE set.sequence > 0
			RETURN set.sequence AS sequence, set.revision AS revision, set.at AS at
			ORDER BY sequence
			""");

	/**
	 * The nodes of each load are read in the order of the index, at most one page of
	 * each.
	 */
	private static final Statement CHANGES = Statement.of("""
			UNWIND range($since + 1, $until) AS sequence
			CALL (sequence) {
			  MATCH (change:Change)
			  WHERE change.sequence = sequence AND change.node > $after
			  RETURN change.node AS node ORDER BY node LIMIT $limit
			}
			WITH DISTINCT node ORDER BY node LIMIT $limit
			RETURN node, COLLECT {
			  MATCH (change:Change {node: node})
			  WHERE change.sequence > $since AND change.sequence <= $until
			  RETURN change {.sequence, .kind, .fields, .rowBefore, .rowAfter}
			} AS steps
			""");

	/** All nodes that clients walk, each kind in the order of its index. */
	private static final Statement NODES = Statement.of(Cypher.of("""
			CALL () {
			  {nodes}
			}
			RETURN id
			ORDER BY id
			LIMIT $limit
			""")
		.with("nodes", StatementsByKind.union(NodeKind::isPublic,
				"MATCH (node:{label}) WHERE node.id > $after RETURN node.id AS id ORDER BY id LIMIT $limit")));

	private static final Statement TOMBSTONES = Statement.of("""
			UNWIND $ids AS id
			MATCH (tombstone:Tombstone {id: id})
			RETURN id, tombstone.name AS name, tombstone.text AS text
			""");

	private static final Statement LAST_CHANGES = Statement.of("""
			UNWIND $ids AS id
			MATCH (change:Change {node: id})
			RETURN id, max(change.sequence) AS sequence
			""");

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
	 * The changes of some loads, each node once.
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

	/** The records of deleted nodes. */
	List<Tombstone> tombstones(Collection<String> ids) {
		return List.copyOf(
				this.graph
					.byId(TOMBSTONES, ids, Map.of(),
							(row) -> new Tombstone(row.get("id").asString(), row.get("name").asString(null),
									row.get("text").asString(null)))
					.values());
	}

	/** The load that changed a node last, empty when none did. */
	Optional<Long> lastChange(String id) {
		return Optional.ofNullable(
				this.graph.byId(LAST_CHANGES, List.of(id), Map.of(), (row) -> row.get("sequence").asLong()).get(id));
	}

	/** Steps come in any order. */
	private static NodeSteps steps(Record row) {
		Optional<ChangeKind> kind = Optional.empty();
		var fields = new TreeSet<String>();
		long last = 0;
		@Nullable RowMove move = null;
		var steps = row.get("steps").asList(Function.<Value>identity());
		for (Value step : steps.stream().sorted(Comparator.comparingLong(ChangeQueries::sequence)).toList()) {
			last = sequence(step);
			if (!step.get("kind").asString().equals("NONE")) {
				ChangeKind next = ChangeKind.valueOf(step.get("kind").asString());
				kind = kind.isPresent() ? kind.get().then(next) : Optional.of(next);
				fields.addAll(step.get("fields").asList(Value::asString));
				move = RowMove.of(move, number(step, "rowBefore"), number(step, "rowAfter"));
			}
		}
		boolean stays = kind.filter((it) -> it == ChangeKind.CHANGED || it == ChangeKind.MOVED).isPresent();
		return new NodeSteps(row.get("node").asString(), kind, stays ? List.copyOf(fields) : List.of(), last,
				stays ? move : null);
	}

	private static @Nullable Long number(Value step, String name) {
		return step.get(name).isNull() ? null : step.get(name).asLong();
	}

	private static long sequence(Value step) {
		return step.get("sequence").asLong();
	}

	/**
	 * The net change of one node over several loads.
	 *
	 * @param id its id
	 * @param kind empty if the node was added and removed again
	 * @param fields the changed fields; empty unless the node existed before and exists
	 * now
	 * @param sequence the number of the load that changed it last
	 * @param move the rows in which it was and is; null if it stayed in its row, or has
	 * none
	 */
	record NodeSteps(String id, Optional<ChangeKind> kind, List<String> fields, long sequence, @Nullable RowMove move) {
	}

	/**
	 * A load that finished successfully.
	 *
	 * @param sequence its number
	 * @param revision the revision of the graph after it
	 * @param at when it finished
	 */
	record ChangeSet(long sequence, String revision, Instant at) {
	}

}
