package org.opiniongraph.api.mistake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.SourceLocation;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.ErrorCode;

/**
 * The mistakes that the engine finds in a document, in words that teach. The engine tells
 * the kind and the place of a mistake; what is there is looked up.
 */
final class DocumentMistakes {

	/** The engine's words in front of each of its messages. */
	private static final Pattern ENGINE = Pattern.compile("^Validation error \\([^)]*\\) ?: ");

	private final GraphQLSchema schema;

	private final Places places;

	private final UnknownNames unknown;

	DocumentMistakes(GraphQLSchema schema, Document document) {
		this.schema = schema;
		this.places = new Places(schema, document);
		this.unknown = new UnknownNames(schema, document, this.places);
	}

	/** The same mistake in better words, or as it is. */
	List<? extends GraphQLError> told(ValidationError error) {
		if (error.getLocations().isEmpty() || !(error.getValidationErrorType() instanceof ValidationErrorType kind)) {
			return List.of(error);
		}
		SourceLocation at = error.getLocations().getFirst();
		List<String> values = values(kind, at);
		if (!values.isEmpty()) {
			return values.stream().map((it) -> error(ErrorCode.BAD_USER_INPUT, at, it)).toList();
		}
		if (isTold(kind, at)) {
			return List.of();
		}
		String message = names(kind, at).orElseGet(() -> ENGINE.matcher(error.getMessage()).replaceFirst(""));
		return List.of(error(ErrorCode.VALIDATION_FAILED, at, message));
	}

	/** Whether another error of the engine is about the same mistake. */
	private boolean isTold(ValidationErrorType kind, SourceLocation at) {
		return kind == ValidationErrorType.NullValueForNonNullArgument || this.places.find(at, Argument.class)
			.filter((it) -> kind == ValidationErrorType.UnknownArgument && it.around().field() == null
					&& it.around().directive() == null)
			.isPresent();
	}

	private Optional<String> names(ValidationErrorType kind, SourceLocation at) {
		return switch (kind) {
			case FieldUndefined -> this.places.find(at, Field.class).flatMap(this.unknown::field);
			case MissingFieldArgument -> this.places.find(at, Field.class).flatMap(this.unknown::missingArgument);
			case UnknownArgument -> this.places.find(at, Argument.class).flatMap(this.unknown::argument);
			case UnknownDirective -> this.places.find(at, Directive.class)
				.map(this.unknown::directive)
				.or(() -> this.places.find(at, Argument.class).flatMap(this.unknown::argument));
			case UnknownType -> this.places.find(at, TypeName.class).map(this.unknown::type);
			case UndefinedFragment -> this.places.find(at, FragmentSpread.class).map(this.unknown::fragment);
			case UndefinedVariable -> this.places.find(at, VariableReference.class).map(this.unknown::variable);
			default -> Optional.empty();
		};
	}

	/** What is wrong with a value that stands in the document. */
	private List<String> values(ValidationErrorType kind, SourceLocation at) {
		var mistakes = new ValueMistakes(true);
		switch (kind) {
			case WrongType -> this.places.find(at, Argument.class)
				.ifPresent((it) -> UnknownNames.definition(it)
					.ifPresent((argument) -> mistakes.check(argument.getName(), argument.getType(),
							Literals.plain(it.node().getValue()))));
			case BadValueForDefaultArg -> this.places.find(at, VariableDefinition.class)
				.ifPresent((it) -> DeclaredType.of(this.schema, it.node().getType())
					.ifPresent((type) -> mistakes.check("$" + it.node().getName(), type,
							Literals.plain(it.node().getDefaultValue()))));
			default -> {
			}
		}
		return mistakes.all();
	}

	static GraphQLError error(ErrorCode code, @Nullable SourceLocation at, String message) {
		return code.error(GraphqlErrorBuilder.newError().location(at), message);
	}

}
