package org.opiniongraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.opiniongraph.neo4j.embedded.EmbeddedNeo4j;

/**
 * A Neo4j with one of the graphs.
 *
 * @param process its process
 * @param driver a driver on it
 * @param uri where it is
 * @param password the password of its only user
 */
record Database(ServerProcess process, Driver driver, String uri, String password) implements AutoCloseable {

	private static final List<String> JVM = List.of("--enable-native-access=ALL-UNNAMED",
			"--sun-misc-unsafe-memory-access=allow", "-Xms1g", "-Xmx2g");

	/** The peer wants an index on opinions alone, and it is there for all of a run. */
	private static final String PEERS_INDEX = """
			CREATE FULLTEXT INDEX opinion_texts IF NOT EXISTS FOR (node:Opinion) ON EACH [node.tokens]
			OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
			""";

	static Database open(Path folder, int port, Path log) {
		var command = new ArrayList<String>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(JVM);
		command.addAll(List.of("-cp", System.getProperty("java.class.path"), Neo4jServer.class.getName(),
				folder.toAbsolutePath().toString(), String.valueOf(port)));
		var process = ServerProcess.start("Neo4j", log, Path.of("."), Map.of(), command);
		process.await(Duration.ofMinutes(2), () -> process.says(Neo4jServer.READY));
		String uri = "bolt://127.0.0.1:" + port;
		String password = password(folder);
		Driver driver = GraphDatabase.driver(uri, AuthTokens.basic(EmbeddedNeo4j.USER, password));
		driver.verifyConnectivity();
		return new Database(process, driver, uri, password);
	}

	/** What the API is told of it. */
	Map<String, String> forTheApi() {
		return Map.of("SPRING_NEO4J_URI", this.uri, "SPRING_NEO4J_AUTHENTICATION_USERNAME", EmbeddedNeo4j.USER,
				"SPRING_NEO4J_AUTHENTICATION_PASSWORD", this.password);
	}

	/** What the peer is told of it. */
	Map<String, String> forThePeer() {
		return Map.of("PEER_BOLT", this.uri, "PEER_USER", EmbeddedNeo4j.USER, "PEER_PASSWORD", this.password);
	}

	void makePeersIndex() {
		try (var session = this.driver.session()) {
			session.run(PEERS_INDEX).consume();
			session.run("CALL db.awaitIndexes(600)").consume();
		}
	}

	private static String password(Path folder) {
		try {
			return Files.readString(folder.resolve("password")).strip();
		}
		catch (IOException ex) {
			throw new BenchmarkException("The database in " + folder + " has no password beside it.", ex);
		}
	}

	@Override
	public void close() {
		this.driver.close();
		this.process.close();
	}

}
