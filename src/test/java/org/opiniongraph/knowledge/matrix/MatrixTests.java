package org.opiniongraph.knowledge.matrix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.neo4j.driver.Driver;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LargeGraphTest;
import org.opiniongraph.model.Stage;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Matrices of many documents, compared with the opinions read one by one. Their
 * categories have names in common.
 */
@LargeGraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MatrixTests {

	private static final String ROW = """
			id node { id name } categoryCount memberCount opinionCount silentMemberCount silentMembers(first: 100) { id }
			cells { name category { id name } opinionCount memberCount stages { stage count }
			  withStrongestAnswer { id outcome { stage } } withWeakestAnswer { id outcome { stage } }
			  voices(first: 2) { member { id } opinionCount opinions(first: 100) { id } } }
			""";

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	Driver driver;

	private final List<Said> opinions = new ArrayList<>();

	@ParameterizedTest
	@EnumSource
	void everyNumberIsCountedFromTheOpinions(MatrixRows rows) {
		Said some = opinions().get(opinions().size() / 2);
		var filters = new LinkedHashMap<String, Predicate<Said>>();
		filters.put("{}", (it) -> true);
		filters.put("{councils: [\"%s\"]}".formatted(some.council()), (it) -> some.council().equals(it.council()));
		filters.put("{documents: [\"%s\", \"%s\"]}".formatted(some.document(), opinions().getFirst().document()),
				(it) -> Set.of(some.document(), opinions().getFirst().document()).contains(it.document()));
		filters.put("{not: {members: [\"%s\"]}}".formatted(some.member()), (it) -> !some.member().equals(it.member()));
		filters.put("{text: \"人材\"}", found("人材")::contains);
		filters.forEach((filter, passes) -> {
			List<Said> counted = opinions().stream().filter(passes).toList();
			JsonNode matrix = matrix("rows: %s, filter: %s, first: 5".formatted(rows, filter));
			assertThat(matrix.get("totalCount").asInt()).as(filter)
				.isEqualTo((int) subjects(rows, counted).values().stream().filter(MatrixTests::isListed).count());
			assertThat(matrix.get("nodes")).isNotEmpty();
			matrix.get("nodes").forEach((row) -> check(row, rows, counted));
			checkColumns(matrix.get("columns"), counted);
			assertThat(matrix.get("columnCount").asInt()).isEqualTo(matrix.get("columns").size());
		});
	}

	@ParameterizedTest
	@EnumSource
	void aRowIsCountedAgainByItsId(MatrixRows rows) {
		String document = opinions().getLast().document();
		List<JsonNode> all = new ArrayList<>();
		for (String filter : List.of("{}", "{documents: [\"%s\"], text: \"対策\"}".formatted(document))) {
			String level = (rows == MatrixRows.THEMES) ? ", minScore: 0.4" : "";
			matrix("rows: %s, filter: %s, first: 3%s".formatted(rows, filter, level)).get("nodes").forEach(all::add);
		}
		List<String> ids = all.stream().map((row) -> row.get("id").asString()).toList();
		assertThat(ids).hasSizeGreaterThan(3).doesNotHaveDuplicates();
		JsonNode again = this.graphQl.data(
				"query($ids: [ID!]!) { nodes(ids: $ids) { ... on MatrixRow { %s } } }".formatted(ROW),
				Map.of("ids", ids));
		assertThat(again.get("nodes").valueStream()).isEqualTo(all);
		JsonNode one = this.graphQl.data(
				"query($id: ID!) { node(id: $id) { __typename ... on MatrixRow { %s } } }".formatted(ROW),
				Map.of("id", ids.getFirst()));
		assertThat(one.at("/node/__typename").asString()).isEqualTo("MatrixRow");
		assertThat(one.at("/node/cells")).isEqualTo(all.getFirst().get("cells"));
	}

	@Test
	void filtersThatMeanTheSameHaveTheSameRows() {
		Said one = opinions().getFirst();
		Said other = opinions().getLast();
		String there = "{documents: [\"%s\", \"%s\"], members: []}".formatted(one.document(), other.document());
		String back = "{documents: [\"%2$s\", \"%1$s\", \"%2$s\"], minScore: 0.5, text: \" \"}"
			.formatted(one.document(), other.document());
		assertThat(matrix("first: 3, filter: " + there)).isEqualTo(matrix("first: 3, minScore: 0.5, filter: " + back));
		assertThat(matrix("rows: MEMBERS, first: 3"))
			.isEqualTo(matrix("rows: MEMBERS, first: 3, minScore: 0.5, includeNarrower: false"));
	}

	@Test
	void whatIsNoIdOfARowFindsNothing() {
		for (String id : List.of("matrix-row:", "matrix-row:x", "matrix-row:%%", "matrix-row:e30", "matrix-row:bnVsbA",
				"matrix-row:W10")) {
			assertThat(this.graphQl.data("query($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
				.get("node")
				.isNull()).as(id).isTrue();
		}
	}

	@Test
	void rowsAreOrderedByTheFieldAndThenByTheOthers() {
		Map<String, List<String>> orders = Map.of("CATEGORIES", List.of("categoryCount", "memberCount", "opinionCount"),
				"MEMBERS", List.of("memberCount", "categoryCount", "opinionCount"), "OPINIONS",
				List.of("opinionCount", "categoryCount", "memberCount"));
		orders.forEach((field, keys) -> {
			JsonNode rows = numbers("first: 100, orderBy: {field: %s, direction: DESC}".formatted(field));
			assertThat(rows.valueStream().map((row) -> {
				var key = new StringBuilder();
				keys.forEach((it) -> key.append("%09d ".formatted(999_999_999 - row.get(it).asInt())));
				return key + row.at("/node/id").asString();
			})).hasSizeGreaterThan(10).isSorted();
			assertThat(numbers("last: 100, orderBy: {field: %s, direction: ASC}".formatted(field)).valueStream()
				.toList()
				.reversed()).isEqualTo(rows.valueStream().toList());
		});
		assertThat(numbers("first: 9")).isEqualTo(numbers("first: 9, orderBy: {field: CATEGORIES, direction: DESC}"));
	}

	@Test
	void badArgumentsAreRefused() {
		assertThat(this.graphQl.error("{ matrix(filter: {themes: [\"x\"]}) { totalCount } }").get("message").asString())
			.isEqualTo(
					"'filter.themes': expected an id that begins with 'theme:', but was 'x'. Use the field 'resolve' to find the ids of a name");
		assertThat(this.graphQl.error("{ matrix(minMembers: -1) { totalCount } }").get("message").asString())
			.isEqualTo("'minMembers': expected 0 or more, but was -1");
		assertThat(
				this.graphQl.error("{ matrix(rows: MEMBERS, minScore: 2) { totalCount } }").get("message").asString())
			.isEqualTo("'minScore': expected 0 to 1, but was 2.0");
	}

	private void check(JsonNode row, MatrixRows rows, List<Said> counted) {
		String subject = row.at("/node/id").asString();
		List<Said> own = counted.stream().filter((it) -> it.of(rows).contains(subject)).toList();
		assertThat(row.get("opinionCount").asInt()).isEqualTo(own.size());
		Set<String> speakers = members(own);
		assertThat(row.get("memberCount").asInt()).isEqualTo(speakers.size());
		Set<String> silent = members(counted);
		silent.removeAll(speakers);
		assertThat(row.get("silentMemberCount").asInt()).isEqualTo(silent.size());
		assertThat(row.get("silentMembers").valueStream().map((it) -> it.get("id").asString()))
			.containsExactlyElementsOf(silent.stream().limit(100).toList());
		Map<String, List<Said>> cells = byCategory(own);
		assertThat(row.get("categoryCount").asInt()).isEqualTo(cells.size());
		assertThat(row.get("cells").valueStream().map((it) -> it.get("name").asString()))
			.containsExactlyInAnyOrderElementsOf(cells.keySet());
		row.get("cells").forEach((cell) -> checkCell(cell, cells.getOrDefault(cell.get("name").asString(), List.of())));
	}

	private static void checkCell(JsonNode cell, List<Said> own) {
		assertThat(cell.at("/category/name")).isEqualTo(cell.get("name"));
		assertThat(cell.get("opinionCount").asInt()).isEqualTo(own.size());
		Set<String> speakers = members(own);
		assertThat(cell.get("memberCount").asInt()).isEqualTo(speakers.size());
		assertThat(cell.get("voices").valueStream().map((it) -> it.at("/member/id").asString()))
			.containsExactlyElementsOf(speakers.stream().limit(2).toList());
		checkAnswers(cell, own);
		cell.get("voices").forEach((voice) -> {
			List<String> said = own.stream()
				.filter((it) -> voice.at("/member/id").asString().equals(it.member()))
				.map(Said::id)
				.sorted()
				.toList();
			assertThat(voice.get("opinionCount").asInt()).isEqualTo(said.size());
			assertThat(voice.get("opinions").valueStream().map((it) -> it.get("id").asString()))
				.containsExactlyElementsOf(said.stream().limit(100).toList());
		});
	}

	private static void checkAnswers(JsonNode cell, List<Said> own) {
		var stages = new TreeMap<Stage, TreeSet<String>>();
		own.stream()
			.filter((it) -> !it.stage().isEmpty())
			.forEach(
					(it) -> stages.computeIfAbsent(Stage.valueOf(it.stage()), (stage) -> new TreeSet<>()).add(it.id()));
		assertThat(cell.get("stages").valueStream().map(JsonNode::toString)).containsExactlyElementsOf(stages.entrySet()
			.stream()
			.map((it) -> "{\"stage\":\"%s\",\"count\":%d}".formatted(it.getKey(), it.getValue().size()))
			.toList());
		if (stages.isEmpty()) {
			assertThat(cell.get("withStrongestAnswer").isNull()).isTrue();
		}
		else {
			assertThat(cell.at("/withStrongestAnswer/id").asString()).isEqualTo(stages.firstEntry().getValue().first());
			assertThat(cell.at("/withWeakestAnswer/id").asString()).isEqualTo(stages.lastEntry().getValue().first());
			assertThat(cell.at("/withWeakestAnswer/outcome/stage").asString()).isEqualTo(stages.lastKey().name());
		}
	}

	private static void checkColumns(JsonNode columns, List<Said> counted) {
		Map<String, List<Said>> cells = byCategory(counted);
		assertThat(columns.valueStream().map((it) -> it.get("name").asString()))
			.containsExactlyInAnyOrderElementsOf(cells.keySet());
		columns.forEach((column) -> {
			List<Said> own = cells.getOrDefault(column.get("name").asString(), List.of());
			assertThat(column.get("opinionCount").asInt()).isEqualTo(own.size());
			assertThat(column.get("memberCount").asInt()).isEqualTo(members(own).size());
			assertThat(column.get("categoryCount").asInt()).isEqualTo(column.get("categories").size());
			assertThat(column.get("categories").valueStream().map((it) -> it.get("name").asString()).distinct())
				.containsExactly(column.get("name").asString());
		});
	}

	/** A row has a member and a category at least, unless less is asked for. */
	private static boolean isListed(List<Said> own) {
		return !members(own).isEmpty() && !byCategory(own).isEmpty();
	}

	private static Map<String, List<Said>> subjects(MatrixRows rows, List<Said> counted) {
		var subjects = new TreeMap<String, List<Said>>();
		counted.forEach((it) -> it.of(rows)
			.forEach((subject) -> subjects.computeIfAbsent(subject, (key) -> new ArrayList<>()).add(it)));
		return subjects;
	}

	private static Map<String, List<Said>> byCategory(List<Said> opinions) {
		var cells = new TreeMap<String, List<Said>>();
		opinions.stream()
			.filter((it) -> !it.category().isEmpty())
			.forEach((it) -> cells.computeIfAbsent(it.category(), (key) -> new ArrayList<>()).add(it));
		return cells;
	}

	private static Set<String> members(List<Said> opinions) {
		var members = new TreeSet<String>();
		opinions.stream().map(Said::member).filter((it) -> !it.isEmpty()).forEach(members::add);
		return members;
	}

	private Set<Said> found(String text) {
		var ids = new HashSet<String>();
		String after = "";
		while (!after.equals("null")) {
			JsonNode page = this.graphQl.data(
					"{ opinions(first: 100, filter: {text: \"%s\"} %s) { nodes { id } pageInfo { hasNextPage endCursor } } }"
						.formatted(text, after.isEmpty() ? "" : "after: \"" + after + "\""))
				.get("opinions");
			page.get("nodes").forEach((it) -> ids.add(it.get("id").asString()));
			after = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asString() : "null";
		}
		var said = new HashSet<Said>();
		opinions().stream().filter((it) -> ids.contains(it.id())).forEach(said::add);
		return said;
	}

	private JsonNode numbers(String arguments) {
		return this.graphQl
			.data("{ matrix(%s) { nodes { node { id } categoryCount memberCount opinionCount } } }"
				.formatted(arguments))
			.at("/matrix/nodes");
	}

	private JsonNode matrix(String arguments) {
		return this.graphQl
			.data("""
					{ matrix(%s) { totalCount nodes { %s }
					    columnCount columns { name opinionCount memberCount categoryCount categories(first: 100) { name } } } }
					"""
				.formatted(arguments, ROW))
			.get("matrix");
	}

	private List<Said> opinions() {
		if (this.opinions.isEmpty()) {
			try (var session = this.driver.session()) {
				this.opinions.addAll(session.run(Said.OPINIONS).list(Said::of));
			}
		}
		return this.opinions;
	}

}
