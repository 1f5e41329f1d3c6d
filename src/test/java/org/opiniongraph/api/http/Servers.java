package org.opiniongraph.api.http;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.core.instrument.Measurement;
import io.micrometer.core.instrument.MeterRegistry;
import org.opiniongraph.OpinionGraphApplication;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * More instances of the API on the database under test, which keep answers. Each is
 * started once and serves all tests.
 */
final class Servers {

	private static final Map<String, Servers> STARTED = new ConcurrentHashMap<>();

	private final ConfigurableApplicationContext application;

	private Servers(ConfigurableApplicationContext application) {
		this.application = application;
	}

	/** Has room for answers of 64 KB at most. */
	static Servers one(Neo4jConnectionDetails database) {
		return named("one", database, "--opinion-graph.kept-answers.max-size=1MB",
				"--opinion-graph.http.allowed-origins=https://pages.example");
	}

	/** Is as it is when nobody sets anything. */
	static Servers other(Neo4jConnectionDetails database) {
		return named("other", database);
	}

	/** Keeps the rows of statements, and no answers. */
	static Servers withRows(Neo4jConnectionDetails database) {
		return named("rows", database, "--opinion-graph.kept-answers.enabled=false",
				"--opinion-graph.cypher.enabled=true");
	}

	/** Serves no client for long. */
	static Servers costly(Neo4jConnectionDetails database) {
		return named("costly", database, "--opinion-graph.limits.per-client.cost-per-minute=1000");
	}

	/** Answers nobody without this token. */
	static Servers locked(Neo4jConnectionDetails database, String token) {
		return named("locked", database, "--opinion-graph.read-token=" + token);
	}

	private static Servers named(String name, Neo4jConnectionDetails database, String... settings) {
		return STARTED.computeIfAbsent(name, (it) -> new Servers(start(database, settings)));
	}

	private static ConfigurableApplicationContext start(Neo4jConnectionDetails database, String... settings) {
		SpringApplication application = new SpringApplicationBuilder(OpinionGraphApplication.class, Meddler.class)
			.properties("server.port=0", "opinion-graph.load=off", "opinion-graph.limits.max-duration=2m",
					"opinion-graph.graph.statement-timeout=1m", "opinion-graph.graph.plan-at-start=false",
					"opinion-graph.warm-up.duration=0s", "spring.neo4j.uri=" + database.getUri(),
					"spring.jmx.enabled=false", "spring.main.register-shutdown-hook=true")
			.build();
		application.addInitializers((context) -> ((GenericApplicationContext) context)
			.registerBean(Neo4jConnectionDetails.class, () -> database));
		return application.run(settings);
	}

	URI uri(String path) {
		return URI
			.create("http://localhost:" + this.application.getEnvironment().getProperty("local.server.port") + path);
	}

	void publish(ReadinessState state) {
		this.application.publishEvent(new AvailabilityChangeEvent<>(this, state));
	}

	<T> T bean(Class<T> type) {
		return this.application.getBean(type);
	}

	/** What a metric below {@code opinion.graph.kept.answers} says. */
	long count(String name, String... tags) {
		double count = 0;
		for (Measurement it : Objects
			.requireNonNull(bean(MeterRegistry.class).find("opinion.graph.kept.answers." + name).tags(tags).meter())
			.measure()) {
			count += it.getValue();
		}
		return Math.round(count);
	}

	long hits() {
		return count("requests", "result", "hit");
	}

}
