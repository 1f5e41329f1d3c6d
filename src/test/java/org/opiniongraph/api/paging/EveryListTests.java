package org.opiniongraph.api.paging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
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

	/** How the objects that are no nodes are reached which have a list. */
	private static final Map<String, String> EDGES = Map.of("ThemeMemberEdge",
			"{ theme(id: \"theme:human-resources\") { members(first: 1) { edges { LIST } } } }", "MemberThemeEdge",
			"{ member(id: \"member:cstf/中尾\") { themes(first: 1) { edges { LIST } } } }");

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
		var values = new HashMap<>(ListArguments.VALUES);
		values.put("changedSince", List.of("\"" + before + "\""));
		List<DynamicTest> tests = this.source.schema()
			.getAllTypesAsList()
			.stream()
			.filter(GraphQLObjectType.class::isInstance)
			.map(GraphQLObjectType.class::cast)
			.flatMap((type) -> type.getFieldDefinitions().stream().filter(EveryListTests::isList).flatMap((field) -> {
				boolean ofRoot = type.getName().equals("Query");
				List<String> arguments = (isOfPassages(field) && !ofRoot) ? OF_OWNERS : ListArguments.of(field, values);
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
