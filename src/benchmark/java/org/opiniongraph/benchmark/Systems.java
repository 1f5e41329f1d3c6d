package org.opiniongraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Starts the packaged API and the peer, each in a process of its own. */
final class Systems {

	/** What a first answer is: a question that reads the graph. */
	static final String FIRST_QUESTION = "{ opinions(first: 5) { edges { node { id text member { name } } } } }";

	/** What the API's log says when it has asked itself enough. */
	static final String WARM = "Asked itself";

	private static final Duration AT_MOST = Duration.ofMinutes(3);

	private static final Path PEER = Path.of("src/benchmark/peer");

	private final Options options;

	Systems(Options options) {
		this.options = options;
	}

	/**
	 * Starts the API as the README says, on a graph that stays as it is.
	 * @param settings what differs from the usual
	 */
	Server api(String name, Database database, int port, String... settings) {
		Path server = this.options.server();
		if (Files.notExists(server.resolve("java.options"))) {
			throw new BenchmarkException("There is no packaged API in " + server + ": make it with mvn package -Paot.");
		}
		var command = new ArrayList<>(List.of(java(), "@java.options", "-jar", "opinion-graph.jar",
				"--server.port=" + port, "--opinion-graph.load=off"));
		command.addAll(List.of(settings));
		var environment = new HashMap<>(database.forTheApi());
		environment.put("MALLOC_ARENA_MAX", "2");
		return server(name, server, environment, command, port);
	}

	/** Starts the API so that it keeps what its JVM has learnt when it ends. */
	Server training(Database database, int port, String cache) {
		var command = List.of(java(), "@java.options", "-XX:AOTCacheOutput=" + cache, "-jar", "opinion-graph.jar",
				"--server.port=" + port, "--opinion-graph.limits.max-duration=2m");
		return server("the API in training", this.options.server(), database.forTheApi(), command, port);
	}

	/** Fetches the peer on the first run, and starts it. */
	Server peer(Database database, int port) {
		Path folder = this.options.cache().resolve("peer");
		copy(PEER, folder);
		if (Files.notExists(folder.resolve("node_modules"))) {
			install(folder);
		}
		var environment = new HashMap<>(database.forThePeer());
		environment.put("PEER_PORT", String.valueOf(port));
		environment.put("NODE_ENV", "production");
		return server("the peer", folder, environment, List.of("node", "server.mjs"), port);
	}

	/** Runs the API until a graph that is missing has been loaded. */
	void load(Database database, int port, List<String> settings) {
		var command = new ArrayList<>(List.of(java(), "-Xmx1g", "-jar", "opinion-graph.jar", "--server.port=" + port));
		command.addAll(settings);
		server("the loading API", this.options.server(), database.forTheApi(), command, port).close();
	}

	/** Runs a class of the product that ends by itself. */
	void command(String name, String type, String... arguments) {
		var command = new ArrayList<>(List.of(java(), "-Xmx1g", "-cp", System.getProperty("java.class.path"), type));
		command.addAll(List.of(arguments));
		ServerProcess.toItsEnd(name, log(name), Path.of("."), command);
	}

	private Path log(String name) {
		return this.options.cache().resolve("logs").resolve(name.replace(' ', '-') + ".log");
	}

	private Server server(String name, Path folder, Map<String, String> environment, List<String> command, int port) {
		var process = ServerProcess.start(name, log(name), folder, environment, command);
		var endpoint = new HttpEndpoint(port, this.options.patience());
		String first = name.equals("the peer") ? "{ opinions(limit: 1) { id } }" : FIRST_QUESTION;
		Duration start = process.await(AT_MOST.multipliedBy(10), () -> answers(endpoint.call(first, Map.of())));
		return new Server(name, process, endpoint, start);
	}

	private static boolean answers(Call call) {
		try {
			call.run();
			return true;
		}
		catch (FailedCallException ex) {
			return false;
		}
	}

	private void install(Path folder) {
		ServerProcess.toItsEnd("npm, which fetches the peer,", folder.resolve("npm.log"), folder,
				List.of("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts"));
	}

	private static void copy(Path from, Path to) {
		try (Stream<Path> files = Files.list(from)) {
			Files.createDirectories(to);
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Files.copy(file, to.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	/**
	 * A running server.
	 *
	 * @param name what it is called
	 * @param process its process
	 * @param endpoint where it answers
	 * @param start how long it took from its start to its first good answer
	 */
	record Server(String name, ServerProcess process, HttpEndpoint endpoint, Duration start) implements AutoCloseable {

		@Override
		public void close() {
			this.endpoint.close();
			this.process.close();
		}

	}

}
