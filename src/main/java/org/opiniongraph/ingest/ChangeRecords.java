package org.opiniongraph.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.opiniongraph.graph.ChangeKind;
import org.opiniongraph.graph.NodeKind;
import org.opiniongraph.graph.RelationshipKind;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Records in the graph what loads change: a {@code ChangeSet} for each load that ended
 * well, a {@code Change} for each node whose document is not what it was, a
 * {@code Tombstone} for each that is gone. What was loaded into an empty graph is not
 * recorded: before it, there was nothing. The transaction is the caller's.
 */
@Component
class ChangeRecords {

	/** Properties that documents of neighbours show, too. */
	private static final Set<String> SHOWN_BY_NEIGHBOURS = Set.of("name", "nameEn", "nameRomaji", "label", "title",
			"item", "language", "text");

	/** What a summary does not tell of a passage. */
	private static final Set<String> NOT_SUMMARIZED = Set.of("related");

	private static final String SUMMARY = "summary";

	private static final int BATCH = 1_000;

	static final String LAST = """
			MATCH (set:ChangeSet)
			RETURN max(set.sequence) AS sequence
			""";

	static final String RECORD = """
			UNWIND $rows AS row
			MERGE (change:Change {sequence: $sequence, node: row.node})
			ON CREATE SET change.kind = row.kind, change.fields = row.fields
			ON MATCH SET change.kind = CASE
			    WHEN row.kind = 'ADDED' AND change.kind = 'REMOVED' THEN 'CHANGED'
			    WHEN row.kind = 'ADDED' AND change.kind = 'NONE' THEN 'ADDED'
			    WHEN row.kind = 'REMOVED' AND change.kind IN ['ADDED', 'NONE'] THEN 'NONE'
			    WHEN row.kind = 'REMOVED' THEN 'REMOVED'
			    ELSE change.kind
			  END,
			  change.fields = change.fields + [field IN row.fields WHERE NOT field IN change.fields]
			""";

	static final String BURY = """
			UNWIND $ids AS id
			MERGE (tombstone:Tombstone {id: id})
			SET tombstone.sequence = $sequence
			""";

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

	private final Neo4jClient client;

