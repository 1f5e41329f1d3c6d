package org.opiniongraph.knowledge.lookup;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.GraphReader;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ResourceLock(GraphTest.APPLICATION)
@GraphTest
class NameControllerTests {

	private static final String RESOLVE = """
			query ($terms: [String!]!, $kinds: [NodeKind!]) {
			  resolve(terms: $terms, kinds: $kinds) { term matches(first: 100) { rule titled node { id } } } }
			""";

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	GraphReader reader;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			中尾                       | member:cstf/中尾             | NAME
			中尾構成員                 | member:cstf/中尾             | NAME+TITLE
			後藤座長                   | member:cstf/後藤             | NAME+TITLE
			後藤座長代理               | member:cstf/後藤             | NAME+TITLE
			後藤構成員                 | member:cstf/後藤             | NAME+TITLE
			座長 後藤                  | member:cstf/後藤             | NAME+TITLE
			林氏                       | member:cstf/林               | NAME+TITLE
			ナカオさん                 | member:cstf/中尾             | READING+TITLE
			後藤構成員殿               | member:cstf/後藤             | NAME+TITLE
			なかお                     | member:cstf/中尾             | READING
			ﾅｶｵ                        | member:cstf/中尾             | READING
			' 中　尾 '                 | member:cstf/中尾             | NAME
			NAKAO                      | member:cstf/中尾             | ROMAJI
			Nakao-san                  | member:cstf/中尾             | ROMAJI+TITLE
			Mr. Nakao                  | member:cstf/中尾             | ROMAJI+TITLE
			Gotō                       | member:cstf/後藤             | ROMAJI
			Goto                       | member:cstf/後藤             | ROMAJI
			gotou                      | member:cstf/後藤             | ROMAJI
			Gotoh                      | member:cstf/後藤             | ROMAJI
			Huzimoto                   | member:cstf/藤本             | ROMAJI
			ＣＹＤＥＲ                 | program:cyder                | NAME
			cyder                      | program:cyder                | NAME
			さいだー?                  | program:cyder                | READING
			ｻｲﾀﾞｰ                      | program:cyder                | READING
			saida                      | program:cyder                | ROMAJI
			戦略的イノベーション創造プログラム | program:sip          | ALIAS
			ＮＩＣＴ                   | organization:nict            | NAME
			soumushou                  | organization:mic             | ROMAJI
			Somusho                    | organization:mic             | ROMAJI
			第５世代移動通信システム   | theme:5g                     | ALIAS
			\uD842\uDFB7岡構成員     | member:cstf/吉岡             | NAME+TITLE
			\u2F3E川                  | member:cstf/戸川             | NAME
			中\u200B尾                | member:cstf/中尾             | NAME
			總務省                     | organization:mic             | NAME
			デ-タの信賴性とトラスト    | theme:data-trust             | NAME
			ハードウエアセキュリテイー | theme:hardware-security      | NAME
			ＩＴ調達申し合わせ         | program:it-procurement-agreement | ALIAS
			資料13ー1の③              | material:cstf-13/資料13-1/③  | NAME
			Artificial Intelligence    | theme:ai-and-automation      | ALIAS
			cstf-13                    | document:cstf-13             | CODE
			構成員の御意見と対応の方向性(案) | document:cstf-13       | NAME
			②                          | category:cstf-13/2           | LABEL
			② 研究開発の推進           | category:cstf-13/2           | NAME
			資料１３－１の③            | material:cstf-13/資料13-1/③  | NAME
			資料13-1 ③                 | material:cstf-13/資料13-1/③  | NAME
			category:cstf-13/4         | category:cstf-13/4           | ID
			' opinion:cstf-13/00037 '  | opinion:cstf-13/00037        | ID
			""")
	void aNameIsResolvedByTheRuleThatSaysSo(String term, String id, String rule) {
		assertThat(matches(term)).containsExactly(rule + " " + id);
	}

	@Test
	void whatIsShownCanBeReadAndToldApart() {
		assertThat(suggest("got", null, 1).at("/0/text").asString()).isEqualTo("Gotō");
		assertThat(suggest("soumush", null, 1).at("/0/text").asString()).isEqualTo("総務省");
		assertThat(suggest("資料13-1", null, 100).valueStream().map((it) -> it.get("text").asString()))
			.hasSizeGreaterThan(5)
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "・", "ー", "氏", "構成員", "中", "opinion:cstf-13/99999", "program:none",
			"name:member:cstf/中尾#中尾", "honorific:behind/氏", "資料131", "NICTさん", "a/b AND (*:*)" })
	void whatIsNoNameHasNoMatches(String term) {
		assertThat(matches(term)).isEmpty();
	}

	@Test
	void anAmbiguousTermHasSeveralMatches() {
		assertThat(matches("資料13-1")).hasSizeGreaterThan(2)
			.allSatisfy((match) -> assertThat(match).startsWith("LABEL material:cstf-13/資料13-1/"))
			.isSorted();
		assertThat(this.graphQl.data("{ resolve(terms: [\"資料13-1\"]) { matches(first: 1) { rule } } }")
			.at("/resolve/0/matches")).hasSize(1);
	}

	@Test
	void aCouncilAndTheOrganisationThatItIsAreOneMatch() {
		assertThat(matches("サイバーセキュリティ・タスクフォース")).containsExactly("NAME council:cstf");
		assertThat(matches("Cybersecurity task-force")).containsExactly("NAME_EN council:cstf");
		assertThat(resolve(List.of("サイバーセキュリティタスクフォース"), List.of("ORGANIZATION")).at("/0/matches/0/node/id").asString())
			.isEqualTo("organization:cstf");
		assertThat(ids(suggest("サイバーセキュリティタ", null, 100))).contains("council:cstf").doesNotContain("organization:cstf");
		assertThat(ids(suggest("サイバーセキュリティタ", List.of("ORGANIZATION"), 100))).contains("organization:cstf");
	}

	/** Every spelling of every node there is, as clients see it. */
	@Test
	void everySpellingOfEveryNodeIsResolvedAndItsBeginningSuggestsIt() {
		Map<String, Set<String>> spellings = spellings();
		assertThat(spellings).hasSizeGreaterThan(80);
		spellings.forEach((id, texts) -> {
			JsonNode resolved = resolve(List.copyOf(texts), null);
			assertThat(resolved).allSatisfy((it) -> assertThat(ids(it.get("matches"))).as(it.toString())
				.contains(id.equals("organization:cstf") ? "council:cstf" : id));
			for (String text : texts) {
				for (String prefix : List.of(text, text.substring(0, (text.length() + 1) / 2), text.substring(0, 1))) {
					if (prefix.codePoints().anyMatch(Character::isLetterOrDigit)) {
						assertThat(ids(suggest(prefix, null, 100))).as(prefix)
							.containsAnyElementsOf(
									id.equals("organization:cstf") ? List.of(id, "council:cstf") : List.of(id));
					}
				}
			}
		});
	}

	@Test
	void kindsAreWhatATermMayStandFor() {
		assertThat(resolve(List.of("中尾", "CYDER", "program:cyder"), List.of("MEMBER")).valueStream()
			.map((it) -> it.get("matches").size())).containsExactly(1, 0, 0);
		assertThat(resolve(List.of("中尾"), List.of())).isEqualTo(resolve(List.of("中尾"), null));
		assertThat(suggest("c", List.of("PROGRAM"), 100)).isNotEmpty()
			.allSatisfy((it) -> assertThat(it.at("/node/id").asString()).startsWith("program:"));
		assertThat(suggest("c", List.of(), 100)).isEqualTo(suggest("c", null, 100));
		assertThat(suggest("c", List.of("OPINION", "RESPONSE"), 100)).isEmpty();
	}

	@Test
	void whatIsLeftOutIsCounted() {
		List<String> terms = List.of("中尾", "中尾構成員", "program:cyder", "program:none", "国際連携", "nobody", " ",
				"サイバーセキュリティタスクフォース");
		JsonNode resolved = this.graphQl.data("""
				query($terms: [String!]!) { resolve(terms: $terms) {
				  matchCount one: matches(first: 1) { rule } all: matches(first: 100) { rule } } }
				""", Map.of("terms", terms)).get("resolve");
		assertThat(resolved.valueStream().map((it) -> it.get("matchCount").asInt()))
			.isEqualTo(resolved.valueStream().map((it) -> it.get("all").size()).toList());
		assertThat(resolved.at("/4/matchCount").asInt()).as("a theme and a category").isGreaterThan(1);
		assertThat(resolved.at("/4/one")).hasSize(1);
		for (String prefix : List.of("s", "国", "サイバー", " ")) {
			assertThat(this.graphQl
				.data("query($prefix: String!) { suggestionCount(prefix: $prefix) }", Map.of("prefix", prefix))
				.get("suggestionCount")
				.asInt()).as(prefix).isEqualTo(suggest(prefix, null, 100).size());
		}
	}

	@Test
	void termsKeepTheirOrderAndTheirDoubles() {
		List<String> terms = List.of("NICT", "nobody", "中尾", "NICT");
		JsonNode resolved = resolve(terms, null);
		assertThat(resolved.valueStream().map((it) -> it.get("term").asString())).containsExactlyElementsOf(terms);
		assertThat(resolved.valueStream().map((it) -> it.get("matches").size())).containsExactly(1, 0, 1, 1);
		assertThat(resolve(List.of(), null)).isEmpty();
	}

	@Test
	void aThousandTermsTakeTheStatementsOfOne() {
		long one = statements(List.of("中尾構成員"));
		List<String> terms = IntStream.range(0, 1000).mapToObj((it) -> (it % 2 == 0) ? "中尾構成員" : "名" + it).toList();
		assertThat(statements(terms)).as("the names, the members").isEqualTo(one).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{ suggest(prefix: "a", first: 101) { text } }  | 'first': expected 0 to 100, but was 101
					{ suggest(prefix: "a", first: -1) { text } }   | 'first': expected 0 to 100, but was -1
					{ suggest(prefix: "%1$s") { text } }           | 'prefix': expected at most 500 characters, but there were 501
					{ resolve(terms: ["%1$s"]) { term } }          | 'terms': expected at most 500 characters, but there were 501
					{ resolve(terms: [%2$s]) { term } }            | 'terms': expected at most 1000 terms, but there were 1001
					{ resolve(terms: ["a"]) { matches(first: 101) { rule } } } | 'first': expected 0 to 100, but was 101
					""")
	void whatIsTooMuchIsRefusedWithItsBound(String query, String message) {
		JsonNode error = this.graphQl.error(query.formatted("あ".repeat(501), "\"a\" ".repeat(1001)));
		assertThat(error.get("message").asString()).isEqualTo(message);
		assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ｻｲﾀﾞ", "さいだ", "saida", "cyd", "ＣＹ", "CYDER", "サイダー" })
	void whatIsTypedSuggestsTheNode(String prefix) {
		assertThat(ids(suggest(prefix, null, 100))).contains("program:cyder");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "・", "ー", "*", "無い名前" })
	void ofNothingNothingIsSuggested(String prefix) {
		assertThat(suggest(prefix, null, 100)).isEmpty();
	}

	@Test
	void nodesCanBeReadThroughAsUsual() {
		JsonNode suggested = this.graphQl
			.data("""
					{ suggest(prefix: "nakao") { text node { __typename id ... on Member { name council { name } opinions { totalCount } } } }
					  resolve(terms: ["5G"]) { matches { node { ... on Theme { name broader { nameEn } } } } } }
					""");
		assertThat(suggested.at("/suggest/0/node/council/name").asString()).isEqualTo("サイバーセキュリティタスクフォース");
		assertThat(suggested.at("/suggest/0/node/opinions/totalCount").asInt()).isEqualTo(16);
		assertThat(suggested.at("/resolve/0/matches/0/node/broader/nameEn").asString())
			.isEqualTo("Emerging technologies and services");
	}

	/** What clients can read of each node, by its id. */
	private Map<String, Set<String>> spellings() {
		JsonNode all = this.graphQl.data("""
				{ councils { edges { node { id name nameEn } } } documents { edges { node { id title } } }
				  categories { edges { node { id label name nameEn } } }
				  members { edges { node { id name reading nameRomaji } } }
				  programs(first: 100) { edges { node { id code name nameEn aliases } } }
				  organizations(first: 100) { edges { node { id name nameEn aliases } } }
				  places(first: 100) { edges { node { id name nameEn aliases } } }
				  themes(first: 100) { edges { node { id name nameEn aliases } } }
				  materials { edges { node { id title } } } }
				""");
		return all.findParents("id")
			.stream()
			.collect(Collectors.toMap((node) -> node.get("id").asString(),
					(node) -> node.valueStream()
						.flatMap((value) -> value.isArray() ? value.valueStream() : Stream.of(value))
						.filter((value) -> !value.isNull())
						.map(JsonNode::asString)
						.filter((text) -> !text.equals(node.get("id").asString()))
						.collect(Collectors.toSet())));
	}

	private List<String> matches(String term) {
		return resolve(List.of(term), null).at("/0/matches")
			.valueStream()
			.map((it) -> it.get("rule").asString() + (it.get("titled").asBoolean() ? "+TITLE " : " ")
					+ it.at("/node/id").asString())
			.toList();
	}

	private JsonNode resolve(List<String> terms, @Nullable List<String> kinds) {
		return this.graphQl
			.data(RESOLVE, (kinds != null) ? Map.of("terms", terms, "kinds", kinds) : Map.of("terms", terms))
			.get("resolve");
	}

	private JsonNode suggest(String prefix, @Nullable List<String> kinds, int first) {
		String query = """
				query ($prefix: String!, $kinds: [NodeKind!], $first: Int) {
				  suggest(prefix: $prefix, kinds: $kinds, first: $first) { text matched nodeCount node { id } } }
				""";
		return this.graphQl
			.data(query,
					(kinds != null) ? Map.of("prefix", prefix, "kinds", kinds, "first", first)
							: Map.of("prefix", prefix, "first", first))
			.get("suggest");
	}

	private static List<String> ids(JsonNode list) {
		return list.valueStream().map((it) -> it.at("/node/id").asString()).toList();
	}

	private long statements(List<String> terms) {
		long before = this.reader.statementCount();
		this.graphQl.data(RESOLVE.replace("(first: 100)", ""), Map.of("terms", terms));
		return this.reader.statementCount() - before;
	}

}
