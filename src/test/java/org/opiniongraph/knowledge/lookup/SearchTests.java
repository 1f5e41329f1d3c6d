package org.opiniongraph.knowledge.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.neo4j.reading.GraphReader;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What words find in the first document. */
@ResourceLock(GraphTest.APPLICATION)
@Tag("database")
@GraphTest
class SearchTests {

	private static final String HITS = """
			query ($query: String!, $kinds: [NodeKind!], $first: Int, $after: String) {
			  search(query: $query, kinds: $kinds, first: $first, after: $after) {
			    totalCount suggestions pageInfo { hasNextPage endCursor }
			    edges { score
			      node { __typename id
			        ... on Passage { TEXT: text }
			        ... on Response { opinions { edges { node { id } } } }
			        ... on Named { NAME: name NAME_EN: nameEn }
			        ... on Subject { READING: reading ALIASES: aliases }
			        ... on Program { CODE: code DESCRIPTION: description }
			        ... on Theme { READING: reading ALIASES: aliases }
			        ... on Member { READING: reading } }
			      highlights { field fragment fragmentStart matches { start end text } } } } }
			""";

	/** All that a filter can be asked for too. */
	private static final Map<String, String> LISTS = Map.of("OPINION", "opinions", "RESPONSE", "responses", "PROGRAM",
			"programs", "ORGANIZATION", "organizations", "THEME", "themes");

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	GraphReader reader;

	static Stream<String> queries() {
		return Stream.of("サイバー", "ｻｲﾊﾞｰ", "さいばー", "情報 共有", "情報　共有", "\"情報共有\"", "NOTICE", "notice", "ＮＯＴＩＣＥ", "IoT 対策",
				"の", "第", "5G", "人材育成", "総務省", "and", "AND (", "a/b", "\"", "*:*", "\\", "~", "[", "[* TO *]", "サイバー~2",
				"tokens:の", "の OR です", "NOT の", "+の -です", "((の", "の\"", "の^9", "の && です", "{の}", "/の/", "*の", "の?",
				"情報-共有", "\u0000の", "'); MATCH (n) DETACH DELETE n //", "$words", "機構", "Tokyo", "𠮷", "量子",
				"演習 CYDER");
	}

	@ParameterizedTest
	@MethodSource("queries")
	void aFilterFindsTheSameAsTheSearch(String query) {
		LISTS.forEach((kind, list) -> {
			List<String> found = ids(all(query, kind));
			JsonNode listed = this.graphQl.data(
					"query ($text: String!) { %s(filter: {text: $text}, first: 100) { totalCount edges { node { id } } } }"
						.formatted(list),
					Map.of("text", query))
				.get(list);
			assertThat(listed.get("totalCount").asInt()).isEqualTo(found.size());
			assertThat(ids(listed)).isSorted().containsExactlyInAnyOrderElementsOf(found);
		});
	}

