package org.opiniongraph.api.limits;

import java.util.Map;

import org.opiniongraph.api.memory.MemoryBudget;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Limits as an operator sets them. */
final class Limits {

	private Limits() {
	}

	/** A budget that nobody prints. */
	static MemoryBudget memory() {
		return new MemoryBudget();
	}

	/** The usual limits but for some settings below {@code opinion-graph.limits}. */
	static LimitsProperties with(Map<String, ?> settings) {
		return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("", LimitsProperties.class);
	}

}
