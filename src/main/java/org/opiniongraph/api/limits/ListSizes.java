package org.opiniongraph.api.limits;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import graphql.Scalars;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;

/**
 * The length of lists and the prices of fields: {@code @listSize} and {@code @cost} in
 * the schema, or the usual rule.
 */
final class ListSizes {

	/** The assumed number of entries of a list without an argument for the number. */
	static final int WITHOUT_PAGES = 5;

	private static final List<String> PAGES = List.of("first", "last");

	private static final String COST = "cost";

	/** A gateway of a federation asks for nodes here; the field is not of our making. */
	private static final String ENTITIES = "_entities";

	private static final long NONE = -1;

	private ListSizes() {
	}

	static boolean isList(GraphQLFieldDefinition field) {
		return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
	}

	/** A page's size: it takes no list of entries itself, but a field below it does. */
	static boolean isConnection(GraphQLFieldDefinition field) {
		return GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapNonNull(field.getType())).endsWith("Connection");
	}

	/** The number that a field takes for the lists in it. */
	static long asked(GraphQLFieldDefinition field, Map<String, Object> arguments) {
		long page = PAGES.stream().mapToLong((name) -> page(field, name, arguments)).max().orElse(NONE);
		if (page != NONE) {
			return page;
		}
		for (String slicing : field.getName().equals(ENTITIES) ? List.of("representations")
				: names(field, "slicingArguments")) {
			if (arguments.get(slicing) instanceof Collection<?> all) {
				return all.size();
			}
		}
		return (field.getArgument("first") != null) ? Arguments.USUAL : WITHOUT_PAGES;
	}

	/** The fields below this one whose lists are as long as this one's argument says. */
	static List<String> sizedFields(GraphQLFieldDefinition field) {
		return isConnection(field) ? List.of("edges", "nodes") : names(field, "sizedFields");
	}

	/** The price of a field and of the given fields of its filter. */
	static long price(GraphQLFieldDefinition field, Map<String, Object> arguments) {
		long price = price(field.getAppliedDirective(COST));
		for (GraphQLArgument argument : field.getArguments()) {
			price += price(argument.getType(), arguments.get(argument.getName()));
		}
		return price;
	}

	/** The price of what is given for an input, and of the inputs in it. */
	private static long price(GraphQLType type, @Nullable Object value) {
		if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType input)
				|| !(value instanceof Map<?, ?> given)) {
			return 0;
		}
		return input.getFields()
			.stream()
			.filter((part) -> given.get(part.getName()) != null)
			.mapToLong(
					(part) -> price(part.getAppliedDirective(COST)) + price(part.getType(), given.get(part.getName())))
			.sum();
	}

	private static long price(@Nullable GraphQLAppliedDirective cost) {
		@Nullable Object weight = (cost != null) ? cost.getArgument("weight").getValue() : null;
		return (weight instanceof String price) ? Long.parseLong(price) : 0;
	}

	/**
	 * The number given, or the one that stands for none given. A field refuses a number
	 * out of its bounds itself and reads nothing then, so that its neighbours are
	 * answered.
	 */
	private static long page(GraphQLFieldDefinition field, String name, Map<String, Object> arguments) {
		GraphQLArgument argument = field.getArgument(name);
		if (argument == null || !Scalars.GraphQLInt.equals(GraphQLTypeUtil.unwrapNonNull(argument.getType()))) {
			return NONE;
		}
		@Nullable Object size = arguments.get(name);
		if (size == null) {
			size = GraphQLArgument.getArgumentDefaultValue(argument);
		}
		if (!(size instanceof Integer number)) {
			return NONE;
		}
		return Math.clamp(number, 0, Arguments.MOST);
	}

	private static List<String> names(GraphQLFieldDefinition field, String argument) {
		GraphQLAppliedDirective size = field.getAppliedDirective("listSize");
		@Nullable Object names = (size != null) ? size.getArgument(argument).getValue() : null;
		return (names instanceof List<?> all) ? all.stream().map(String::valueOf).toList() : List.of();
	}

}
