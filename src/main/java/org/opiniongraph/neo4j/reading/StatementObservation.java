package org.opiniongraph.neo4j.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * Makes each statement that reads the graph a span of its request, and counts and times
 * it by name. It tells neither the text nor the parameters. Without the setting, it does
 * not exist.
 */
@Component
@ConditionalOnBooleanProperty("opinion-graph.traces.statements")
@EnableConfigurationProperties(TraceProperties.class)
class StatementObservation implements SmartInitializingSingleton {

	private static final String NAME = "opinion.graph.statements";

	private static final String OTHER = "other";

	private final GraphReader reader;

	private final ObservationRegistry registry;

	private final ApplicationContext context;

	private final Map<String, String> names = new HashMap<>();

	StatementObservation(GraphReader reader, ObservationRegistry registry, ApplicationContext context) {
		this.reader = reader;
		this.registry = registry;
		this.context = context;
	}

	@Override
	public void afterSingletonsInstantiated() {
		StatementCatalog.of(this.context).forEach((name, text) -> this.names.put(text, name));
		this.reader.observe(this);
	}

	<T> StatementRunner.Read<T> observe(Statement statement, Supplier<StatementRunner.Read<T>> reading) {
		String name = this.names.getOrDefault(statement.text(), OTHER);
		Observation observation = Observation.createNotStarted(NAME, this.registry)
			.contextualName(name)
			.lowCardinalityKeyValue("statement", name);
		return observation.observe(() -> {
			StatementRunner.Read<T> read = reading.get();
			observation.highCardinalityKeyValue("rows", Integer.toString(read.rows().size()));
			return read;
		});
	}

}
