package org.opiniongraph;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.utility.TestcontainersConfiguration;

/**
 * Decides once whether tests run on a container or on the embedded Neo4j, and says so.
 * {@code TEST_NEO4J=container} or {@code embedded} forces either. It asks the engine for
 * the images before Testcontainers does, because that would wait minutes for an image
 * that cannot be had.
 */
final class Neo4jChoice {

	static final String IMAGE = "neo4j:2026.08.1";

	/** An engine that hangs is none. */
	private static final Duration PATIENCE = Duration.ofSeconds(10);

	static final boolean CONTAINER = decide(System.getenv());

	private Neo4jChoice() {
	}

	private static boolean decide(Map<String, String> environment) {
		Logger log = LoggerFactory.getLogger(Neo4jChoice.class);
		String forced = environment.getOrDefault("TEST_NEO4J", "");
		List<String> missing = forced.isEmpty() ? images(environment).filter((image) -> !isThere(image)).toList()
				: List.of();
		boolean container = forced.isEmpty() ? missing.isEmpty() : forced.equals("container");
		String reason = !forced.isEmpty() ? "TEST_NEO4J says so"
				: container ? "an engine has its image" : "no engine has the images " + missing;
		log.warn("##### Neo4j under test: {}, because {}. #####", container ? "the container " + IMAGE : "embedded",
				reason);
		return container;
	}

	/**
	 * Neo4j's image, and that of the container that takes others away unless it is
	 * switched off.
	 */
	@SuppressWarnings("deprecation") // nothing else tells which image Testcontainers
										// would take
	private static Stream<String> images(Map<String, String> environment) {
		boolean withoutRyuk = Boolean.parseBoolean(environment.get("TESTCONTAINERS_RYUK_DISABLED"));
		return withoutRyuk ? Stream.of(IMAGE)
				: Stream.of(IMAGE, TestcontainersConfiguration.getInstance().getRyukImage());
	}

	private static boolean isThere(String image) {
		try {
			Process asked = new ProcessBuilder("docker", "image", "inspect", image).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start();
			if (!asked.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				asked.destroyForcibly();
				return false;
			}
			return asked.exitValue() == 0;
		}
		catch (IOException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
