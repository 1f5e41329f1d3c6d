package org.opiniongraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The loaded graphs, kept between runs: the real document, and a large corpus. A graph is
 * loaded once, by the API itself.
 */
final class Graphs {

	private static final String CORPUS_MAKER = "org.opiniongraph.tools.corpus.CorpusCommand";

	private final Options options;

	private final Systems systems;

	Graphs(Options options, Systems systems) {
		this.options = options;
		this.systems = systems;
	}

	/** The graph of the packaged document. */
	Database small() {
		Path folder = this.options.cache().resolve("small");
		boolean loaded = Files.exists(folder);
		Database database = open(folder);
		if (!loaded) {
			this.systems.load(database, this.options.port() + 1, List.of());
		}
		return database;
	}

	/** The graph of the large corpus. */
	Database large() {
		Path folder = this.options.cache().resolve("large");
		Path given = this.options.large();
		if (Files.exists(folder)) {
			return open(folder);
		}
		if (given != null) {
			copy(given, folder);
			return open(folder);
		}
		Path corpus = this.options.cache().resolve("corpus").toAbsolutePath();
		if (Files.notExists(corpus)) {
			this.systems.command("the maker of the corpus", CORPUS_MAKER, String.valueOf(this.options.opinions()), "1",
					corpus.toString());
		}
		Database database = open(folder);
		this.systems.load(database, this.options.port() + 1, List.of("--opinion-graph.seed=file:" + corpus + "/"));
		return database;
	}

	private Database open(Path folder) {
		return Database.open(folder, this.options.port(), this.options.cache().resolve("logs").resolve("neo4j.log"));
	}

	private static void copy(Path from, Path to) {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path file : all.toList()) {
				Files.copy(file, to.resolve(from.relativize(file).toString()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
