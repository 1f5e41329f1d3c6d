package org.opiniongraph.knowledge.commitment;

import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class CommitmentTests {

	@Autowired
	GraphQlHttp graphQl;

	@Test
	void anAnswerSaysHowFarItGoesWithItsWordsItsActAndItsDate() {
		JsonNode outcome = this.graphQl.data("""
				{ opinion(id: "opinion:cstf-13/00031") { outcome { stage overlap sharedTerms sharedThemes { id }
				  commitment { id stage isMain phrase { text } act { text }
				    dates { place { text } from to } response { id opinions(first: 1) { totalCount } } } } } }
				""").at("/opinion/outcome");
		JsonNode commitment = outcome.get("commitment");
		assertThat(outcome.get("stage").asString()).isEqualTo("PLANNED");
		assertThat(outcome.get("overlap").asDouble()).isBetween(0.3, 1.0);
		assertThat(outcome.get("sharedThemes").findValuesAsString("id")).contains("theme:5g");
		assertThat(commitment.get("id").asString()).isEqualTo("commitment:cstf-13/00031/1");
		assertThat(commitment.get("isMain").asBoolean()).isTrue();
		assertThat(commitment.at("/phrase/text").asString()).isEqualTo("取り組む予定です");
		assertThat(commitment.at("/act/text").asString()).contains("5Gネットワークのセキュリティ確保に向けた体制整備等");
		assertThat(commitment.at("/dates/0/place/text").asString()).isEqualTo("2019年度（令和元年度）");
		assertThat(commitment.at("/dates/0/from").asString()).isEqualTo("2019-04-01");
		assertThat(commitment.at("/dates/0/to").asString()).isEqualTo("2020-03-31");
		assertThat(commitment.at("/response/id").asString()).isEqualTo("response:cstf-13/00031");
	}

	@Test
	void eachPhraseAndActIsThePlaceThatItNames() {
		JsonNode responses = this.graphQl.data("""
				{ responses(first: 100) { nodes { id text mainCommitment { id }
				  dates { place { start end text } }
				  commitments { id isMain phrase { start end text } act { start end text }
				    dates { place { start end text } } } } } }
				""").at("/responses/nodes");
		assertThat(responses).hasSize(54);
		for (JsonNode response : responses) {
			String text = response.get("text").asString();
			int end = 0;
			for (JsonNode it : response.get("commitments")) {
				cut(text, it.get("phrase"));
				if (!it.get("act").isNull()) {
					cut(text, it.get("act"));
					assertThat(it.at("/act/text").asString()).doesNotStartWith("、").doesNotEndWith("これま");
				}
				it.get("dates").forEach((date) -> cut(text, date.get("place")));
				assertThat(it.at("/phrase/start").asInt()).isGreaterThanOrEqualTo(end);
				end = it.at("/phrase/end").asInt();
			}
			response.get("dates").forEach((date) -> cut(text, date.get("place")));
			List<String> main = response.get("commitments")
				.valueStream()
				.filter((it) -> it.get("isMain").asBoolean())
				.map((it) -> it.get("id").asString())
				.toList();
			assertThat(main).containsExactly(response.at("/mainCommitment/id").asString());
		}
	}

	@Test
	void opinionsAreFilteredAndCountedByHowFarTheirAnswersGo() {
		JsonNode facets = this.graphQl
			.data("{ opinions(first: 1) { totalCount facets { stages { stage count } totals { facet valueCount } } } }")
			.get("opinions");
		var counts = new TreeMap<String, Integer>();
		facets.at("/facets/stages").forEach((it) -> counts.put(it.get("stage").asString(), it.get("count").asInt()));
		assertThat(counts.values().stream().mapToInt((it) -> it).sum()).isEqualTo(59);
		counts.forEach((stage, count) -> {
			JsonNode list = this.graphQl.data("""
					{ opinions(first: 100, filter: { stages: [%s] }) { totalCount nodes { outcome { stage } } }
					  responses(filter: { stages: [%1$s] }) { facets { stages { stage } } } }
					""".formatted(stage));
			assertThat(list.at("/opinions/totalCount").asInt()).isEqualTo(count);
			list.at("/opinions/nodes").forEach((it) -> assertThat(it.at("/outcome/stage").asString()).isEqualTo(stage));
			assertThat(list.at("/responses/facets/stages")).isNotEmpty()
				.allSatisfy((it) -> assertThat(it.get("stage").asString()).isEqualTo(stage));
		});
	}

	@Test
	void programmesOfACommitmentComeInTheOrderOfTheText() {
		JsonNode responses = this.graphQl.data("""
				{ responses(first: 100) { nodes {
				    mentions { subject { id } evidence { start } }
				    commitments { phrase { start end } act { start } programs { id } } } } }
				""").at("/responses/nodes");
		int several = 0;
		for (JsonNode response : responses) {
			for (JsonNode commitment : response.get("commitments")) {
				int from = commitment.at("/act/start").asInt(commitment.at("/phrase/start").asInt());
				List<Integer> places = commitment.get("programs")
					.valueStream()
					.map((program) -> response.get("mentions")
						.valueStream()
						.filter((it) -> it.at("/subject/id").equals(program.get("id")))
						.flatMap((it) -> it.get("evidence").valueStream())
						.map((it) -> it.get("start").asInt())
						.filter((start) -> start >= from && start < commitment.at("/phrase/end").asInt())
						.findFirst()
						.orElseThrow())
					.toList();
				assertThat(places).isSorted();
				several += (places.size() > 1) ? 1 : 0;
			}
		}
		assertThat(several).isPositive();
	}

	@Test
	void aProgrammeHasTheCommitmentsThatNameIt() {
		JsonNode data = this.graphQl.data("""
				{ program(id: "program:notice") { commitments(first: 10) { totalCount
				    nodes { stage programs { id } response { programs { id } } } } }
				  commitments(filter: { programs: ["program:notice"] }) { totalCount }
				  organization(id: "organization:mic") { commitments(filter: { stages: [ONGOING] }, first: 50) {
				    nodes { stage actor { id } } } } }
				""");
		assertThat(data.at("/program/commitments/totalCount").asInt()).isPositive()
			.isEqualTo(data.at("/commitments/totalCount").asInt());
		data.at("/program/commitments/nodes")
			.forEach((it) -> assertThat(it.get("programs").findValuesAsString("id")).contains("program:notice"));
		assertThat(data.at("/organization/commitments/nodes")).isNotEmpty()
			.allSatisfy((it) -> assertThat(it.at("/actor/id").asString()).isEqualTo("organization:mic"));
	}

	@Test
	void aMemberHasTheCommitmentsOfTheAnswers() {
		JsonNode data = this.graphQl.data("""
				{ member(id: "member:cstf/名和") { commitments(first: 50) { totalCount nodes { id } }
				    opinions(first: 50) { nodes { outcome { commitments { id } } } } }
				  commitments(first: 50, filter: { members: ["member:cstf/名和"] }) { nodes { id } } }
				""");
		assertThat(data.at("/member/commitments/nodes").findValuesAsString("id")).isNotEmpty()
			.containsExactlyInAnyOrderElementsOf(
					data.at("/member/opinions/nodes").findValuesAsString("id").stream().distinct().toList())
			.containsExactlyElementsOf(data.at("/commitments/nodes").findValuesAsString("id"));
	}

	@Test
	void anAnswerThatSharesNothingWithItsOpinionIsFound() {
		JsonNode opinions = this.graphQl.data("""
				{ opinions(first: 100, filter: { maxOverlap: 0 }) { nodes { row
				  outcome { overlap sharedTerms sharedThemes { id } } } } }
				""").at("/opinions/nodes");
		assertThat(opinions).isNotEmpty().hasSizeLessThan(20).allSatisfy((it) -> {
			assertThat(it.at("/outcome/overlap").asDouble()).isZero();
			assertThat(it.at("/outcome/sharedTerms")).isEmpty();
			assertThat(it.at("/outcome/sharedThemes")).isEmpty();
		});
	}

	@Test
	void whoObjectsAndHearsThatItIsImportantIsToldNo() {
		JsonNode opinions = this.graphQl.data(
				"{ opinions(first: 10, filter: { stages: [DECLINE] }) { nodes { row outcome { commitment { stage } } } } }")
			.at("/opinions/nodes");
		assertThat(opinions.findValuesAsString("row")).containsExactly("14", "45");
		assertThat(opinions.findValuesAsString("stage")).containsOnly("AGREE_ONLY");
	}

	@Test
	void gapsAreThemesForWhichNoAnswerGoesFar() {
		JsonNode data = this.graphQl.data("""
				{ gaps: themes(first: 100, filter: { minMembers: 2, withoutStages: [DONE, ONGOING, PLANNED, STUDY] }) {
				    nodes { id memberCount opinions(first: 1) { facets { stages { stage } } } } }
				  undated: themes(first: 100, filter: { minOpinions: 1, dated: false }) {
				    nodes { id opinions(first: 1, filter: { dated: true }) { totalCount } } }
				  planned: themes(first: 100, filter: { stages: [PLANNED] }) {
				    nodes { id opinions(first: 1, filter: { stages: [PLANNED] }) { totalCount } } }
				  all: themes(first: 1, filter: { minOpinions: 1 }) { totalCount } }
				""");
		assertThat(data.at("/gaps/nodes")).allSatisfy((it) -> {
			assertThat(it.get("memberCount").asInt()).isGreaterThanOrEqualTo(2);
			assertThat(it.at("/opinions/facets/stages").findValuesAsString("stage")).isSubsetOf("AGREE_ONLY",
					"DECLINE");
		});
		int all = data.at("/all/totalCount").asInt();
		assertThat(data.at("/undated/nodes")).isNotEmpty()
			.hasSizeLessThan(all)
			.allSatisfy((it) -> assertThat(it.at("/opinions/totalCount").asInt()).isZero());
		assertThat(data.at("/planned/nodes")).isNotEmpty()
			.hasSizeLessThan(all)
			.allSatisfy((it) -> assertThat(it.at("/opinions/totalCount").asInt()).isPositive());
	}

	private static void cut(String text, JsonNode span) {
		assertThat(text.substring(span.get("start").asInt(), span.get("end").asInt()))
			.isEqualTo(span.get("text").asString());
	}

}
