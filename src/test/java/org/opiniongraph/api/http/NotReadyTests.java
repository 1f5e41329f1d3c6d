package org.opiniongraph.api.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.clients.ClientTools;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@ResourceLock(GraphTest.APPLICATION)
@GraphTest
class NotReadyTests {

	@Autowired
	ApplicationContext application;

	@Autowired
	GraphQlHttp graphQl;

	@AfterEach
	void putBack() {
		this.application.publishEvent(new AvailabilityChangeEvent<>(this, ReadinessState.ACCEPTING_TRAFFIC));
	}

	@Test
	void untilTheGraphIsWholeAQueryIsToldToComeBack() {
		this.application.publishEvent(new AvailabilityChangeEvent<>(this, ReadinessState.REFUSING_TRAFFIC));
		GraphQlHttp.Answer answer = this.graphQl.send("{ graph { revision } }", Map.of());
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.contentType()).startsWith("application/graphql-response+json");
		assertThat(answer.body().at("/errors/0/extensions/code").asString()).isEqualTo("NOT_READY");
		assertThat(answer.body().at("/errors/0/message").asString()).isNotBlank();
	}

	@Test
	void theExplorerWaitsAndShowsTheGraphWhenItIsThere() throws InterruptedException {
		Path pictures = Path.of("target/explorer").toAbsolutePath();
		pictures.resolve("not-ready.png").toFile().delete();
		this.application.publishEvent(new AvailabilityChangeEvent<>(this, ReadinessState.REFUSING_TRAFFIC));
		CompletableFuture<Void> walk = CompletableFuture
			.runAsync(() -> ClientTools.browse("browser/not-ready.mjs", this.graphQl.uri(""), pictures));
		while (!walk.isDone() && !Files.exists(pictures.resolve("not-ready.png"))) {
			Thread.sleep(100);
		}
		this.application.publishEvent(new AvailabilityChangeEvent<>(this, ReadinessState.ACCEPTING_TRAFFIC));
		walk.join();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphql;x=1", "/%67raphql", "/graphql?x=1" })
	void noSpellingOfThePathGoesAroundIt(String path) throws IOException, InterruptedException {
		this.application.publishEvent(new AvailabilityChangeEvent<>(this, ReadinessState.REFUSING_TRAFFIC));
		HttpRequest request = HttpRequest.newBuilder(this.graphQl.uri(path))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"{ graph { revision } }\"}"))
			.build();
		var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
		assertThat(response.body()).doesNotContain("revision\":");
		assertThat(response.statusCode()).isIn(400, 404, 503);
	}

	@Test
	void whenTheGraphIsWholeAQueryIsAnswered() {
		assertThat(this.graphQl.data("{ graph { revision } }").at("/graph/revision").asString()).hasSize(64);
	}

}
