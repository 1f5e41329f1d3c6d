package org.opiniongraph.api.limits;

import java.util.List;
import java.util.stream.Collectors;

import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * The field from which most of the cost of a request comes.
 *
 * @param path where it is in the answer
 * @param factors the lengths of the lists that multiply there, from the outermost
 * @param location where it is in the query
 */
record CostlyField(String path, List<Long> factors, @Nullable SourceLocation location) {

	/** Sentences that say where the cost comes from and how to ask for less. */
	String advice() {
		String where = this.factors.isEmpty() ? "at '%s'".formatted(this.path) : "at '%s' with up to %s entries"
			.formatted(this.path, this.factors.stream().map(String::valueOf).collect(Collectors.joining(" × ")));
		return "Most of it is %s. Ask for fewer entries ('first', 'last') or fewer fields there, or in several requests. "
			.formatted(where) + "With \"extensions\": {\"dryRun\": true} a request is measured and not run.";
	}

}
