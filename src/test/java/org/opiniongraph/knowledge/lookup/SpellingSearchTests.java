package org.opiniongraph.knowledge.lookup;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people type finds exactly the texts that a reader would say have it, however it is
 * spelled, and what is a name finds what is about it.
 */
@GraphTest
class SpellingSearchTests {

	private static final String SEARCH = """
			query ($query: String!, $words: WordFilter) {
			  search(query: $query, words: $words, kinds: [OPINION, RESPONSE], first: 100) {
			    totalCount suggestions understoodAs { rule node { id } }
			    edges { node { id ... on Passage { text } } highlights { matches { start end text } } } } }
			""";

	@Autowired
	GraphQlHttp graphQl;

	@ParameterizedTest
	@CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
			"1つ" => (?<![0-9])1つ
			"3年" => (?<![0-9.])3年
			"5年" => (?<![0-9.])5年
			"IoTを" => IoTを
			"AIの" => (?i)(?<![a-z])AIの
			"の5G" => の5G
			二〇 => 二〇
			サーバー => サーバ
			セキュリティー => セキュリティ
			コンピューター => コンピュータ
			ベンダー対策 => ベンダー?対策
			デ-タ => データ
			サイバ-攻撃 => サイバー攻撃
			サイバ－攻撃 => サイバー攻撃
			資料13ー1 => 資料13-1
			資料13－1 => 資料13-1
			\u2EA0間 => 民間
			国\u2EA0 => 国民
			サイ\u200Bバー攻撃 => サイバー攻撃
			人材\u00AD育成 => 人材育成
			"セキュリティ・バイ・デザイン" => セキュリティ・?バイ・?デザイン
			サイバーフィジカル => サイバー・?フィジカル
			"Society 5.0" => Society ?5\\.0
			"取組み" => 取組(?![んむめ])|取り組み
			"取り組む" => 取り?組む
			"ソフトウエア" => ソフトウェア
			國際 => 国際
			"一歩" => 一[步歩]
			引続き => 引き?続き
			申し合わせ => 申し?合わ?せ
			""")
	void aSpellingFindsTheTextsThatHaveIt(String typed, String pattern) {
		String query = codes(typed);
		Pattern has = Pattern.compile(pattern);
		Set<String> right = texts().entrySet()
			.stream()
			.filter((it) -> has.matcher(Normalizer.normalize(it.getValue(), Normalizer.Form.NFKC)).find())
			.map(Map.Entry::getKey)
			.collect(Collectors.toCollection(TreeSet::new));
		JsonNode found = search(query, Map.of("wordsOnly", true));
		assertThat(ids(found)).as(query).containsExactlyInAnyOrderElementsOf(right);
		assertThat(found.get("edges")).allSatisfy((edge) -> {
			String text = edge.at("/node/text").asString();
			assertThat(edge.at("/highlights/0/matches")).isNotEmpty()
				.allSatisfy((it) -> assertThat(text.substring(it.get("start").asInt(), it.get("end").asInt()))
					.isEqualTo(it.get("text").asString()));
		});
		if (right.isEmpty()) {
			assertThat(found.get("suggestions")).isNotEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "人工知能, theme:ai-and-automation, ALIAS", "artificial intelligence, theme:ai-and-automation, ALIAS",
			"Supply chain security, theme:supply-chain, NAME_EN", "情報通信研究機構, organization:nict, ALIAS",
			"Society 5.0, program:society-5-0, NAME", "cyder, program:cyder, NAME" })
	void aNameFindsWhatIsAboutItAndSaysSo(String query, String id, String rule) {
		JsonNode found = search(query, Map.of("alsoByName", true));
		assertThat(found.get("understoodAs")
			.valueStream()
			.map((it) -> it.get("rule").asString() + " " + it.at("/node/id").asString())).contains(rule + " " + id);
		String field = id.startsWith("theme") ? "themes" : id.startsWith("program") ? "programs" : "organizations";
		JsonNode about = this.graphQl.data("""
				query ($ids: [ID!]) {
				  opinions(filter: {%1$s: $ids}, first: 100) { edges { node { id } } }
				  responses(filter: {%1$s: $ids}, first: 100) { edges { node { id } } } }
				""".formatted(field), Map.of("ids", List.of(id)));
		List<String> expected = about.findValues("id").stream().map(JsonNode::asString).toList();
		assertThat(expected).isNotEmpty();
		assertThat(ids(found)).containsAll(expected);
		assertThat(found.get("edges")).allSatisfy((edge) -> assertThat(edge.get("highlights")).isNotEmpty());
		assertThat(ids(this.graphQl.data(
				"query ($text: String) { search: opinions(filter: {text: $text, words: {alsoByName: true}}, first: 100) { edges { node { id } } } }",
				Map.of("text", query))
			.get("search")))
			.containsExactlyInAnyOrderElementsOf(ids(found).stream().filter((it) -> it.startsWith("opinion")).toList());
	}

	@Test
	void aNameIsSearchedForAsWordsWhereTextsHaveThem() {
		JsonNode words = search("人材育成", Map.of());
		assertThat(words.get("understoodAs")).isEmpty();
		assertThat(ids(words)).isEqualTo(ids(search("\"人材育成\"", Map.of())));
		List<String> also = ids(search("人材育成", Map.of("alsoByName", true)));
		assertThat(also).hasSizeGreaterThan(words.get("totalCount").asInt())
			.startsWith(ids(words).toArray(String[]::new));
		JsonNode name = search("人工知能", Map.of());
		assertThat(name.get("understoodAs")).isNotEmpty();
		assertThat(ids(name)).isNotEmpty().isEqualTo(ids(search("人工知能", Map.of("alsoByName", true))));
		assertThat(this.graphQl
			.error("{ search(query: \"x\", words: {alsoByName: true, wordsOnly: true}) { totalCount } }")
			.get("message")
			.asString()).isEqualTo("'words.alsoByName': expected 'alsoByName' or 'wordsOnly', not both");
	}

	@Test
	void wordsOnlyAndQuotesSearchForTheWords() {
		assertThat(search("人工知能", Map.of("wordsOnly", true)).get("totalCount").asInt()).isZero();
		assertThat(search("\"人工知能\"", Map.of()).get("totalCount").asInt()).isZero();
		JsonNode found = search("\"人工知能\"", Map.of());
		assertThat(found.get("understoodAs")).isEmpty();
		assertThat(found.get("suggestions")).isNotEmpty();
	}

	@Test
	void orNotAndBeginningsAreConditionsOfTheirOwn() {
		List<String> ai = ids(search("\"AI\"", Map.of()));
		List<String> fiveG = ids(search("\"5G\"", Map.of()));
		assertThat(ids(search("", Map.of("anyOf", List.of("AI", "5G"))))).containsAll(ai).containsAll(fiveG);
		assertThat(ids(search("\"AI\"", Map.of("noneOf", List.of("5G"))))).isNotEmpty()
			.containsExactlyInAnyOrderElementsOf(ai.stream().filter((it) -> !fiveG.contains(it)).toList());
		assertThat(ids(search("", Map.of("startingWith", List.of("NOTI"))))).isNotEmpty()
			.containsExactlyInAnyOrderElementsOf(ids(search("\"NOTICE\"", Map.of())));
		assertThat(ids(search("NOTI", Map.of()))).isEmpty();
		JsonNode listed = this.graphQl
			.data("""
					{ search: opinions(filter: {words: {anyOf: ["AI", "5G"]}}, first: 100) { edges { node { id } highlights { field } } }
					  facets: search(query: "", words: {anyOf: ["AI", "5G"]}, kinds: [OPINION], first: 0) {
					    totalCount facets { totals { valueCount } members { count } } } }
					""");
		assertThat(ids(listed.get("search"))).hasSize(listed.at("/facets/totalCount").asInt())
			.containsExactlyInAnyOrderElementsOf(ids(search("", Map.of("anyOf", List.of("AI", "5G")))).stream()
				.filter((it) -> it.startsWith("opinion"))
				.toList());
		assertThat(this.graphQl.error(
				"{ search(query: \"a\", words: {anyOf: [\"b\"]}, filter: {words: {anyOf: [\"c\"]}}) { totalCount } }")
			.get("message")
			.asString()).contains("'words'", "'filter.words'");
	}

	@Test
	void aNodeIsSuggestedOnceByItsName() {
		List<String> shown = search("ガイドライン基準書", Map.of()).get("suggestions")
			.valueStream()
			.map(JsonNode::asString)
			.toList();
		assertThat(shown).doesNotHaveDuplicates().noneMatch((name) -> name.startsWith("ジョウホウ"));
	}

	@Test
	void zeroHitsAlwaysComeWithSomethingToClick() {
		for (String query : List.of("無い言葉", "zzzzz", "、", "人材 zzzzz", "ガイドライン 無い言葉")) {
			JsonNode found = search(query, Map.of());
			assertThat(found.get("totalCount").asInt()).as(query).isZero();
			assertThat(found.get("suggestions")).as(query).isNotEmpty();
		}
		assertThat(search("人材 zzzzz", Map.of()).get("suggestions").valueStream().map(JsonNode::asString))
			.contains("人材");
		JsonNode filtered = this.graphQl.data("""
				{ search(query: "人材 IoT", filter: {documents: ["document:none"]}) { totalCount suggestions } }
				""").get("search");
		assertThat(filtered.get("totalCount").asInt()).isZero();
		assertThat(filtered.get("suggestions")).isNotEmpty();
	}

	private Map<String, String> texts() {
		JsonNode all = this.graphQl
			.data("""
					{ opinions(first: 100) { edges { node { id text } } } responses(first: 100) { edges { node { id text } } } }
					""");
		var texts = new HashMap<String, String>();
		all.findParents("text").forEach((it) -> texts.put(it.get("id").asString(), it.get("text").asString()));
		return texts;
	}

	private JsonNode search(String query, Map<String, Object> words) {
		return this.graphQl.data(SEARCH, Map.of("query", query, "words", words)).get("search");
	}

	private static String codes(String typed) {
		return typed.translateEscapes();
	}

	private static List<String> ids(JsonNode list) {
		return list.get("edges").valueStream().map((edge) -> edge.at("/node/id").asString()).toList();
	}

}
