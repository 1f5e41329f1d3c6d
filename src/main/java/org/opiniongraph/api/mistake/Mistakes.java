package org.opiniongraph.api.mistake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationValidationParameters;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.ErrorCode;
import org.opiniongraph.api.field.MeantNames;

import org.springframework.stereotype.Component;

/**
 * Says mistakes of clients in words that teach. Only an answer with an error of the
 * engine costs anything: the document is looked through again.
 */
@Component
public class Mistakes implements Instrumentation {

	/**
	 * Makes the document of a request known. It comes from a cache that the engine does
	 * not show.
	 * @param context the context of the request
	 * @param document the document
	 */
	public static void remember(GraphQLContext context, Document document) {
		context.put(Document.class, document);
	}

	@Override
	public InstrumentationContext<List<ValidationError>> beginValidation(InstrumentationValidationParameters parameters,
			@Nullable InstrumentationState state) {
		DocumentDirectives.withoutEffect(parameters.getDocument()).ifPresent((directive) -> {
			throw new AbortExecutionException(List.of(DocumentMistakes.error(ErrorCode.VALIDATION_FAILED,
					directive.getSourceLocation(),
					UnknownNames.unknownDirective(directive, DocumentDirectives.ofDocuments(parameters.getSchema())))));
		});
		return SimpleInstrumentationContext.noOp();
	}

	/** The engine takes some values of variables that the specification does not. */
	@Override
	public InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		ExecutionContext context = parameters.getExecutionContext();
		Map<String, Object> variables = context.getExecutionInput().getRawVariables().toMap();
		List<GraphQLError> errors = variables.isEmpty() ? List.of() : VariableMistakes.of(context.getGraphQLSchema(),
				context.getOperationDefinition().getVariableDefinitions(), variables);
		if (!errors.isEmpty()) {
			throw new AbortExecutionException(errors);
		}
		return SimpleInstrumentationContext.noOp();
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		@Nullable Document document = parameters.getGraphQLContext().get(Document.class);
		if (document == null || result.getErrors().stream().noneMatch(Mistakes::isOfTheEngine)) {
			return CompletableFuture.completedFuture(result);
		}
		List<GraphQLError> better = told(result.getErrors(), parameters.getSchema(), document,
				parameters.getExecutionInput());
		return CompletableFuture
			.completedFuture(better.isEmpty() ? result : result.transform((builder) -> builder.errors(better)));
	}

	private static boolean isOfTheEngine(GraphQLError error) {
		return error instanceof ValidationError || error instanceof UnknownOperationException || isOfVariables(error);
	}

	private static boolean isOfVariables(GraphQLError error) {
		return error instanceof CoercingParseValueException || error instanceof NonNullableValueCoercedAsNullException
				|| error instanceof InputMapDefinesTooManyFieldsException;
	}

	private static List<GraphQLError> told(List<GraphQLError> errors, GraphQLSchema schema, Document document,
			ExecutionInput input) {
		var ofDocument = new DocumentMistakes(schema, document);
		return errors.stream().<GraphQLError>flatMap((error) -> switch (error) {
			case ValidationError it -> ofDocument.told(it).stream();
			case UnknownOperationException _ -> Stream.of(unknownOperation(document, input.getOperationName()));
			case GraphQLError it when isOfVariables(it) -> ofVariables(it, schema, document, input).stream();
			default -> Stream.of(error);
		}).distinct().toList();
	}

	private static List<GraphQLError> ofVariables(GraphQLError error, GraphQLSchema schema, Document document,
			ExecutionInput input) {
		List<GraphQLError> all = VariableMistakes.of(schema, declared(document, input.getOperationName()),
				input.getRawVariables().toMap());
		return all.isEmpty() ? List.of(error) : all;
	}

	private static List<VariableDefinition> declared(Document document, @Nullable String operation) {
		return document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.filter((it) -> operation == null || operation.isEmpty() || operation.equals(it.getName()))
			.findFirst()
			.map(OperationDefinition::getVariableDefinitions)
			.orElse(List.of());
	}

	private static GraphQLError unknownOperation(Document document, @Nullable String wanted) {
		List<String> names = document.getDefinitionsOfType(OperationDefinition.class)
			.stream()
			.map(OperationDefinition::getName)
			.filter(Objects::nonNull)
			.toList();
		String message = (wanted == null || wanted.isEmpty())
				? "The document has several operations: expected 'operationName' to name one of %s"
					.formatted(MeantNames.listed(names))
				: "The document has no operation '%s'.%s".formatted(Arguments.shown(wanted),
						MeantNames.didYouMeanOr(wanted, names, "Its operations are"));
		return ErrorCode.VALIDATION_FAILED.error(GraphqlErrorBuilder.newError(), message);
	}

}
