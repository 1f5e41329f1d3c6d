package org.opiniongraph;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Another instance of the program, on a Neo4j that is already there. */
public final class Instance implements AutoCloseable {

	private final HttpClient http = HttpClient.newHttpClient();

	private volatile Optional<ConfigurableApplicationContext> refreshed = Optional.empty();

	private Instance() {
	}

	/** Starts it and waits until it is ready. */
	public static Instance start(Neo4jConnectionDetails database, String... settings) {
		var instance = new Instance();
		instance.run(database, settings);
		return instance;
	}

	/** Starts it and does not wait. */
	public static Instance begin(Neo4jConnectionDetails database, String... settings) {
		var instance = new Instance();
		Thread.ofPlatform().daemon().start(() -> instance.run(database, settings));
		return instance;
	}

	private void run(Neo4jConnectionDetails database, String... settings) {
		var application = new SpringApplicationBuilder(OpinionGraphApplication.class)
			.properties("server.port=0", "opinion-graph.limits.max-duration=2m",
					"opinion-graph.graph.statement-timeout=1m", "opinion-graph.graph.plan-at-start=false",
					"opinion-graph.warm-up.duration=0s", "spring.neo4j.uri=" + database.getUri())
			.build();
		application.addInitializers((context) -> {
			((GenericApplicationContext) context).registerBean(Neo4jConnectionDetails.class, () -> database);
			this.refreshed = Optional.of(context);
		});
		application
			.run(Stream.concat(Stream.of("--management.server.port=0"), Stream.of(settings)).toArray(String[]::new));
	}

	/** A bean of the instance. */
	public <T> T bean(Class<T> type) {
		return this.refreshed.orElseThrow().getBean(type);
	}

	/** Where its GraphQL is. */
	public URI graphQl() {
		return uri("local.server.port", "/graphql");
	}

	/** Where something of the management port is. */
	public URI management(String path) {
		return uri("local.management.port", path);
	}

	/** How the answer to this query begins: its status and all of it. */
	public String answer(String query) throws IOException, InterruptedException {
		return sent(HttpRequest.newBuilder(uri("local.server.port", "/graphql"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString("{\"query\": \"" + query + "\"}")));
	}

	/**
	 * The status of a health group, {@code liveness} or {@code readiness}, and all it
	 * says.
	 */
	public String health(String group) throws IOException, InterruptedException {
		return sent(HttpRequest.newBuilder(uri("local.management.port", "/actuator/health/" + group)));
	}

	/** Whether it listens yet. */
	public boolean listens() {
		return this.refreshed
			.filter((it) -> it.isActive() && it instanceof WebServerApplicationContext
					&& it.getEnvironment().getProperty("local.management.port") != null)
			.isPresent();
	}

	private String sent(HttpRequest.Builder request) throws IOException, InterruptedException {
		HttpResponse<String> response = this.http.send(request.build(), BodyHandlers.ofString());
		return response.statusCode() + " " + response.body();
	}

	private URI uri(String port, String path) {
		return URI.create("http://localhost:" + this.refreshed.orElseThrow().getEnvironment().getProperty(port) + path);
	}

	@Override
	public void close() {
		this.refreshed.ifPresent(ConfigurableApplicationContext::close);
	}

}
