package org.opiniongraph.load.ingest;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.seed.SeedCheck;
import org.opiniongraph.load.seed.SeedFiles;
import org.opiniongraph.load.writing.IngestProperties;
import org.opiniongraph.load.writing.LoadReport;
import org.opiniongraph.neo4j.connection.DatabaseAtStart;
import org.opiniongraph.neo4j.reading.GraphReader;

import org.springframework.stereotype.Component;

/**
 * Puts one document into a graph that is served, or takes it out. Readers see all of the
 * change or nothing of it. The files of the document are kept in a folder, so that the
 * next start finds it.
 */
@Component
public class DocumentIngest {

	private final Ingest ingest;

	private final IngestProperties properties;

	private final ImportedDocuments imported;

	private final DatabaseAtStart database;

	private final GraphReader reader;

	DocumentIngest(Ingest ingest, IngestProperties properties, DatabaseAtStart database, GraphReader reader) {
		this.ingest = ingest;
		this.properties = properties;
		this.imported = new ImportedDocuments(properties.imports());
		this.database = database;
		this.reader = reader;
	}

	/** The files of the seed and of all imported documents. */
	public SeedFiles files() {
		return new SeedFiles(this.properties.seed()).with(this.properties.imports());
	}

	/**
	 * The same files with a document that is not there yet, or in another state.
	 * @param slug the document's slug
	 * @param document the files of its folder by name: descriptor, table and perhaps its
	 * council
	 */
	public SeedFiles files(String slug, Map<String, byte[]> document) {
		return files().without(folder(slug))
			.with(document.entrySet()
				.stream()
				.collect(Collectors.toMap((it) -> folder(slug) + it.getKey(), Map.Entry::getValue)));
	}

	/** The name of a document's descriptor among the files. */
	public static String descriptor(String slug) {
		return folder(slug) + SeedCheck.OF_FOLDER;
	}

	private static String folder(String slug) {
		return "documents/" + slug + "/";
	}

	/**
	 * Puts a document into the graph, in the place of one with its slug.
	 * @return what was done, or what would have been if the observer does not keep it
	 * @throws SeedFormatException when a file is not as it should be; nothing was written
	 */
	public LoadReport put(String slug, Map<String, byte[]> document, LoadObserver observer) {
		requireNoOther(slug);
		return run(slug, files(slug, document), observer, (documents) -> documents.put(slug, document));
	}

	/** A folder of the seed may have another name than its document. */
	private void requireNoOther(String slug) {
		files().content(descriptor(slug)).map((it) -> SeedCheck.descriptor(it).slug()).ifPresent((other) -> {
			if (!other.equals(slug)) {
				throw new SeedFormatException(descriptor(slug),
						"the document '%s' is in the folder of this name: give the new one another slug"
							.formatted(other));
			}
		});
	}

	/**
	 * Takes an imported document out of the graph. If the seed has a document of this
	 * name, it is there again.
	 * @return what was done, or what would have been if the observer does not keep it
	 * @throws SeedFormatException when no document of this name was imported
	 */
	public LoadReport remove(String slug, LoadObserver observer) {
		List<String> slugs = this.imported.slugs();
		if (!slugs.contains(slug)) {
			throw new SeedFormatException("document:" + slug,
					"no document of this name was imported. Imported are: %s. A document of the seed is removed there"
						.formatted(slugs.isEmpty() ? "none"
								: slugs.stream().map((it) -> "document:" + it).collect(Collectors.joining(", "))));
		}
		return run(slug, files().without(folder(slug)), observer, (documents) -> documents.remove(slug));
	}

	private LoadReport run(String slug, SeedFiles after, LoadObserver observer, Consumer<ImportedDocuments> keeping) {
		if (this.properties.fromExport() != null) {
			throw new SeedFormatException(this.properties.fromExport(),
					"the graph comes from this export, and has no tables to which one could be added");
		}
		var keeper = new KeepingObserver(observer, () -> keeping.accept(this.imported));
		LoadReport report = run(slug, after, keeper);
		if (keeper.hasKept()) {
			this.imported.settle(slug);
			this.reader.readNoOlderThan(this.database.committed());
		}
		return report;
	}

	private LoadReport run(String slug, SeedFiles after, KeepingObserver keeper) {
		try {
			return this.ingest.runAtOnce(files(), after, keeper);
		}
		catch (RuntimeException ex) {
			if (keeper.hasKept()) {
				this.imported.undo(slug);
			}
			throw ex;
		}
	}

}
