package org.opiniongraph.api.limits;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

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
import graphql.language.OperationDefinition.Operation;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Admission;
import org.opiniongraph.api.field.ErrorCode;
import org.opiniongraph.api.field.Selections;

import org.springframework.stereotype.Component;

/**
 * Measures each request before anything is read: the text when it is parsed, the document
 * before it is validated, the operation before it is run. With {@code extensions:
 * {dryRun: true}} a request is measured and not run, with {@code extensions: {cost:
 * true}} it is run and its figures are told.
 */
@Component
class LimitsBeforeExecution implements Instrumentation {

	private final LimitsProperties limits;

	private final CostReport report;

	LimitsBeforeExecution(LimitsProperties limits) {
		this.limits = limits;
		this.report = new CostReport(limits);
	}

	@Override
	public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
		return new Measured(parameters.getExecutionInput().getExtensions());
	}

	@Override
	public InstrumentationContext<ExecutionResult> beginExecution(InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		measured(state).requireReadable();
		new Refusal()
			.check(ErrorCode.TOO_COMPLEX, "Digits of a number", this.limits.maxDigits(),
					Digits.longestRun(Objects.requireNonNullElse(parameters.getQuery(), "")))
			.enforce();
		return SimpleInstrumentationContext.noOp();
	}

	/** Parsing stops at the limit, so the request's own figure is not known. */
	@Override
	public InstrumentationContext<Document> beginParse(InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		return SimpleInstrumentationContext.whenCompleted((document, failure) -> {
			switch (failure) {
				case ParseCancelledException _ -> throw Refusal.of(ErrorCode.TOO_COMPLEX,
						"Words and signs: at most %d, but this request has more".formatted(this.limits.maxTokens()),
						null);
				case ParseCancelledTooDeepException _ -> throw Refusal.of(ErrorCode.TOO_DEEP,
						"Depth: at most %d, but this request has many more".formatted(this.limits.maxDepth()), null);
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
		refusal.check(ErrorCode.TOO_COMPLEX, "Fields and fragments", this.limits.maxFields(), size.fields())
			.check(ErrorCode.TOO_COMPLEX, "Operations and fragments", this.limits.maxDefinitions(),
					parameters.getDocument().getDefinitions().size())
			.check(ErrorCode.TOO_COMPLEX, "Fields of introspection", this.limits.maxIntrospectionFields(),
					size.introspectionFields())
			.check(ErrorCode.TOO_MANY_ALIASES, "Aliases", this.limits.maxAliases(), size.aliases())
			.check(ErrorCode.TOO_MANY_DIRECTIVES, "Directives", this.limits.maxDirectives(), size.directives())
			.check(ErrorCode.TOO_MANY_DIRECTIVES, "Directives on one place", this.limits.maxDirectivesOnOnePlace(),
					size.directivesOnOnePlace());
		measured(state).size(size, refusal);
		refusal.enforce();
		return SimpleInstrumentationContext.noOp();
	}

	@Override
	public InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		ExecutableNormalizedOperation operation = context.getNormalizedQueryTree().get();
		Cost cost = CostMeasure.of(context.getGraphQLSchema(), operation);
		var refusal = new Refusal().check(ErrorCode.TOO_DEEP, "Depth", this.limits.maxDepth(), cost.depth())
			.check(ErrorCode.TOO_COMPLEX, "Result nodes", this.limits.maxResultNodes(), cost.resultNodes())
			.check(ErrorCode.TOO_COMPLEX, "Complexity", this.limits.maxComplexity(), cost.complexity());
		IntrospectionMeasure.check(context, operation, refusal);
		Optional<Visit> visit = Visit.of(context.getGraphQLContext());
		visit.ifPresent((it) -> it.check(cost.complexity(), refusal));
		measured(state).cost(cost, context.getDocument(), refusal);
		if (measured(state).isDryRun()) {
			throw new AbortExecutionException("A dry run is not run.");
		}
		refusal.enforce();
		visit.ifPresent((it) -> it.admit(cost.complexity()));
		Selections.remember(operation, context.getGraphQLContext());
		if (context.getOperationDefinition().getOperation() == Operation.QUERY) {
			Admission.grant(context.getGraphQLContext());
		}
		return SimpleInstrumentationContext.noOp();
	}

	/**
	 * A dry run answers as though every field were skipped: with no data, and the
	 * figures.
	 */
	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		return CompletableFuture.completedFuture(measured(state).told(result, this.report));
	}

	private static Measured measured(@Nullable InstrumentationState state) {
		return (Measured) Objects.requireNonNull(state);
	}

}
