package org.opiniongraph.benchmark;

import java.io.IOException;
import java.nio.file.Path;

import org.opiniongraph.neo4j.embedded.EmbeddedNeo4j;

/** A Neo4j in a process of its own, until that is ended or nobody holds its input. */
final class Neo4jServer {

	static final String READY = "Neo4j is ready";

	private Neo4jServer() {
	}

	/**
	 * Opens a database.
	 * @param arguments its folder and the port
	 * @throws IOException when the input cannot be read
	 */
	public static void main(String[] arguments) throws IOException {
		try (var server = EmbeddedNeo4j.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]))) {
			System.out.println(READY + " at " + server.uri());
			while (System.in.read() != -1) {
				Thread.onSpinWait();
			}
		}
	}

}
