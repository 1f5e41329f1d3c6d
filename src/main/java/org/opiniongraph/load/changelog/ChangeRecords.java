package org.opiniongraph.load.changelog;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.changelog.ChangeMarks.Mark;
import org.opiniongraph.load.graph.GraphRelationship;
import org.opiniongraph.load.writing.GraphChange;
import org.opiniongraph.load.writing.GraphStore;
import org.opiniongraph.load.writing.NodeChange;
import org.opiniongraph.model.ChangeKind;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.StatementsByKind;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Records in the graph what loads change: a {@code ChangeSet} for each successful load, a
 * {@code Change} for each node whose document changed, and a {@code Tombstone} with the
 * name or text of each deleted node. The first load into an empty graph is not recorded.
 * The caller opens the transaction.
 */
@Component
class ChangeRecords {

	private static final int BATCH = 1_000;

	/** More would make a graph grow for ever whose tables change each day. */
	private static final int MOST_TOMBSTONES = 100_000;

	static final String LAST = """
			MATCH (set:ChangeSet)
			RETURN max(set.sequence) AS sequence
			""";

	static final String RECORD = """
			UNWIND $rows AS row
			MERGE (change:Change {sequence: $sequence, node: row.node})
			ON CREATE SET change.kind = row.kind, change.fields = row.fields, change.rowBefore = row.rowBefore,
			  change.rowAfter = row.rowAfter
			ON MATCH SET change.kind = CASE
			    WHEN row.kind = 'ADDED' AND change.kind = 'REMOVED' THEN 'CHANGED'
			    WHEN row.kind = 'ADDED' AND change.kind = 'NONE' THEN 'ADDED'
			    WHEN row.kind = 'REMOVED' AND change.kind IN ['ADDED', 'NONE'] THEN 'NONE'
			    WHEN row.kind = 'REMOVED' THEN 'REMOVED'
			    WHEN row.kind = 'CHANGED' AND change.kind = 'MOVED' AND row.fields <> ['related'] THEN 'CHANGED'
			    WHEN row.kind = 'MOVED' AND change.kind = 'CHANGED' AND change.fields = ['related'] THEN 'MOVED'
			    ELSE change.kind
			  END,
			  change.fields = change.fields + [field IN row.fields WHERE NOT field IN change.fields],
			  change.rowBefore = coalesce(change.rowBefore, row.rowBefore),
			  change.rowAfter = coalesce(row.rowAfter, change.rowAfter)
			""";

	static final String MOVED = """
			UNWIND $ids AS id
			MATCH (change:Change {sequence: $sequence, node: id})
			WHERE change.kind = 'MOVED'
			RETURN id
			""";

	/** Records the texts or names of nodes that will be deleted. */
	private static final StatementsByKind<NodeKind> BURY = StatementsByKind.ofNodes("""
			UNWIND $ids AS id
			MATCH (node:{label} {id: id})
			USING INDEX SEEK node:{label}(id)
			MERGE (tombstone:Tombstone {id: id})
			SET tombstone.sequence = $sequence, tombstone.name = coalesce(node.name, node.title),
			  tombstone.text = node.text
			""");

	static final String RAISE = """
			UNWIND $ids AS id
			MATCH (tombstone:Tombstone {id: id})
			DELETE tombstone
			""";

	static final String RECORDED = """
			MATCH (change:Change {sequence: $sequence})
			WHERE change.node > $after AND change.kind <> 'REMOVED' AND change.kind <> 'NONE'
			RETURN change.node AS node, change.kind AS kind, change.fields AS fields
			ORDER BY node
			LIMIT $limit
			""";

	static final String END = """
			CREATE (set:ChangeSet)
			SET set.sequence = $sequence, set.revision = $revision, set.at = datetime()
			""";

	static final String FORGET = """
			MATCH (change:Change)
			WHERE change.sequence <= $sequence
			WITH change LIMIT $limit
			DELETE change
			RETURN count(*) AS forgotten
			""";

	static final String FORGET_SETS = """
			MATCH (set:ChangeSet)
			WHERE set.sequence < $sequence
			DELETE set
			""";

	static final String TOMBSTONES = """
			MATCH (tombstone:Tombstone)
			RETURN count(tombstone) AS count
			""";

	static final String FORGET_TOMBSTONES = """
			MATCH (tombstone:Tombstone)
			WITH tombstone
			ORDER BY tombstone.sequence, tombstone.id
			LIMIT $limit
			DELETE tombstone
			""";

	private final Neo4jClient client;

	private final GraphStore graph;

	ChangeRecords(Neo4jClient client, GraphStore graph) {
		this.client = client;
		this.graph = graph;
	}

