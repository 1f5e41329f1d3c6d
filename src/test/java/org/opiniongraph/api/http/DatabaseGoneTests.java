package org.opiniongraph.api.http;

import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opiniongraph.Gateway;
import org.opiniongraph.GraphTest;
import org.opiniongraph.Instance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/** A Neo4j that is not there yet, goes away and comes back. */
@Tag("database")
@GraphTest
class DatabaseGoneTests {

	private static final String QUESTION = "{ opinions(first: 1) { edges { node { id } } } }";

	@Autowired
	Neo4jConnectionDetails database;

	@Test
	void aServerIsAliveWithoutItAndReadyAsSoonAsItIsThere() throws Exception {
		try (var gateway = new Gateway(this.database);
				Instance instance = Instance.begin(gateway.details(), "--opinion-graph.load=off")) {
			until(() -> instance.listens() && instance.health("liveness").startsWith("200"));
			assertThat(instance.health("readiness")).startsWith("503");
			assertThat(instance.answer(QUESTION)).startsWith("503").contains("NOT_READY");
			gateway.open();
			until(() -> instance.health("readiness").startsWith("200"));
			assertThat(instance.answer(QUESTION)).startsWith("200").contains("opinion:cstf-13/");
			gateway.shut();
			assertThat(instance.answer(QUESTION)).contains("\"code\":\"UNAVAILABLE\"");
			assertThat(instance.health("readiness")).startsWith("503");
			assertThat(instance.health("liveness")).startsWith("200");
			gateway.open();
			assertThat(instance.health("readiness")).startsWith("200");
			assertThat(instance.answer(QUESTION)).startsWith("200");
		}
	}

	@Test
	void aDatabaseThatSaysNothingIsToldInTime() throws Exception {
		try (var gateway = new Gateway(this.database)) {
			gateway.open();
			try (Instance instance = Instance.start(gateway.details(), "--opinion-graph.load=off",
					"--opinion-graph.connections.pause-before-stop=8s")) {
				assertThat(instance.answer(QUESTION)).startsWith("200");
				gateway.freeze();
				var answers = new ArrayList<CompletableFuture<String>>();
				for (int i = 0; i < 40; i++) {
					String query = QUESTION.replace("1", String.valueOf(i + 1));
					answers
						.add(CompletableFuture.supplyAsync(() -> asked(instance, query), Thread::startVirtualThread));
				}
				for (CompletableFuture<String> answer : answers) {
					assertThat(answer.get(20, TimeUnit.SECONDS)).contains("\"code\":\"UNAVAILABLE\"");
				}
				assertThat(instance.health("readiness")).startsWith("503");
				assertThat(instance.health("liveness")).startsWith("200");
				until(() -> instance.answer(QUESTION).matches("503 .*UNAVAILABLE.*"));
				gateway.thaw();
				until(() -> instance.answer(QUESTION).startsWith("200 {\"data\":{\"opinions\":{"));
				requireAStopThatLosesNothing(instance);
			}
		}
	}

	/** A proxy has seen nothing yet, so it sends as before. */
	private static void requireAStopThatLosesNothing(Instance instance) throws Exception {
		Thread stop = Thread.startVirtualThread(instance::close);
		do {
			assertThat(instance.answer(QUESTION)).startsWith("200 {\"data\":{\"opinions\":{");
		}
		while (instance.health("readiness").startsWith("200"));
		for (int i = 0; i < 20; i++) {
			assertThat(instance.answer(QUESTION)).startsWith("200 {\"data\":{\"opinions\":{");
		}
		stop.join();
	}

	private static String asked(Instance instance, String query) {
		try {
			return instance.answer(query);
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void until(Callable<Boolean> holds) {
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.ignoreExceptionsInstanceOf(ConnectException.class)
			.until(holds);
	}

}
