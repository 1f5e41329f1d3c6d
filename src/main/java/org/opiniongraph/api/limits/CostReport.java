package org.opiniongraph.api.limits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import org.jspecify.annotations.Nullable;

/**
 * What a client that asks for it is told of its request, in {@code extensions.cost}: each
 * figure with its limit, and why the request is refused if it is.
 */
final class CostReport {

	private final LimitsProperties limits;

	CostReport(LimitsProperties limits) {
		this.limits = limits;
	}

	Map<String, Object> of(DocumentSize size, @Nullable Cost cost, List<GraphQLError> refused) {
		var report = new LinkedHashMap<String, Object>();
		if (cost != null) {
			report.put("complexity", figure(cost.complexity(), this.limits.maxComplexity()));
			report.put("resultNodes", figure(cost.resultNodes(), this.limits.maxResultNodes()));
			report.put("depth", figure(cost.depth(), this.limits.maxDepth()));
		}
		report.put("fields", figure(size.fields(), DocumentSize.MOST_FIELDS));
		report.put("aliases", figure(size.aliases(), DocumentSize.MOST_ALIASES));
		report.put("directives", figure(size.directives(), DocumentSize.MOST_DIRECTIVES));
		report.put("refused",
				refused.stream()
					.map((error) -> Map.of("code", String.valueOf(error.getErrorType()), "message", error.getMessage()))
					.toList());
		return report;
	}

	private static Map<String, Object> figure(long value, long limit) {
		var figure = new LinkedHashMap<String, Object>();
		figure.put("value", value);
		figure.put("limit", limit);
		return figure;
	}

}
