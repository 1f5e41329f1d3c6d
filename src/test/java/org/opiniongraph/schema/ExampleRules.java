package org.opiniongraph.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.Scalars;
import graphql.parser.Parser;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.validation.ValidationUtil;

/**
 * The description of whatever a client fills in shows a value that fits, in backticks: an
 * id with its kind, a number, an enum value, a filter in braces. For a list, one of its
 * values is enough.
 */
final class ExampleRules {

	private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

	private final GraphQLSchema schema;

	private final List<String> broken = new ArrayList<>();

	private ExampleRules(GraphQLSchema schema) {
		this.schema = schema;
	}

	/** What a schema does not keep, a sentence each. */
	static List<String> brokenIn(GraphQLSchema schema) {
		var rules = new ExampleRules(schema);
		for (Schemas.Field field : Schemas.fields(schema)) {
			for (GraphQLArgument it : field.definition().getArguments()) {
				rules.check("%s(%s)".formatted(field, it.getName()), it.getType(), it.getDescription());
			}
		}
		for (var type : Schemas.types(schema)) {
			if (type instanceof GraphQLInputObjectType input) {
				input.getFields()
					.forEach((it) -> rules.check(input.getName() + "." + it.getName(), it.getType(),
							it.getDescription()));
			}
		}
		return rules.broken;
	}

	private void check(String name, GraphQLType type, String description) {
		GraphQLType single = GraphQLTypeUtil.unwrapAll(type);
		if (QUOTED.matcher((description != null) ? description : "")
			.results()
			.noneMatch((quoted) -> fits(quoted.group(1), single) || isLiteral(quoted.group(1), type))) {
			this.broken.add("%s: the description has to show a value in backticks that is a %s, for example %s"
				.formatted(name, GraphQLTypeUtil.simplePrint(single), example(single)));
		}
	}

	private boolean fits(String written, GraphQLType type) {
		if (type.equals(Scalars.GraphQLString)) {
			return true;
		}
		if (type.equals(Scalars.GraphQLID)) {
			return written.matches("[a-z]+:\\S+");
		}
		return isLiteral(written, type);
	}

	private boolean isLiteral(String written, GraphQLType type) {
		try {
			return new ValidationUtil().isValidLiteralValue(Parser.parseValue(written), type, this.schema,
					GraphQLContext.getDefault(), Locale.ROOT);
		}
		catch (GraphQLException ex) {
			return false;
		}
	}

	private static String example(GraphQLType type) {
		return switch (GraphQLTypeUtil.simplePrint(type)) {
			case "Int" -> "`10`";
			case "Float" -> "`0.7`";
			case "Boolean" -> "`true`";
			case "ID" -> "`document:cstf-13`";
			case "String" -> "`中尾`";
			default ->
				(type instanceof GraphQLInputObjectType) ? "`{ document: \"document:cstf-13\" }`" : "one of its names";
		};
	}

}
