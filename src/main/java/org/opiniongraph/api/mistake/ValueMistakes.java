package org.opiniongraph.api.mistake;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLContext;
import graphql.GraphqlErrorException;
import graphql.Scalars;
import graphql.language.VariableReference;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.ScalarInfo;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.MeantNames;

import org.springframework.util.StringUtils;

/**
 * Says in words what is wrong with a value, whether it stands in the document or is the
 * value of a variable: where it is, what was expected, and what came.
 */
final class ValueMistakes {

	/** More of them teach nothing, and to look for near names takes time. */
	private static final int MOST = 10;

	private final boolean literal;

	private final List<String> mistakes = new ArrayList<>();

	/**
	 * Begins with none.
	 * @param literal whether the values stand in the document
	 */
	ValueMistakes(boolean literal) {
		this.literal = literal;
	}

	List<String> all() {
		return this.mistakes;
	}

	/**
	 * Looks at a value.
	 * @param place where it is, in words of the client
	 * @param type the type that is expected there
	 * @param value maps, lists, strings, numbers and booleans; {@link Literals} makes
	 * them of a document
	 */
	void check(String place, GraphQLType type, @Nullable Object value) {
		if (value instanceof VariableReference || this.mistakes.size() == MOST) {
			return;
		}
		switch (type) {
			case GraphQLNonNull it when value == null ->
				add(place, "expected a value of type %s, but got null".formatted(named(it)));
			case GraphQLNonNull it -> check(place, it.getWrappedType(), value);
			case GraphQLType _ when value == null -> {
			}
			case GraphQLList it when value instanceof List<?> all -> {
				for (int at = 0; at < all.size(); at++) {
					check("%s[%d]".formatted(place, at), it.getWrappedType(), all.get(at));
				}
			}
			case GraphQLList it -> check(place, it.getWrappedType(), value);
			case GraphQLScalarType it when !ScalarInfo.isGraphqlSpecifiedScalar(it) -> scalar(place, it, value);
			case GraphQLType it when value instanceof List<?> ->
				add(place, "expected one value of type %s, not a list".formatted(named(it)));
			case GraphQLInputObjectType it -> object(place, it, value);
			case GraphQLEnumType it -> name(place, it, value);
			case GraphQLScalarType it -> scalar(place, it, value);
			default -> {
			}
		}
	}

	private void object(String place, GraphQLInputObjectType type, Object value) {
		if (!(value instanceof Map<?, ?> given)) {
			add(place, "expected an object of type %s, but got %s".formatted(named(type), shown(value)));
			return;
		}
		List<String> fields = type.getFields().stream().map(GraphQLInputObjectField::getName).toList();
		given.forEach((key, it) -> {
			String name = String.valueOf(key);
			if (this.mistakes.size() == MOST) {
				return;
			}
			if (type.getField(name) == null) {
				add(place + "." + Arguments.shown(name), "%s has no field with this name.%s".formatted(named(type),
						MeantNames.didYouMeanOr(name, fields, "Its fields are")));
			}
			else {
				check(place + "." + name, type.getField(name).getType(), it);
			}
		});
		type.getFields()
			.stream()
			.filter((it) -> GraphQLTypeUtil.isNonNull(it.getType()) && !it.hasSetDefaultValue()
					&& !given.containsKey(it.getName()))
			.forEach((it) -> this.mistakes
				.add("'%s.%s' is missing: %s requires it".formatted(place, it.getName(), named(type))));
	}

	private void name(String place, GraphQLEnumType type, Object value) {
		List<String> names = type.getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
		String listed = "Its values are %s.".formatted(MeantNames.listed(names));
		if (this.literal && value instanceof String text && names.contains(text)) {
			add(place, "write %s without quotation marks. %s".formatted(text, listed));
		}
		else if (this.literal && value instanceof String) {
			add(place, "expected a value of %s without quotation marks, but got %s.%s %s".formatted(named(type),
					shown(value), MeantNames.didYouMean(value.toString(), names), listed));
		}
		else if (value instanceof String || value instanceof Literals.Name) {
			String name = value.toString();
			if (!names.contains(name)) {
				add(place, "%s has no value '%s'.%s %s".formatted(named(type), Arguments.shown(name),
						MeantNames.didYouMean(name, names), listed));
			}
		}
		else {
			add(place, "expected a value of %s, but got %s. %s".formatted(named(type), shown(value), listed));
		}
	}

	/**
	 * The types of the specification say themselves what they expect. The engine would
	 * take anything as an id, in its own spelling.
	 */
	private void scalar(String place, GraphQLScalarType type, Object value) {
		boolean noId = type.getName().equals(Scalars.GraphQLID.getName()) && !(value instanceof String
				|| value instanceof Integer || value instanceof Long || value instanceof BigInteger);
		String expected = noId ? "Expected a string or an integer" : "Expected a value of type " + named(type);
		try {
			if (noId || (ScalarInfo.isGraphqlSpecifiedScalar(type)
					&& (value instanceof Map || value instanceof Literals.Name))) {
				throw new CoercingParseValueException(expected);
			}
			type.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH);
		}
		catch (GraphqlErrorException ex) {
			String told = ScalarInfo.isGraphqlSpecifiedScalar(type) ? String.valueOf(ex.getMessage()) : expected;
			add(place, "%s, but got %s".formatted(StringUtils.uncapitalize(told), shown(value)));
		}
	}

	private void add(String place, String mistake) {
		this.mistakes.add("'%s': %s".formatted(place, mistake));
	}

	private static String named(GraphQLType type) {
		return "'%s'".formatted(GraphQLTypeUtil.simplePrint(type));
	}

	private static String shown(Object value) {
		return switch (value) {
			case String text -> "the string \"%s\"".formatted(Arguments.shown(text));
			case Number number -> "the number " + Arguments.shown(number.toString());
			case Map<?, ?> _ -> "an object";
			case Literals.Name name -> "the name " + Arguments.shown(name.toString());
			default -> String.valueOf(value);
		};
	}

}