	/** The number of the last load that ended well, 0 when there was none. */
	long last() {
		return this.client.query(LAST)
			.fetchAs(Long.class)
			.mappedBy((types, row) -> row.get("sequence").asLong(0))
			.one()
			.orElse(0L);
	}

	/**
	 * Records what a slice of a load is about to change. It is called before, while what
	 * goes still has its neighbours and its words.
	 * @param sequence the number of the load
	 */
	void record(long sequence, GraphChange slice) {
		var marks = new ChangeMarks();
		marks.relationships(slice.removedRelationships().stream().map(GraphRelationship::key).toList());
		marks.relationships(slice.writtenRelationships().stream().map(GraphRelationship::key).toList());
		batches(slice.removedNodes()).forEach((ids) -> marks.relationships(this.graph.relationships(ids)));
		marks.written(slice.writtenNodes());
		marks.removed(slice.removedNodes());
		write(sequence, marks);
		batches(marks.ids(ChangeKind.REMOVED)).forEach((removed) -> NodeKind.byKind(removed)
			.forEach((kind, ids) -> run(BURY.of(kind), Map.of("sequence", sequence, "ids", ids))));
		batches(marks.ids(ChangeKind.ADDED)).forEach((ids) -> run(RAISE, Map.of("ids", ids)));
	}

	/** Adds marks to what is recorded of a load. */
	void write(long sequence, ChangeMarks marks) {
		List<Map<String, @Nullable Object>> rows = marks.all()
			.entrySet()
			.stream()
			.map((it) -> row(it.getKey(), it.getValue(), marks.move(it.getKey())))
			.toList();
		batches(rows).forEach((batch) -> run(RECORD, Map.of("sequence", sequence, "rows", batch)));
	}

	private static Map<String, @Nullable Object> row(String id, Mark mark, @Nullable NodeChange move) {
		var row = new HashMap<String, @Nullable Object>();
		row.put("node", id);
		row.put("kind", mark.kind().name());
		row.put("fields", List.copyOf(mark.fields()));
		row.put("rowBefore", (move != null) ? move.rowBefore() : null);
		row.put("rowAfter", (move != null) ? move.rowAfter() : null);
		return row;
	}

	/** Those nodes of which a load recorded that they moved, and nothing else. */
	List<String> moved(long sequence, Collection<String> ids) {
		return List.copyOf(this.client.query(MOVED)
			.bindAll(Map.of("sequence", sequence, "ids", List.copyOf(ids)))
			.fetchAs(String.class)
			.all());
	}

	/**
	 * The records of existing nodes, in the order of their ids.
	 * @param after the id behind which they begin
	 * @return as many as fit; none at the end
	 */
	List<Recorded> recorded(long sequence, String after) {
		return List.copyOf(this.client.query(RECORDED)
			.bindAll(Map.of("sequence", sequence, "after", after, "limit", BATCH))
			.fetchAs(Recorded.class)
			.mappedBy((types, row) -> new Recorded(row.get("node").asString(),
					ChangeKind.valueOf(row.get("kind").asString()),
					Set.copyOf(row.get("fields").asList((it) -> it.asString()))))
			.all());
	}

	/** Records that the load finished successfully. */
	void end(long sequence, String revision) {
		run(END, Map.of("sequence", sequence, "revision", revision));
	}

	/**
	 * Deletes the records of loads before a load. A client with an older revision has to
	 * start again.
	 * @param sequence the oldest load whose revision is still known
	 * @return false when a part of it is left for the next transaction
	 */
	boolean forgetBefore(long sequence) {
		long forgotten = this.client.query(FORGET)
			.bindAll(Map.of("sequence", sequence, "limit", BATCH))
			.fetchAs(Long.class)
			.one()
			.orElse(0L);
		if (forgotten < BATCH) {
			run(FORGET_SETS, Map.of("sequence", sequence));
		}
		return forgotten < BATCH;
	}

	/** Deletes the oldest tombstones, as far as there are too many. */
	void forgetTombstones() {
		long count = this.client.query(TOMBSTONES).fetchAs(Long.class).one().orElse(0L);
		if (count > MOST_TOMBSTONES) {
			run(FORGET_TOMBSTONES, Map.of("limit", count - MOST_TOMBSTONES));
		}
	}

	private void run(String statement, Map<String, Object> parameters) {
		this.client.query(statement).bindAll(parameters).run();
	}

	private static <T> Stream<List<T>> batches(List<T> all) {
		return all.stream().gather(Gatherers.windowFixed(BATCH));
	}

	/**
	 * The recorded change of a node.
	 *
	 * @param node its id
	 * @param kind whether it was added, changed or moved
	 * @param fields the changed fields
	 */
	record Recorded(String node, ChangeKind kind, Set<String> fields) {
	}

}
