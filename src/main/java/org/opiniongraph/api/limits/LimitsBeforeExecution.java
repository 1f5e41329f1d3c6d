package org.opiniongraph.api.limits;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.ErrorCode;
import org.opiniongraph.api.field.OwnQuestion;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Checks the limits of each request before anything is read: the text when it is parsed,
 * the document before it is validated, the operation before it is run. With
 * {@code extensions: {dryRun: true}} a request is measured but not run; with
 * {@code extensions: {cost: true}} it is run and its figures are added to the answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LimitsBeforeExecution implements Instrumentation {

	/** To read a number takes time with the square of its length. */
	private static final Pattern LONG_NUMBER = Pattern.compile("(?<![0-9])[0-9]{401}");

	/** To validate fragments takes time with the square of their number. */
	private static final int MOST_DEFINITIONS = 100;

	/** Each alias in introspection may repeat the descriptions of all types. */
	private static final int MOST_ALIASES_IN_INTROSPECTION = 5;

	private final LimitsProperties limits;

	private final KnownCosts costs;

	LimitsBeforeExecution(LimitsProperties limits, KnownCosts costs) {
		this.limits = limits;
		this.costs = costs;
	}

	@Override
	public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
		return new RequestMeasure(parameters.getExecutionInput().getExtensions());
	}

	@Override
	public InstrumentationContext<ExecutionResult> beginExecution(InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		measured(state).requireReadable();
		if (LONG_NUMBER.matcher(Objects.requireNonNullElse(parameters.getQuery(), "")).find()) {
			throw Refusal.of(ErrorCode.TOO_COMPLEX.error("A number of the query has more than 400 digits."));
		}
		return SimpleInstrumentationContext.noOp();
	}

	/** Parsing stops at the limit, so the request's own figure is not known. */
	@Override
	public InstrumentationContext<Document> beginParse(InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		return SimpleInstrumentationContext.whenCompleted((document, failure) -> {
			switch (failure) {
				case ParseCancelledException _ -> throw Refusal.of(ErrorCode.TOO_COMPLEX
					.error("The query has more than %d tokens.".formatted(this.limits.maxTokens())));
				case ParseCancelledTooDeepException _ -> throw Refusal.of(ErrorCode.TOO_DEEP
					.error("The query is nested much deeper than %d levels.".formatted(this.limits.maxDepth())));
				case null, default -> {
				}
			}
		});
	}

	@Override
	public InstrumentationContext<List<ValidationError>> beginValidation(InstrumentationValidationParameters parameters,
			@Nullable InstrumentationState state) {
		var refusal = new Refusal();
		DocumentSize size = DocumentMeasure.of(parameters.getDocument());
		size.check(refusal);
		refusal.check(ErrorCode.TOO_COMPLEX, "Operations and fragments", MOST_DEFINITIONS,
				parameters.getDocument().getDefinitions().size());
		measured(state).size(size, refusal);
		refusal.enforce();
		return SimpleInstrumentationContext.noOp();
	}

	@Override
	public InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		OperationCost measured = this.costs.of(context);
		Cost cost = measured.cost();
		Supplier<Optional<CostlyField>> ofComplexity = () -> costliest(context, Cost::complexity);
		var refusal = new Refusal().check(ErrorCode.TOO_DEEP, "Depth", this.limits.maxDepth(), cost.depth())
			.check(ErrorCode.TOO_COMPLEX, "Result nodes", this.limits.maxResultNodes(), cost.resultNodes(),
					() -> costliest(context, Cost::resultNodes))
			.check(ErrorCode.TOO_COMPLEX, "Complexity", this.limits.maxComplexity(), cost.complexity(), ofComplexity)
			.check(ErrorCode.TOO_MANY_ALIASES, "Aliases in introspection", MOST_ALIASES_IN_INTROSPECTION,
					measured.aliasesInIntrospection());
		Optional<AdmittedRequest> admitted = AdmittedRequest.of(context.getGraphQLContext());
		admitted.ifPresent((it) -> it.check(cost.complexity(), refusal, ofComplexity));
		measured(state).cost(cost, context.getDocument(), refusal);
		if (OwnQuestion.isOne(context.getGraphQLContext()) && !measured(state).isDryRun()) {
			return SimpleInstrumentationContext.noOp();
		}
		if (measured(state).isDryRun()) {
			throw new AbortExecutionException("A dry run is not run.");
		}
		refusal.enforce();
		admitted.ifPresent((it) -> it.admit(cost.complexity()));
		return SimpleInstrumentationContext.noOp();
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		return CompletableFuture.completedFuture(measured(state).told(result, this.limits));
	}

	private static Optional<CostlyField> costliest(ExecutionContext context, ToLongFunction<Cost> figure) {
		return CostMeasure.costliest(context.getGraphQLSchema(), context.getNormalizedQueryTree().get(), figure);
	}

	private static RequestMeasure measured(@Nullable InstrumentationState state) {
		return (RequestMeasure) Objects.requireNonNull(state);
	}

}
