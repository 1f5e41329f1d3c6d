package org.opiniongraph.load.ingest;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.opiniongraph.load.graph.GraphNode;
import org.opiniongraph.load.graph.GraphPart;
import org.opiniongraph.load.graph.GraphPart.Scope;
import org.opiniongraph.load.graph.GraphRelationship;
import org.opiniongraph.load.graph.NameGraph;
import org.opiniongraph.load.graph.OpinionGraph;
import org.opiniongraph.load.graph.SamePersonGraph;
import org.opiniongraph.load.run.LoadTarget;
import org.opiniongraph.load.seed.Seed;
import org.opiniongraph.load.writing.GraphChange;
import org.opiniongraph.load.writing.GraphStore;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;

/**
 * Writes the parts of the graph one after the other. It collects the differences and
 * writes them in transactions of limited size; normally the changes of a document are one
 * transaction.
 */
final class PartsWriter {

	private final GraphStore store;

	private final LoadTarget target;

	/** The shared nodes of documents, as they are in the graph. */
	private final OpinionGraph known;

	/** The wanted shared nodes of all documents, and the other nodes that have a name. */
	private final OpinionGraph wanted = new OpinionGraph();

	private final Set<String> documents = new HashSet<>();

	private GraphChange change = new GraphChange();

	/** The documents of which anything stood in the graph before. */
	private final Set<String> stood = new HashSet<>();

	/** The current nodes of the document that are not wanted so far. */
	private final Set<String> unwanted = new HashSet<>();

	PartsWriter(GraphStore store, LoadTarget target) {
		this.store = store;
		this.target = target;
		this.known = store.shared();
	}

	void write(GraphPart part) {
		if (part.scope() == Scope.NEAR_DUPLICATES) {
			this.stood.add(part.document());
		}
		else if (this.documents.add(part.document())) {
			if (this.store.hasTracesOf(part.document())) {
				this.stood.add(part.document());
				this.unwanted.addAll(this.store.idsOf(part.document()));
			}
		}
		OpinionGraph stored = this.stood.contains(part.document()) ? this.store.part(part) : new OpinionGraph();
		this.change.removeRelationships(stored, part.graph());
		this.change.add(stored, this.known, part.graph());
		part.owners().forEach(this.unwanted::remove);
		remember(part);
		boolean last = part.scope() == Scope.SUGGESTIONS;
		if (last) {
			this.change.removeNodes(this.unwanted);
			this.unwanted.clear();
		}
		if (this.change.size() >= (last ? 1 : this.target.changesOfTransaction())) {
			commit();
		}
	}

	private void remember(GraphPart part) {
		for (GraphNode node : part.graph().nodes().values()) {
			if (node.kind().isShared()) {
				this.known.add(node);
				this.wanted.add(node);
			}
			else {
				this.target.count(node);
				if (NameGraph.isNamed(node.kind())) {
					this.wanted.add(node);
				}
			}
		}
		part.graph().relationships().values().stream().filter((it) -> it.key().kind().isShared()).forEach((it) -> {
			this.known.add(it);
			this.wanted.add(it);
		});
	}

	/**
	 * Deletes the nodes that no document wants any more, writes the names, and marks the
	 * graph as complete.
	 * @param dictionary the words that stay whole when a text is cut
	 */
	void finish(Seed seed, List<String> dictionary) {
		Set<String> all = seed.documents()
			.stream()
			.map((it) -> NodeKind.DOCUMENT.idPrefix() + it.descriptor().slug())
			.collect(Collectors.toSet());
		for (String document : this.store.documentIds()) {
			if (!all.contains(document)) {
				this.change.removeNodes(this.store.idsOf(document));
			}
		}
		if (!this.documents.containsAll(all)) {
			commit();
			addHeld();
		}
		SamePersonGraph.addTo(this.wanted, seed);
		this.wanted.addAll(NameGraph.of(this.wanted, seed));
		this.change.removeRelationships(this.known, this.wanted);
		this.change.removeNodes(
				this.known.nodes().keySet().stream().filter((id) -> !this.wanted.nodes().containsKey(id)).toList());
		this.wanted.nodes().values().removeIf((node) -> !node.kind().isShared());
		this.change.add(this.known, this.known, this.wanted);
		this.wanted.nodes().values().forEach(this.target::count);
		commit();
		this.target.finish(seed.revision(), dictionary);
	}

	/** Wants what the documents hold that were not built, as the graph has it. */
	private void addHeld() {
		Map<String, List<String>> around = this.known.relationships()
			.keySet()
			.stream()
			.collect(Collectors.groupingBy(GraphRelationship.Key::from,
					Collectors.mapping(GraphRelationship.Key::to, Collectors.toList())));
		var held = new ArrayDeque<>(this.store.held());
		while (!held.isEmpty()) {
			GraphNode node = this.known.nodes().get(held.pop());
			if (node != null && this.wanted.nodes().putIfAbsent(node.id(), node) == null) {
				held.addAll(around.getOrDefault(node.id(), List.of()));
			}
		}
		this.store.named().forEach((node) -> this.wanted.nodes().putIfAbsent(node.id(), node));
		this.known.relationships().forEach((key, it) -> {
			if (key.kind().from() != NodeKind.NAME && key.kind() != RelationshipKind.MEMBER_SAME_PERSON_AS_MEMBER
					&& this.wanted.nodes().containsKey(key.from()) && this.wanted.nodes().containsKey(key.to())) {
				this.wanted.relationships().putIfAbsent(key, it);
			}
		});
	}

	private void commit() {
		GraphChange done = this.change;
		this.change = new GraphChange();
		this.target.write(done);
	}

}
