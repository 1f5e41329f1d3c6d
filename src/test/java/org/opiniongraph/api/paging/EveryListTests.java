package org.opiniongraph.api.paging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.Nightly;
import org.opiniongraph.load.ingest.Ingest;
import org.opiniongraph.load.ingest.SeedFolder;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks every list of the schema from both ends, in every order and with every filter, on
 * sixteen documents with different numbers of categories, members and themes. The schema
 * says which lists there are; a new argument needs a value here.
 */
@LoadingTest
class EveryListTests {

	private static final int DOCUMENTS = 16;

	private static final List<String> OF_EVERY_LIST = List.of("first", "after", "last", "before", "filter", "orderBy");

	/** How the objects that are no nodes are reached which have a list. */
	private static final Map<String, String> EDGES = Map.of("ThemeMemberEdge",
			"{ theme(id: \"theme:human-resources\") { members(first: 1) { edges { LIST } } } }", "MemberThemeEdge",
			"{ member(id: \"member:cstf/中尾\") { themes(first: 1) { edges { LIST } } } }");

	/** What is given for an argument or a part of a filter, by its name. */
	private static final Map<String, List<String>> VALUES = Map.ofEntries(
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
			Map.entry("main", List.of("true", "false")), Map.entry("maxOverlap", List.of("0.2")),
			Map.entry("actors", List.of("[\"organization:mic\"]")),
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
			Map.entry("acrossCategories", List.of("true")), Map.entry("kinds", List.of("[MEMBER, THEME]")),
			Map.entry("ProgramKind", List.of("[LAW, MEASURE, PROJECT]")),
			Map.entry("query", List.of("\"人材\"", "\"情報 共有\"")));

	/**
	 * What lists of opinions and responses take that belong to something. One statement
	 * serves all owners, so that a few of the conditions of the root's lists are enough.
	 */
	private static final List<String> OF_OWNERS = List.of("", "filter: {members: [\"member:cstf/中尾\"]}",
			"filter: {themes: [\"theme:human-resources\"], includeNarrower: true}", "filter: {text: \"人材\"}",
			"orderBy: {field: ISSUED_ON, direction: ASC}",
			"orderBy: {field: SCORE, direction: DESC} filter: {themes: [\"theme:human-resources\"]}",
			"orderBy: {field: RELEVANCE, direction: ASC} filter: {text: \"人材\"}",
			"orderBy: {field: OPINIONS, direction: DESC}");

	/** What says how a text counts for a theme; alone it is refused. */
	private static final Set<String> LEVEL = Set.of("minScore", "includeNarrower");

	@TempDir
	Path folder;

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	GraphQlSource source;

	@Autowired
	Driver driver;

	@Autowired
	Ingest ingest;

	@TestFactory
	Stream<DynamicTest> forwardIsBackwardReversedIsTheTotal() throws IOException {
		String before = this.graphQl.data("{ graph { revision } }").at("/graph/revision").asString();
		this.ingest.run(manyDocuments().location(), false);
		var values = new HashMap<>(VALUES);
		values.put("changedSince", List.of("\"" + before + "\""));
		List<DynamicTest> tests = this.source.schema()
			.getAllTypesAsList()
			.stream()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.flatMap((type) -> type.getFieldDefinitions().stream().filter(EveryListTests::isList).flatMap((field) -> {
				boolean ofRoot = type.getName().equals("Query");
				List<String> arguments = (isOfPassages(field) && !ofRoot) ? OF_OWNERS : arguments(field, values);
				List<String> parents = parents(type);
				return parents.stream()
					.flatMap((parent) -> arguments.stream()
						.limit(parent.equals(parents.getFirst()) ? arguments.size() : Nightly.or(1, 1_000))
						.map((given) -> DynamicTest.dynamicTest(
								type.getName() + "." + field.getName() + " " + given + " " + parent,
								() -> walkBothWays(parent, field, given))));
			}))
			.toList();
		assertThat(tests).hasSizeGreaterThan(200);
		return tests.stream();
	}

