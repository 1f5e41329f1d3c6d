package org.opiniongraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.opiniongraph.graph.GraphConstraints;
import org.opiniongraph.graph.NodeKind;
import org.opiniongraph.source.SourceDocument;
import org.opiniongraph.source.SourceRow;
import org.opiniongraph.source.SourceRow.Speaker;
import org.opiniongraph.text.Tokenizer;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the graph from a seed. The whole seed is read and turned into the graph that it
 * wants before the first statement; a seed with an error leaves the graph as it was.
 */
@Component
public class Ingest {

	private final GraphConstraints constraints;

	private final GraphStore store;

	private final OpinionGraphWriter writer;

	private final TransactionTemplate transaction;

	Ingest(GraphConstraints constraints, GraphStore store, OpinionGraphWriter writer,
			PlatformTransactionManager transactions) {
		this.constraints = constraints;
		this.store = store;
		this.writer = writer;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Brings the graph to what a seed says.
	 * @param seedRoot where the seed lies, a resource location
	 * @param rebuild whether to empty the database first; otherwise only what differs is
	 * written
	 * @return what was done
	 * @throws org.opiniongraph.seed.SeedFormatException when a file of the seed is not as
	 * it should be; nothing was written
	 */
	public LoadReport run(String seedRoot, boolean rebuild) {
		long start = System.nanoTime();
		Seed seed = read(seedRoot);
		var tokenizer = new Tokenizer(seed.vocabulary());
		List<OpinionGraph> wanted = wanted(seed, tokenizer);
		OpinionGraph everything = everything(wanted, seed);
		LoadCounts counts = rebuild ? empty() : LoadCounts.NONE;
		this.constraints.create();
		if (!rebuild && this.store.revision().equals(Optional.of(seed.revision()))) {
			return new LoadReport(seed.revision(), true, Map.of(), LoadCounts.NONE, since(start));
		}
		OpinionGraph known = this.store.shared();
		for (OpinionGraph document : wanted) {
			counts = counts.plus(inTransaction(() -> document(document, known)));
		}
		counts = counts.plus(inTransaction(() -> finish(seed, tokenizer, everything, known)));
		return new LoadReport(seed.revision(), false, nodes(everything), counts, since(start));
	}

	private LoadCounts empty() {
		LoadCounts deleted = this.writer.deleteEverything();
		this.constraints.drop();
		return deleted;
	}

	/**
	 * Asks whether the graph was ever loaded, for a start that does not load it.
	 * @return the revision of the last load that ended well, empty when there was none
	 */
	public Optional<String> revision() {
		return this.store.revision();
	}

	private static Seed read(String root) {
		try {
			return new SeedReader(new SeedFiles(root)).read();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The seed at %s cannot be read.".formatted(root), ex);
		}
	}

	private static List<OpinionGraph> wanted(Seed seed, Tokenizer tokenizer) {
		var speakers = new HashMap<String, Map<String, Speaker>>();
		for (SourceDocument document : seed.documents()) {
			Map<String, Speaker> ofCouncil = speakers.computeIfAbsent(document.memberSlug(), (slug) -> new HashMap<>());
			document.rows()
				.stream()
				.map(SourceRow::speaker)
				.filter(Objects::nonNull)
				.forEach((speaker) -> ofCouncil.put(speaker.name(), speaker));
		}
		return seed.documents()
			.stream()
			.map((document) -> new OpinionGraphBuilder(document, seed, tokenizer,
					Objects.requireNonNull(speakers.get(document.memberSlug())))
				.build())
			.toList();
	}

	/** What all documents want together, and its names. */
	private static OpinionGraph everything(List<OpinionGraph> documents, Seed seed) {
		var everything = new OpinionGraph();
		documents.forEach(everything::addAll);
		everything.addAll(NameGraph.of(everything, seed));
		return everything;
	}

	private LoadCounts document(OpinionGraph wanted, OpinionGraph known) {
		this.writer.deleteLoad();
		OpinionGraph stored = this.store.document(wanted.only(NodeKind.DOCUMENT));
		GraphChange removals = GraphChange.removals(stored, wanted);
		LoadCounts removed = this.writer.write(removals);
		known.addAll(stored);
		known.removeAll(removals);
		LoadCounts written = this.writer.write(GraphChange.additions(known, wanted));
		known.addAll(wanted);
		return removed.plus(written);
	}

	/**
	 * Takes away what no document wants any more, names what is there, and says that the
	 * graph is whole.
	 */
	private LoadCounts finish(Seed seed, Tokenizer tokenizer, OpinionGraph everything, OpinionGraph known) {
		this.store.documentIds()
			.stream()
			.filter((id) -> !everything.nodes().containsKey(id))
			.forEach((id) -> known.addAll(this.store.document(id)));
		LoadCounts counts = this.writer.write(GraphChange.removals(known, everything))
			.plus(this.writer.write(GraphChange.additions(known, everything)));
		this.writer.deleteLoad();
		this.writer.load(seed.revision(), tokenizer.dictionary());
		return counts;
	}

	private LoadCounts inTransaction(Supplier<LoadCounts> work) {
		return Objects.requireNonNull(this.transaction.execute((status) -> work.get()));
	}

	private static Map<NodeKind, Long> nodes(OpinionGraph graph) {
		return graph.nodes().values().stream().collect(Collectors.groupingBy(GraphNode::kind, Collectors.counting()));
	}

	private static Duration since(long start) {
		return Duration.ofNanos(System.nanoTime() - start);
	}

}
