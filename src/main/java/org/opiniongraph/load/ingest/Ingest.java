package org.opiniongraph.load.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

import org.opiniongraph.load.graph.GraphPart;
import org.opiniongraph.load.graph.NearDuplicateGraph;
import org.opiniongraph.load.graph.OpinionGraphBuilder;
import org.opiniongraph.load.identity.KnownPassages;
import org.opiniongraph.load.identity.PassageIdentities;
import org.opiniongraph.load.identity.PassageKeys;
import org.opiniongraph.load.run.LoadRun;
import org.opiniongraph.load.run.LoadTarget;
import org.opiniongraph.load.seed.CheckedTables;
import org.opiniongraph.load.seed.CouncilMember;
import org.opiniongraph.load.seed.Seed;
import org.opiniongraph.load.seed.SeedDocument;
import org.opiniongraph.load.seed.SeedFiles;
import org.opiniongraph.load.seed.SeedReader;
import org.opiniongraph.load.table.SourceDocument;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.load.writing.GraphStore;
import org.opiniongraph.load.writing.IngestProperties;
import org.opiniongraph.load.writing.LoadReport;
import org.opiniongraph.neo4j.connection.Progress;
import org.opiniongraph.neo4j.connection.StartException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Fills the graph from a seed. The whole seed is read and checked before the first
 * statement, so a seed with an error leaves the graph unchanged. Then the wanted graph of
 * each document is built part by part, and the difference is written. The tables are read
 * a second time for this, because keeping all rows would need memory for all documents at
 * once.
 */
@Component
public class Ingest {

	private static final Logger log = LoggerFactory.getLogger(Ingest.class);

	/** The approximate number of nodes and relationships of a row. */
	private static final int CHANGES_OF_A_ROW = 10;

	/** The number of prepared parts while one is written. */
	private static final int PARTS_AHEAD = 2;

	/** Progress is not logged for fewer rows. */
	private static final int ROWS_WITH_PROGRESS = 1_000;

	private final LoadRun loads;

	private final GraphStore store;

	private final IngestProperties properties;

	private final CheckedTables tables = new CheckedTables();

	public Ingest(LoadRun loads, GraphStore store, IngestProperties properties) {
		this.loads = loads;
		this.store = store;
		this.properties = properties;
	}

	/**
	 * Brings the graph to what a seed and the imported documents say.
	 * @param seedRoot where the seed lies, a resource location
	 * @param rebuild whether to make the graph as if the database were empty; otherwise
	 * nothing is done if it has this content
	 * @return what was done
	 * @throws org.opiniongraph.seed.SeedFormatException when a file of the seed is not as
	 * it should be; nothing was written
	 * @throws StartException when the graph has another model and is not to be rebuilt;
	 * nothing was written
	 */
	public LoadReport run(String seedRoot, boolean rebuild) {
		return this.loads.run(rebuild, () -> {
			new ImportedDocuments(this.properties.imports()).recover();
			SeedFiles files = new SeedFiles(seedRoot).with(this.properties.imports());
			String revision = reader(files).revision();
			return (!rebuild && this.loads.isLoaded(revision)) ? content(revision, files)
					: content(read(files), rebuild);
		});
	}

	/**
	 * Brings the graph from what some files say to what others say, in one transaction.
	 * If the graph is as the first files say, only documents that differ are built.
	 * @param before the files that the graph was loaded from
	 * @param after the files that it is to be as; the vocabulary is the same
	 * @param observer follows the load, and decides whether it is kept
	 * @return what was done, or what would have been
	 */
	public LoadReport runAtOnce(SeedFiles before, SeedFiles after, LoadObserver observer) {
		return this.loads.runAtOnce(() -> {
			Seed seed = read(after);
			Seed loaded = read(before);
			LoadScope scope = this.loads.isLoaded(loaded.revision()) ? LoadScope.between(loaded, seed)
					: LoadScope.all(seed, false);
			observer.begins(seed.revision(), rows(seed, scope));
			return new LoadRun.Content(seed.revision(), false,
					(target) -> write(seed, scope, target, observer::rowsDone));
		}, observer::changes, observer::isKept);
	}