	/** A request reads the next page from each end from which the list goes on. */
	private void walkBothWays(String parent, GraphQLFieldDefinition field, String given) {
		String list = field.getName() + "(PAGE " + given + ") " + ListWalk.PAGE;
		int total = request(parent, "one: " + list.replace("PAGE", "first: 1")).findValue("totalCount").asInt();
		int size = Math.clamp(total / 2, 1, 100);
		var forward = new ListWalk("forward", "first: " + size, "after", "hasNextPage");
		var backward = new ListWalk("backward", "last: " + size, "before", "hasPreviousPage");
		List<ListWalk> walks = (field.getArgument("last") != null) ? List.of(forward, backward) : List.of(forward);
		while (walks.stream().anyMatch(ListWalk::goesOn)) {
			JsonNode pages = request(parent,
					walks.stream()
						.filter(ListWalk::goesOn)
						.map((it) -> it.next(list))
						.collect(Collectors.joining(" ")));
			walks.stream().filter(ListWalk::goesOn).forEach((it) -> it.read(pages, total));
		}
		assertThat(forward.cursors()).hasSize(total).doesNotHaveDuplicates();
		if (walks.contains(backward)) {
			assertThat(backward.cursors().reversed()).isEqualTo(forward.cursors());
		}
	}

	private JsonNode request(String parent, String lists) {
		return this.graphQl.data(parent.replace("LIST", lists));
	}

	private static boolean isList(GraphQLFieldDefinition field) {
		return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName().endsWith("Connection");
	}

	private static boolean isOfPassages(GraphQLFieldDefinition field) {
		return field.getName().equals("opinions") || field.getName().equals("responses");
	}

	/**
	 * Some nodes of a kind, of which the first is tried with all arguments: those with
	 * the most neighbours, one with few, and the last.
	 */
	private List<String> parents(GraphQLObjectType type) {
		if (type.getName().equals("Query")) {
			return List.of("{ LIST }");
		}
		if (EDGES.containsKey(type.getName())) {
			return List.of(Objects.requireNonNull(EDGES.get(type.getName())));
		}
		try (var session = this.driver.session()) {
			List<String> ids = session
				.run("MATCH (n:$($label)) RETURN n.id AS id ORDER BY COUNT { (n)--() } DESC, id",
						Map.of("label", type.getName()))
				.list((row) -> row.get("id").asString());
			assertThat(ids).as(type.getName()).isNotEmpty();
			return Stream.of(0, ids.size() / 3, ids.size() - 1)
				.map((place) -> ids.get(Math.min(place, ids.size() - 1)))
				.distinct()
				.map((id) -> "{ node(id: \"" + id + "\") { ... on " + type.getName() + " { LIST } } }")
				.toList();
		}
	}

	/**
	 * Every order without a filter, every part of the filter in two orders, and every
	 * other argument alone.
	 */
	private static List<String> arguments(GraphQLFieldDefinition field, Map<String, List<String>> values) {
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

	/**
	 * The packaged document with four categories, and fifteen that have some of its rows:
	 * of one to three categories, and of these all or every second to fifth row. So the
	 * largest document is not among the twelve smallest.
	 */
	private SeedFolder manyDocuments() throws IOException {
		SeedFolder seed = SeedFolder.in(this.folder);
		List<String> descriptor = Files.readAllLines(this.folder.resolve(SeedFolder.DESCRIPTOR));
		List<String> rows = Files.readAllLines(this.folder.resolve(SeedFolder.TABLE))
			.stream()
			.filter((line) -> line.split("\t", -1).length >= 4 && !line.endsWith("同上"))
			.toList();
		for (int i = 1; i < DOCUMENTS; i++) {
			int categories = 1 + i % 3;
			int step = 1 + i % 5;
			List<String> own = rows.stream().filter((row) -> "①②③④".indexOf(row.charAt(0)) < categories).toList();
			String table = IntStream.range(0, own.size())
				.filter((place) -> place % step == 0 || own.get(place).startsWith("施策"))
				.mapToObj(own::get)
				.collect(Collectors.joining("\n"));
			seed.withDocument("many-%02d".formatted(i),
					String.join("\n", descriptor.subList(0, descriptor.indexOf("categories:") + 1 + 3 * categories))
						.replace("slug: cstf-13", "slug: many-%02d".formatted(i))
						.replace("opinions-and-responses.tsv", "table.tsv"),
					table + "\n");
		}
		return seed;
	}

}
