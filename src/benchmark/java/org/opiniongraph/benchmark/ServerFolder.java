package org.opiniongraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.opiniongraph.benchmark.Systems.Server;

/**
 * Makes the folder that a server is run from: the packaged jar taken apart, the options
 * of its JVM, and a cache of what the JVM learnt while it was loaded with the packaged
 * document and answered the benchmark's questions.
 */
final class ServerFolder {

	private static final Path OPTIONS = Path.of("src/main/server/java.options");

	private static final Path QUESTIONS = Path.of("src/benchmark/questions");

	private static final String CACHE = "opinion-graph.aot";

	private static final int PORT = 18_490;

	private static final int REPEATS = 50;

	private ServerFolder() {
	}

	/**
	 * Makes it.
	 * @param arguments the packaged jar and the folder
	 */
	public static void main(String[] arguments) throws IOException {
		try {
			make(Path.of(arguments[0]), Path.of(arguments[1]));
			System.exit(0);
		}
		catch (BenchmarkException ex) {
			System.err.println(ex.getMessage());
			System.exit(1);
		}
	}

	private static void make(Path jar, Path folder) throws IOException {
		delete(folder);
		Path work = folder.resolveSibling(folder.getFileName() + "-training");
		delete(work);
		var options = Options.of("--benchmark.patience=180", "--benchmark.server=" + folder,
				"--benchmark.cache=" + work, "--benchmark.port=" + PORT);
		ServerProcess.toItsEnd("The extraction", work.resolve("extraction.log"), Path.of("."), List.of(Systems.java(),
				"-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination", folder.toString()));
		Files.move(folder.resolve(jar.getFileName().toString()), folder.resolve("opinion-graph.jar"));
		Files.copy(OPTIONS, folder.resolve("java.options"), StandardCopyOption.REPLACE_EXISTING);
		try (Database database = Database.open(work.resolve("neo4j"), PORT, work.resolve("neo4j.log"))) {
			train(new Systems(options), database);
		}
		if (Files.notExists(folder.resolve(CACHE))) {
			throw new BenchmarkException("The JVM made no " + CACHE + "; the log in " + work + " says why.");
		}
		Files.writeString(folder.resolve("java.options"), "-XX:AOTCache=" + CACHE + "\n", StandardOpenOption.APPEND);
		delete(work.resolve("neo4j"));
	}

	private static void train(Systems systems, Database database) {
		try (Server server = systems.training(database, PORT + 1, CACHE)) {
			var driver = new DriverContender(database.driver());
			var contender = new HttpContender("training", server.endpoint(), List.of("api.graphql"));
			for (Question question : Question.of(QUESTIONS)) {
				var variables = driver.rows(question.needed("variables.cypher"));
				contender.calls(question, variables).ifPresent(ServerFolder::repeat);
			}
			server.process().await(Duration.ofMinutes(3), () -> server.process().says(Systems.WARM));
		}
	}

	private static void repeat(List<Call> calls) {
		for (int call = 0; call < REPEATS; call++) {
			calls.get(call % calls.size()).run();
		}
	}

	private static void delete(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> all = Files.walk(folder)) {
				for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(file);
				}
			}
		}
	}

}