	/**
	 * Files that the graph was loaded from are not read again, unless another instance
	 * loads others in the meantime.
	 */
	private LoadRun.Content content(String revision, SeedFiles files) {
		return new LoadRun.Content(revision, false, (target) -> content(read(files), false).writing().accept(target));
	}

	private LoadRun.Content content(Seed seed, boolean rebuild) {
		return new LoadRun.Content(seed.revision(), false,
				(target) -> write(seed, LoadScope.all(seed, rebuild), target, (rows) -> {
				}));
	}

	/** Reads and checks all files. */
	private Seed read(SeedFiles files) {
		return reader(files).read();
	}

	private SeedReader reader(SeedFiles files) {
		return new SeedReader(files, this.properties.maxTableSize().toBytes(), this.tables);
	}

	private static int rows(Seed seed, LoadScope scope) {
		return seed.documents().stream().filter(scope::has).mapToInt(SeedDocument::rows).sum();
	}

	private void write(Seed seed, LoadScope scope, LoadTarget target, IntConsumer rowsDone) {
		var parts = new PartsWriter(this.store, target);
		var tokenizer = new Tokenizer(seed.vocabulary());
		int rows = Math.max(1, target.changesOfTransaction() / CHANGES_OF_A_ROW);
		try (var progress = new Progress("Loading", "rows", rows(seed, scope), ROWS_WITH_PROGRESS)) {
			Prefetcher.run(PARTS_AHEAD, (Consumer<GraphPart> taker) -> parts(seed, scope, tokenizer, rows, taker),
					(part) -> {
						parts.write(part);
						progress.done(part.rows());
						rowsDone.accept(part.rows());
					});
		}
		parts.finish(seed, tokenizer.dictionary());
	}

	/**
	 * Loads one document after the other, so that only one is in memory, and what the
	 * documents of a council have in common behind the last of them, so that the texts of
	 * only one council wait to be compared. A council waits if one of its documents is an
	 * edition of a document that comes later. Which row is which opinion is decided
	 * before anything of the document is written.
	 */
	private void parts(Seed seed, LoadScope scope, Tokenizer tokenizer, int rows, Consumer<GraphPart> taker) {
		Map<String, List<SeedDocument>> councils = seed.documents()
			.stream()
			.filter(scope::isRead)
			.collect(Collectors.groupingBy(SeedDocument::memberSlug, LinkedHashMap::new, Collectors.toList()));
		var keys = new HashMap<String, PassageKeys>();
		var waiting = new ArrayList<NearDuplicateGraph>();
		for (List<SeedDocument> documents : councils.values()) {
			var inCommon = new NearDuplicateGraph(seed, keys, rows, taker);
			for (SeedDocument it : documents) {
				SourceDocument document = it.read();
				PassageKeys ofDocument = keys(it, document, seed, scope);
				keys.put(it.descriptor().slug(), ofDocument);
				if (scope.has(it)) {
					new OpinionGraphBuilder(document, ofDocument, seed, tokenizer, rows, taker).build();
				}
				inCommon.add(it, document);
			}
			waiting.add(inCommon);
			waiting.stream().filter(NearDuplicateGraph::isComplete).toList().forEach((it) -> {
				it.build();
				waiting.remove(it);
			});
		}
		waiting.forEach(NearDuplicateGraph::build);
	}

	private PassageKeys keys(SeedDocument it, SourceDocument document, Seed seed, LoadScope scope) {
		Map<String, CouncilMember> members = seed.members().getOrDefault(it.memberSlug(), Map.of());
		KnownPassages kept = it.keptIds();
		KnownPassages stored = scope.afresh() ? KnownPassages.NONE : this.store.passages(it.descriptor().slug());
		PassageKeys keys = new PassageIdentities(seed.vocabulary().language().nearDuplicates(), (name) -> {
			CouncilMember member = members.get(name);
			return (member != null) ? member.name() : name;
		}).of(document.rows(), document.categories(), kept, stored);
		if (!keys.areRows() && kept.equals(KnownPassages.NONE)) {
			log.info("{}: rows moved, and their ids stay. IdsCommand keeps the ids beside the table for other graphs.",
					it.table());
		}
		return keys;
	}

}
