package org.opiniongraph.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;

/**
 * How things are called, so that generated code reads like code: types {@code LikeThis},
 * fields and arguments {@code likeThis}, enum values {@code LIKE_THIS}, inputs
 * {@code …Filter} or {@code …Order}. What is deprecated says what takes its place.
 */
final class NamingRules {

	private static final Pattern TYPE = Pattern.compile("([A-Z][a-z0-9]+)+");

	private static final Pattern FIELD = Pattern.compile("[a-z][a-z0-9]*([A-Z][a-z0-9]*)*");

	private static final Pattern VALUE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

	private static final String NO_REASON = "No longer supported";

	private final List<String> broken = new ArrayList<>();

	private NamingRules() {
	}

	/** What a schema does not keep, a sentence each. */
	static List<String> brokenIn(GraphQLSchema schema) {
		var rules = new NamingRules();
		Schemas.types(schema).forEach(rules::type);
		Schemas.fields(schema).forEach(rules::field);
		return rules.broken;
	}

	private void type(GraphQLNamedType type) {
		named(TYPE, type.getName(), type.getName(), "a type is named LikeThis");
		if (type instanceof GraphQLEnumType it) {
			it.getValues().forEach((value) -> {
				String name = it.getName() + "." + value.getName();
				named(VALUE, value.getName(), name, "an enum value is named LIKE_THIS");
				deprecated(value.getDeprecationReason(), name);
			});
		}
		if (type instanceof GraphQLInputObjectType it) {
			if (!it.getName().endsWith("Filter") && !it.getName().endsWith("Order")
					&& !it.getName().endsWith("Input")) {
				this.broken.add(it.getName() + ": an input's name ends with Filter, Order or Input");
			}
			it.getFields().forEach((field) -> {
				String name = it.getName() + "." + field.getName();
				named(FIELD, field.getName(), name, "a field of an input is named likeThis");
				deprecated(field.getDeprecationReason(), name);
				if (field.hasSetDefaultValue()) {
					this.broken.add(name + ": a field of an input has no default (a change of it would go unnoticed)");
				}
			});
		}
	}

	private void field(Schemas.Field field) {
		named(FIELD, field.name(), field.toString(), "a field is named likeThis");
		deprecated(field.definition().getDeprecationReason(), field.toString());
		for (GraphQLArgument argument : field.definition().getArguments()) {
			String name = "%s(%s)".formatted(field, argument.getName());
			named(FIELD, argument.getName(), name, "an argument is named likeThis");
			deprecated(argument.getDeprecationReason(), name);
		}
	}

	private void named(Pattern pattern, String name, String where, String rule) {
		if (!pattern.matcher(name).matches()) {
			this.broken.add(where + ": " + rule);
		}
	}

	/** GraphQL's own default, "No longer supported", tells nobody what to do. */
	private void deprecated(String reason, String where) {
		if (reason != null && (reason.isBlank() || reason.equals(NO_REASON))) {
			this.broken.add(where + ": @deprecated(reason: …) has to say what takes its place");
		}
	}

}
