package org.opiniongraph.api.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/** What a test gives to the arguments of a list. */
final class ListArguments {

	/** What is given for an argument or a part of a filter, by its name. */
	static final Map<String, List<String>> VALUES = Map.ofEntries(
			Map.entry("document", List.of("\"document:many-03\"")),
			Map.entry("category", List.of("\"category:many-03/1\"")),
			Map.entry("categories", List.of("[\"category:cstf-13/2\", \"category:many-07/1\"]")),
			Map.entry("member", List.of("\"member:cstf/中尾\"")), Map.entry("members", List.of("[\"member:cstf/中尾\"]")),
			Map.entry("theme", List.of("\"theme:human-resources\"")),
			Map.entry("themes", List.of("[\"theme:human-resources\", \"theme:5g\"]")),
			Map.entry("program", List.of("\"program:cyder\"")), Map.entry("programs", List.of("[\"program:cyder\"]")),
			Map.entry("organizations", List.of("[\"organization:nict\"]")),
			Map.entry("places", List.of("[\"place:us\", \"place:asia\"]")),
			Map.entry("materials", List.of("[\"material:cstf-13/資料13-1/③\"]")),
			Map.entry("documents", List.of("[\"document:many-03\", \"document:cstf-13\"]")),
			Map.entry("councils", List.of("[\"council:cstf\"]")), Map.entry("categoryNames", List.of("[\"研究開発の推進\"]")),
			Map.entry("allThemes", List.of("[\"theme:human-resources\", \"theme:5g\"]")),
			Map.entry("stances", List.of("[AGAINST]", "[FOR, NEUTRAL]")),
			Map.entry("answered", List.of("true", "false")), Map.entry("dated", List.of("true", "false")),
			Map.entry("stages", List.of("[DONE, ONGOING]", "[AGREE_ONLY]")),
			Map.entry("withoutStages", List.of("[PLANNED]")), Map.entry("main", List.of("true", "false")),
			Map.entry("maxOverlap", List.of("0.2")), Map.entry("actors", List.of("[\"organization:mic\"]")),
			Map.entry("date", List.of("{from: \"2019-01-01\", to: \"2020-12-31\"}")),
			Map.entry("issuedOn", List.of("{from: \"2000-01-01\", to: \"2030-12-31\"}")),
			Map.entry("not", List.of("{members: [\"member:cstf/中尾\"], text: \"人材\"}")),
			Map.entry("ditto", List.of("true", "false")), Map.entry("text", List.of("\"人材\"")),
			Map.entry("name", List.of("\"中尾\"")),
			Map.entry("words", List.of("{anyOf: [\"人材\", \"対策\"], noneOf: [\"5G\"]}")),
			Map.entry("rows", List.of("THEMES", "PROGRAMS", "ORGANIZATIONS", "MEMBERS")),
			Map.entry("role", List.of("MEMBER")), Map.entry("council", List.of("\"council:cstf\"")),
			Map.entry("ordinal", List.of("2")), Map.entry("minOpinions", List.of("2")),
			Map.entry("minMembers", List.of("2")), Map.entry("minCategories", List.of("2", "4")),
			Map.entry("minScore", List.of("0")), Map.entry("includeNarrower", List.of("true")),
			Map.entry("includeParts", List.of("true")), Map.entry("namedOnlyBy", List.of("OPINIONS", "RESPONSES")),
			Map.entry("minResponses", List.of("2")), Map.entry("acrossCategories", List.of("true")),
			Map.entry("kinds", List.of("[MEMBER, THEME]")), Map.entry("changes", List.of("[ADDED, REMOVED]")),
			Map.entry("ProgramKind", List.of("[LAW, MEASURE, PROJECT]")),
			Map.entry("query", List.of("\"人材\"", "\"情報 共有\"")));

	private static final List<String> OF_EVERY_LIST = List.of("first", "after", "last", "before", "filter", "orderBy");

	/** What says how a text counts for a theme; alone it is refused. */
	private static final Set<String> LEVEL = Set.of("minScore", "includeNarrower");

	private ListArguments() {
	}

	/**
	 * Every order without a filter, every part of the filter in two orders, and every
	 * other argument alone.
	 */
	static List<String> of(GraphQLFieldDefinition field, Map<String, List<String>> values) {
		var filters = new ArrayList<String>(List.of(""));
		GraphQLArgument filter = field.getArgument("filter");
		if (filter != null) {
			for (GraphQLInputObjectField part : ((GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(filter.getType()))
				.getFields()) {
				String type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(part.getType())).getName();
				String beside = LEVEL.contains(part.getName()) ? counting(filter) : "";
				given(part.getName(), values.getOrDefault(type, values.get(part.getName())))
					.forEach((it) -> filters.add("filter: {" + beside + it + "}"));
			}
		}
		var all = new ArrayList<String>();
		List<String> orders = orders(field);
		all.addAll(orders);
		for (int i = 0; i < filters.size(); i++) {
			all.add(filters.get(i));
			all.add((orders.get(i % orders.size()) + " " + filters.get(i)).strip());
		}
		String needed = "";
		for (GraphQLArgument argument : field.getArguments()) {
			if (!OF_EVERY_LIST.contains(argument.getName())) {
				boolean needsCounts = LEVEL.contains(argument.getName()) && field.getName().equals("themes")
						&& filter != null;
				List<String> given = given(argument.getName(), values.get(argument.getName())).stream()
					.map((it) -> needsCounts ? it + " filter: {minOpinions: 1}" : it)
					.toList();
				all.addAll(given);
				needed = (argument.getType() instanceof GraphQLNonNull) ? given.getFirst() : needed;
			}
		}
		String always = needed;
		return all.stream()
			.map((it) -> (always.isEmpty() || it.startsWith(always.split(":", 2)[0])) ? it : always + " " + it)
			.distinct()
			.toList();
	}

	/** A condition of a filter that depends on how a text counts for a theme. */
	private static String counting(GraphQLArgument filter) {
		var type = (GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(filter.getType());
		return Stream.of("themes: [\"theme:human-resources\"]", "theme: \"theme:human-resources\"", "minOpinions: 1")
			.filter((it) -> type.getField(it.split(":", 2)[0]) != null)
			.findFirst()
			.orElseThrow() + ", ";
	}

	private static List<String> orders(GraphQLFieldDefinition field) {
		GraphQLArgument order = field.getArgument("orderBy");
		return (order == null) ? List.of("")
				: values(order, "field").stream()
					.flatMap((it) -> values(order, "direction").stream()
						.map((direction) -> "orderBy: {field: %s, direction: %s}".formatted(it, direction)))
					.toList();
	}

	private static List<String> values(GraphQLArgument order, String part) {
		var field = ((GraphQLInputObjectType) GraphQLTypeUtil.unwrapAll(order.getType())).getField(part);
		return ((GraphQLEnumType) GraphQLTypeUtil.unwrapAll(field.getType())).getValues()
			.stream()
			.map(GraphQLEnumValueDefinition::getName)
			.toList();
	}

	private static List<String> given(String name, @Nullable List<String> values) {
		return Objects.requireNonNull(values, () -> "no value to give for " + name)
			.stream()
			.map((value) -> name + ": " + value)
			.toList();
	}

}