	ChangeRecords(Neo4jClient client) {
		this.client = client;
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
	 * goes still has its neighbours.
	 * @param sequence the number of the load
	 */
	void record(long sequence, GraphChange slice) {
		var marks = new ChangeMarks();
		marks.relationships(slice.removedRelationships().stream().map(GraphRelationship::key).toList());
		marks.relationships(slice.writtenRelationships().stream().map(GraphRelationship::key).toList());
		relationships(slice.removedNodes(), marks::relationships);
		marks.written(slice.writtenNodes());
		marks.removed(slice.removedNodes());
		write(sequence, marks);
	}

	/**
	 * Records the nodes that did not change themselves, but show what did: neighbours
	 * show names and texts, and summaries tell of passages.
	 * @param transaction runs one step, whose end it commits
	 */
	void recordWhatFollows(long sequence, Consumer<Runnable> transaction) {
		eachBatch(sequence, transaction, (changed) -> {
			var marks = new ChangeMarks();
			Set<String> shown = changed.stream()
				.filter((it) -> it.fields().stream().anyMatch(SHOWN_BY_NEIGHBOURS::contains))
				.map(Recorded::node)
				.collect(Collectors.toSet());
			relationships(shown, (keys) -> keys.forEach((it) -> {
				if (!shown.contains(it.to())) {
					marks.field(it.to(), it.kind().fieldOfTo());
				}
				if (!shown.contains(it.from())) {
					marks.field(it.from(), it.kind().fieldOfFrom());
				}
			}));
			write(sequence, marks);
		});
		eachBatch(sequence, transaction, (changed) -> {
			var marks = new ChangeMarks();
			relationships(changed.stream().filter(Recorded::isSummarized).map(Recorded::node).toList(),
					(keys) -> keys.stream()
						.filter((it) -> it.kind() != RelationshipKind.OPINION_RELATED_TO_OPINION)
						.forEach((it) -> {
							marks.field(it.from(), SUMMARY);
							marks.field(it.to(), SUMMARY);
						}));
			marks.all().keySet().removeIf((id) -> !hasSummary(id));
			write(sequence, marks);
		});
	}

	/**
	 * Begins the record of a graph that stands there already, from a program that kept
	 * none.
	 */
	void begin(String revision) {
		if (last() == 0) {
			end(1, revision);
		}
	}

	/** Says that the load ended well. */
	void end(long sequence, String revision) {
		run(END, Map.of("sequence", sequence, "revision", revision));
	}

	private static boolean hasSummary(String id) {
		return switch (NodeKind.ofId(id).orElseThrow()) {
			case DOCUMENT, CATEGORY, MEMBER, PROGRAM, ORGANIZATION, THEME -> true;
			case COUNCIL, OPINION, RESPONSE, MATERIAL, WEB_PAGE, TERM_SUGGESTION, NAME, HONORIFIC -> false;
		};
	}

	/** Walks what is recorded of a load, in the order of the ids. */
	private void eachBatch(long sequence, Consumer<Runnable> transaction, Consumer<List<Recorded>> step) {
		var after = new ArrayList<>(List.of(""));
		while (!after.isEmpty()) {
			transaction.accept(() -> {
				List<Recorded> batch = recorded(sequence, after.removeFirst());
				step.accept(batch);
				if (batch.size() == BATCH) {
					after.add(batch.getLast().node());
				}
			});
		}
	}

	private List<Recorded> recorded(long sequence, String after) {
		return List.copyOf(this.client.query(RECORDED)
			.bindAll(Map.of("sequence", sequence, "after", after, "limit", BATCH))
			.fetchAs(Recorded.class)
			.mappedBy((types, row) -> new Recorded(row.get("node").asString(),
					ChangeKind.valueOf(row.get("kind").asString()),
					Set.copyOf(row.get("fields").asList((it) -> it.asString()))))
			.all());
	}

	private void relationships(Collection<String> ids, Consumer<Collection<GraphRelationship.Key>> taker) {
		var byKind = new TreeMap<NodeKind, List<String>>();
		ids.forEach(
				(id) -> byKind.computeIfAbsent(NodeKind.ofId(id).orElseThrow(), (kind) -> new ArrayList<>()).add(id));
		byKind.forEach((kind, some) -> {
			if (kind.isWalked()) {
				taker.accept(keys(kind, some));
			}
		});
	}

	private Set<GraphRelationship.Key> keys(NodeKind kind, List<String> ids) {
		var keys = new HashSet<GraphRelationship.Key>();
		this.client.query(NodeStatements.relationships(kind))
			.bindAll(Map.of("ids", ids))
			.fetchAs(String.class)
			.mappedBy((types, row) -> {
				String from = row.get("from").asString("");
				String to = row.get("to").asString("");
				RelationshipKind.find(from, row.get("type").asString(), to)
					.ifPresent((found) -> keys.add(new GraphRelationship.Key(found, from, to)));
				return to;
			})
			.all();
		return keys;
	}

	private void write(long sequence, ChangeMarks marks) {
		var rows = new ArrayList<Map<String, Object>>();
		marks.all()
			.forEach((id, mark) -> rows
				.add(Map.of("node", id, "kind", mark.kind().name(), "fields", List.copyOf(mark.fields()))));
		for (int from = 0; from < rows.size(); from += BATCH) {
			run(RECORD, Map.of("sequence", sequence, "rows", rows.subList(from, Math.min(rows.size(), from + BATCH))));
		}
		List<String> gone = marks.ids(ChangeKind.REMOVED);
		List<String> come = marks.ids(ChangeKind.ADDED);
		if (!gone.isEmpty()) {
			run(BURY, Map.of("sequence", sequence, "ids", gone));
		}
		if (!come.isEmpty()) {
			run(RAISE, Map.of("ids", come));
		}
	}

	private void run(String statement, Map<String, Object> parameters) {
		this.client.query(statement).bindAll(parameters).run();
	}

	private record Recorded(String node, ChangeKind kind, Set<String> fields) {

		/** Whether it is a passage of which summaries tell other things than before. */
		boolean isSummarized() {
			boolean passage = NodeKind.OPINION.owns(this.node) || NodeKind.RESPONSE.owns(this.node);
			return passage && (this.kind == ChangeKind.ADDED || !NOT_SUMMARIZED.containsAll(this.fields));
		}

	}

}
