package org.opiniongraph.api.limits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.language.Document;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.ErrorCode;

/** The figures of one request, and whether its client asked for them. */
final class RequestMeasure implements InstrumentationState {

	private static final String DRY_RUN = "dryRun";

	private static final String COST = "cost";

	private final Map<String, Object> extensions;

	private @Nullable DocumentSize size;

	private @Nullable Cost cost;

	private List<GraphQLError> refused = List.of();

	RequestMeasure(@Nullable Map<String, Object> extensions) {
		this.extensions = (extensions != null) ? extensions : Map.of();
	}

	/**
	 * Checks what the client wants to know.
	 * @throws AbortExecutionException when that is neither true nor false
	 */
	void requireReadable() {
		for (String name : List.of(DRY_RUN, COST)) {
			@Nullable Object value = this.extensions.get(name);
			if (value != null && !(value instanceof Boolean)) {
				throw Refusal
					.of(ErrorCode.BAD_USER_INPUT.error("'extensions.%s': expected true or false".formatted(name)));
			}
		}
	}

	boolean isDryRun() {
		return Boolean.TRUE.equals(this.extensions.get(DRY_RUN));
	}

	private boolean isWanted() {
		return isDryRun() || Boolean.TRUE.equals(this.extensions.get(COST));
	}

	void size(DocumentSize size, Refusal refusal) {
		this.size = size;
		this.refused = refusal.errors();
	}

	/**
	 * The size of a document that is kept is counted again only for a client that wants
	 * to know it.
	 */
	void cost(Cost cost, Document document, Refusal refusal) {
		this.cost = cost;
		this.size = (this.size == null && isWanted()) ? DocumentMeasure.of(document) : this.size;
		this.refused = refusal.errors();
	}

	/**
	 * The answer with what its client wants to know, in {@code extensions.cost}: each
	 * figure with its limit, and why the request is refused if it is. A dry run answers
	 * as though every field were skipped.
	 */
	ExecutionResult told(ExecutionResult result, LimitsProperties limits) {
		if (this.size == null || !isWanted()) {
			return result;
		}
		Map<Object, Object> told = Map.of(COST, report(this.size, limits));
		if (isDryRun() && (this.cost != null || !this.refused.isEmpty())) {
			return ExecutionResult.newExecutionResult().data(Map.of()).extensions(told).build();
		}
		return Boolean.TRUE.equals(this.extensions.get(COST))
				? result.transform((builder) -> builder.extensions(with(result.getExtensions(), told))) : result;
	}

	private Map<String, Object> report(DocumentSize measured, LimitsProperties limits) {
		var report = new LinkedHashMap<String, Object>();
		if (this.cost != null) {
			report.put("complexity", figure(this.cost.complexity(), limits.maxComplexity()));
			report.put("resultNodes", figure(this.cost.resultNodes(), limits.maxResultNodes()));
			report.put("depth", figure(this.cost.depth(), limits.maxDepth()));
		}
		report.put("fields", figure(measured.fields(), DocumentSize.MOST_FIELDS));
		report.put("aliases", figure(measured.aliases(), DocumentSize.MOST_ALIASES));
		report.put("directives", figure(measured.directives(), DocumentSize.MOST_DIRECTIVES));
		report.put("refused",
				this.refused.stream()
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

	private static Map<Object, Object> with(@Nullable Map<Object, Object> extensions, Map<Object, Object> more) {
		var all = new LinkedHashMap<Object, Object>((extensions != null) ? extensions : Map.of());
		all.putAll(more);
		return all;
	}

}