	@ParameterizedTest
	@MethodSource("queries")
	void everyHitSaysWhereTheWordsAreInItsFields(String query) {
		JsonNode found = search(query, 100);
		double last = Double.MAX_VALUE;
		for (JsonNode edge : found.get("edges")) {
			assertThat(edge.get("score").asDouble()).isPositive().isLessThanOrEqualTo(last);
			last = edge.get("score").asDouble();
			assertThat(edge.get("highlights")).isNotEmpty()
				.allSatisfy((highlight) -> assertCutOut(highlight, edge.get("node")));
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			ｻｲﾊﾞｰ         | サイバー
			さいばー      | サイバー
			情報　共有    | 共有 情報
			notice        | NOTICE
			ＮＯＴＩＣＥ  | NOTICE
			情報/共有     | "情報共有"
			""")
	void widthKanaCaseAndOrderDoNotMatter(String query, String same) {
		assertThat(ids(all(query, "OPINION"))).isNotEmpty()
			.containsExactlyInAnyOrderElementsOf(ids(all(same, "OPINION")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ボットネット", "ポットネット", "ボットネットのテイクダウン" })
	void aWordThatTheScanSpoiledIsFoundAsItIsMeantAndAsItStands(String query) {
		JsonNode edges = all(query, "OPINION").get("edges");
		assertThat(edges).hasSize(1);
		assertThat(edges.at("/0/node/id").asString()).isEqualTo("opinion:cstf-13/00049");
		assertThat(edges.at("/0/highlights/0/matches/0/text").asString()).startsWith("ポットネット");
		JsonNode errors = this.graphQl
			.data("{ opinion(id: \"opinion:cstf-13/00049\") { text scanErrors { words readAs reason } } }")
			.get("opinion");
		assertThat(errors.get("text").asString()).contains("ポットネット").doesNotContain("ボットネット");
		assertThat(errors.at("/scanErrors/0/readAs").asString()).isEqualTo("ボットネット");
	}

	@Test
	void aPhraseIsNarrowerThanItsWords() {
		assertThat(ids(all("情報 共有", "OPINION"))).hasSize(5).containsAll(ids(all("\"情報共有\"", "OPINION")));
		assertThat(ids(all("\"共有 情報\"", "OPINION"))).isEmpty();
	}

	@Test
	void aHitOnAResponseLeadsToItsOpinions() {
		JsonNode responses = search("STARDUST", 10).get("edges");
		assertThat(responses.valueStream().filter((edge) -> typeOf(edge).equals("Response"))).isNotEmpty()
			.allSatisfy(
					(edge) -> assertThat(edge.at("/node/opinions/edges/0/node/id").asString()).startsWith("opinion:"));
	}

	@Test
	void itsIsNotITButAPluralIsItsNoun() {
		assertThat(search("IT", 100).get("edges").valueStream().map((it) -> it.at("/highlights/0/matches/0/text")))
			.allSatisfy((words) -> assertThat(words.asString()).isEqualTo("IT"));
		assertThat(search("exercise", 1).at("/edges/0/node/id").asString()).isEqualTo("theme:exercises");
		assertThat(search("Goto", 1).at("/edges/0/node/id").asString()).isEqualTo("member:cstf/後藤");
	}

	@ParameterizedTest
	@CsvSource({ "中尾, member:cstf/中尾", "なかお, member:cstf/中尾", "nakao, member:cstf/中尾", "notice, program:notice",
			"情報通信研究機構, organization:nict", "情報共有, theme:information-sharing", "cyder, program:cyder" })
	void aNameFindsWhatHasItFirst(String name, String id) {
		assertThat(search(name, 1).at("/edges/0/node/id").asString()).isEqualTo(id);
	}

	@ParameterizedTest
	@CsvSource({ "中尾構成員, 中尾", "Fujimot, Fujimoto", "NOTIC, NOTICE", "サイハー, サイバー演習", "情報通信研究期間, 情報通信研究機構" })
	void whereLittleIsFoundNamesAreSuggested(String typed, String name) {
		JsonNode found = search(typed, 5);
		assertThat(found.get("totalCount").asInt()).isZero();
		assertThat(texts(found.get("suggestions"))).contains(name).doesNotContain(typed).hasSizeLessThanOrEqualTo(5);
		assertThat(search(name, 1).get("edges")).isNotEmpty();
		assertThat(search("サイバー", 1).get("suggestions")).isEmpty();
	}

	@Test
	void kindsNarrowTheSearchAndOthersAreRefused() {
		assertThat(search("情報", 100).get("edges").valueStream().map(SearchTests::typeOf).distinct()).hasSize(5);
		assertThat(all("情報", "THEME").get("edges").valueStream().map(SearchTests::typeOf).distinct())
			.containsExactly("Theme");
		assertThat(this.graphQl.error("{ search(query: \"a\", kinds: [OPINION, MATERIAL]) { totalCount } }")
			.get("message")
			.asString()).contains("'kinds'", "MATERIAL", "OPINION, RESPONSE", "THEME");
		assertThat(this.graphQl.data("{ search(query: \"情報\", kinds: []) { totalCount } }").at("/search/totalCount"))
			.as("no kind is no condition")
			.isEqualTo(this.graphQl.data("{ search(query: \"情報\") { totalCount } }").at("/search/totalCount"));
	}

	@Test
	void pagesFollowEachOtherWithoutGapOrRepetition() {
		List<String> all = ids(search("の", 100));
		var walked = new ArrayList<String>();
		JsonNode page = search("の", 7);
		walked.addAll(ids(page));
		while (page.at("/pageInfo/hasNextPage").asBoolean() && walked.size() < 100) {
			page = this.graphQl
				.data(HITS, Map.of("query", "の", "first", 7, "after", page.at("/pageInfo/endCursor").asString()))
				.get("search");
			walked.addAll(ids(page));
		}
		assertThat(walked).doesNotHaveDuplicates().startsWith(all.toArray(String[]::new));
	}

	@Test
	void aCursorBelongsToItsWordsAndKinds() {
		String cursor = search("の", 1).at("/pageInfo/endCursor").asString();
		assertThat(code("{ search(query: \"が\", after: \"%s\") { totalCount } }".formatted(cursor)))
			.isEqualTo("BAD_CURSOR");
		assertThat(code("{ search(query: \"の\", kinds: [OPINION], after: \"%s\") { totalCount } }".formatted(cursor)))
			.isEqualTo("BAD_CURSOR");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			search(query: "%s")               | 'query'
			opinions(filter: {text: "%s"})    | 'filter.text'
			responses(filter: {text: "%s"})   | 'filter.text'
			programs(filter: {text: "%s"})    | 'filter.text'
			organizations(filter: {text: "%s"}) | 'filter.text'
			themes(filter: {text: "%s"})      | 'filter.text'
			""")
	void aBlankTextIsNoConditionAndALongOneIsRefusedWithTheBound(String field, String argument) {
		String list = field.contains("filter") ? field.replaceFirst("\\(.*", "") : field.formatted("、");
		Stream.of("", " ", "　", "\\t")
			.forEach((blank) -> assertThat(total(field.formatted(blank))).isEqualTo(total(list)));
		assertThat(message(field, "あ".repeat(201))).contains(argument, "at most 200 characters", "201");
		assertThat(message(field, "㍿".repeat(51))).contains(argument, "at most 200 characters", "204");
		assertThat(message(field, "a ".repeat(21))).contains(argument, "at most 20 words", "21");
		Stream.of("𠮷".repeat(200), "㍿".repeat(50), "a".repeat(200), "情報 a ".repeat(10))
			.forEach((most) -> this.graphQl.data("{ " + field.formatted(most) + " { totalCount } }"));
	}

	@Test
	void aBlankSearchFindsNothingWhateverElseIsAsked() {
		for (String rest : List.of("", ", filter: {text: \"人材\"}", ", filter: {members: [\"member:cstf/中尾\"]}",
				", kinds: [OPINION], filter: {not: {text: \"人材\"}}")) {
			JsonNode found = this.graphQl.data("""
					{ search(query: "　"%s) { totalCount edges { cursor } counts { count } suggestions
					  facets { members { count } totals { valueCount } } } }""".formatted(rest)).get("search");
			assertThat(found.get("totalCount").asInt()).as(rest).isZero();
			assertThat(found.get("edges")).isEmpty();
			assertThat(found.at("/facets/members")).isEmpty();
			assertThat(found.get("counts").valueStream()).allMatch((it) -> it.get("count").asInt() == 0);
		}
	}

	private int total(String list) {
		return this.graphQl.data("{ list: " + list + " { totalCount } }").at("/list/totalCount").asInt();
	}

	@Test
	void aSearchIsFewStatementsWhateverItFinds() {
		assertThat(statements("{ search(query: \"の\") { totalCount } }")).as("the dictionary, the total").isEqualTo(2);
		assertThat(statements("""
				{ search(query: "の", first: 100) { suggestions edges { node { id } highlights { field } } }
				  more: search(query: "情報", kinds: [OPINION, THEME]) { edges { highlights { field } } } }
				""")).as("the dictionary, hits and names, then nodes by kind and texts").isLessThanOrEqualTo(14);
		assertThat(statements("{ opinions(filter: {text: \"の\"}) { totalCount edges { node { id } } } }")).isEqualTo(3);
	}

	private long statements(String query) {
		long before = this.reader.statementCount();
		this.graphQl.data(query);
		return this.reader.statementCount() - before;
	}

	private String message(String field, String text) {
		JsonNode error = this.graphQl.error("{ " + field.formatted(text) + " { totalCount } }");
		assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
		return error.get("message").asString();
	}

	private String code(String query) {
		return this.graphQl.error(query).at("/extensions/code").asString();
	}

	private JsonNode search(String query, int first) {
		return this.graphQl.data(HITS, Map.of("query", query, "first", first)).get("search");
	}

	private JsonNode all(String query, String kind) {
		return this.graphQl.data(HITS, Map.of("query", query, "first", 100, "kinds", List.of(kind))).get("search");
	}

	private static void assertCutOut(JsonNode highlight, JsonNode node) {
		JsonNode value = node.get(highlight.get("field").asString());
		List<String> texts = value.isArray() ? texts(value) : List.of(value.asString());
		int from = highlight.get("fragmentStart").asInt();
		String fragment = highlight.get("fragment").asString();
		assertThat(texts).filteredOn((text) -> text.startsWith(fragment, from)).anySatisfy((text) -> {
			assertThat(highlight.get("matches")).isNotEmpty()
				.allSatisfy((it) -> assertThat(text.substring(it.get("start").asInt(), it.get("end").asInt()))
					.isEqualTo(it.get("text").asString())
					.isNotEmpty());
		});
		assertThat(highlight.at("/matches/0/start").asInt()).isBetween(from, from + fragment.length() - 1);
	}

	private static String typeOf(JsonNode edge) {
		return edge.at("/node/__typename").asString();
	}

	private static List<String> ids(JsonNode list) {
		return list.get("edges").valueStream().map((edge) -> edge.at("/node/id").asString()).toList();
	}

	private static List<String> texts(JsonNode values) {
		return values.valueStream().map(JsonNode::asString).toList();
	}

}
