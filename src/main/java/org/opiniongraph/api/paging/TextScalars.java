package org.opiniongraph.api.paging;

import java.util.Locale;
import java.util.Objects;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.GraphQLScalarType;

/**
 * Scalars that only say what a text means: the text is sent as the graph holds it. A text
 * of a document may cite an address that is not well-formed.
 */
final class TextScalars implements Coercing<String, String> {

	private TextScalars() {
	}

	static GraphQLScalarType named(String name) {
		return GraphQLScalarType.newScalar().name(name).coercing(new TextScalars()).build();
	}

	@Override
	public String serialize(Object value, GraphQLContext context, Locale locale) {
		return value.toString();
	}

	@Override
	public String parseValue(Object input, GraphQLContext context, Locale locale) {
		return input.toString();
	}

	@Override
	public String parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		if (input instanceof StringValue text) {
			return Objects.requireNonNull(text.getValue());
		}
		throw new CoercingParseLiteralException("Expected a text");
	}

}
