package org.opiniongraph.knowledge.mention;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class SubjectControllerTests {

	@Autowired
	GraphQlHttp graphQl;

	@Test
	void aProgrammeThatOnlyOneSideNamesIsNamedByNoTextOfTheOther() {
		JsonNode data = this.graphQl
			.data("""
					{ only: programs(first: 100, filter: { council: "council:cstf", namedOnlyBy: RESPONSES }) {
					    totalCount nodes { opinions(first: 1) { totalCount } responses(first: 1) { totalCount } } }
					  raised: programs(first: 100, filter: { document: "document:cstf-13", namedOnlyBy: OPINIONS }) {
					    totalCount nodes { opinions(first: 1) { totalCount } responses(first: 1) { totalCount } } }
					  all: programs(first: 100) { nodes { opinions(first: 1) { totalCount } responses(first: 1) { totalCount } } }
					  here: programs(first: 100, filter: { category: "category:cstf-13/4", namedOnlyBy: RESPONSES }) {
					    nodes { id opinions(first: 1, filter: { categories: ["category:cstf-13/4"] }) { totalCount } } } }
					""");
		assertThat(data.at("/only/nodes")).isNotEmpty().allSatisfy((it) -> {
			assertThat(it.at("/opinions/totalCount").asInt()).isZero();
			assertThat(it.at("/responses/totalCount").asInt()).isPositive();
		});
		assertThat(data.at("/raised/nodes")).isNotEmpty().allSatisfy((it) -> {
			assertThat(it.at("/opinions/totalCount").asInt()).isPositive();
			assertThat(it.at("/responses/totalCount").asInt()).isZero();
		});
		assertThat(data.at("/only/totalCount").asLong()).isEqualTo(data.at("/all/nodes")
			.valueStream()
			.filter((it) -> it.at("/opinions/totalCount").asInt() == 0 && it.at("/responses/totalCount").asInt() > 0)
			.count());
		assertThat(data.at("/here/nodes")).isNotEmpty()
			.allSatisfy((it) -> assertThat(it.at("/opinions/totalCount").asInt()).isZero());
	}

	@Test
	void aProgrammeIsWalkedToPassagesAndMembers() {
		JsonNode program = this.graphQl
			.data("""
					{ program(code: "STARDUST") {
					    mentions { totalCount edges { node { subject { id } passage { id text } evidence { start end text } } } }
					    opinions { totalCount } responses { edges { node { id } } }
					    members { totalCount edges { opinionCount node { name } } } } }
					""")
			.get("program");
		assertThat(program.at("/mentions/totalCount").asInt()).isEqualTo(3);
		program.at("/mentions/edges").forEach((edge) -> {
			String text = edge.at("/node/passage/text").asString();
			edge.at("/node/evidence")
				.forEach((span) -> assertThat(text.substring(span.get("start").asInt(), span.get("end").asInt()))
					.isEqualTo(span.get("text").asString()));
			assertThat(edge.at("/node/subject/id").asString()).isEqualTo("program:stardust");
		});
		assertThat(program.at("/opinions/totalCount").asInt()).isZero();
		assertThat(program.at("/responses/edges").valueStream().map((edge) -> edge.at("/node/id").asString()))
			.containsExactly("response:cstf-13/00019", "response:cstf-13/00021", "response:cstf-13/00025");
		assertThat(program.at("/members/edges")
			.valueStream()
			.map((edge) -> edge.at("/node/name").asString() + edge.get("opinionCount").asInt()))
			.containsExactly("中尾2", "園田1");
	}

	@Test
	void anAnswerThatIsSharedNamesAProgrammeForEveryOpinionItAnswers() {
		JsonNode isac = this.graphQl.data("""
				{ organization(id: "organization:isac") { members { edges { opinionCount node { name } } } } }
				""").at("/organization/members/edges");
		assertThat(isac.valueStream().filter((edge) -> edge.at("/node/name").asString().equals("中尾"))).singleElement()
			.extracting((edge) -> edge.get("opinionCount").asInt())
			.as("rows 9, 53 and 54, whose cell says 同上")
			.isEqualTo(3);
	}

	@Test
	void aMeasureIsPartOfAReportThatASubcommitteeOfTheCouncilIssued() {
		JsonNode measure = this.graphQl
			.data("""
					{ program(id: "program:regional-personnel-ecosystem") {
					    kind partOf { id kind parts { totalCount } runBy { nodes { id partOf { id council { id organization { id } } } } } } } }
					""")
			.get("program");
		assertThat(measure.get("kind").asString()).isEqualTo("MEASURE");
		assertThat(measure.at("/partOf/id").asString())
			.isEqualTo("program:cybersecurity-human-resources-first-summary");
		assertThat(measure.at("/partOf/kind").asString()).isEqualTo("REPORT");
		assertThat(measure.at("/partOf/parts/totalCount").asInt()).isEqualTo(3);
		JsonNode subcommittee = measure.at("/partOf/runBy/nodes/0");
		assertThat(subcommittee.get("id").asString())
			.isEqualTo("organization:cybersecurity-human-resources-subcommittee");
		assertThat(subcommittee.at("/partOf/council/id").asString()).isEqualTo("council:cstf");
		assertThat(subcommittee.at("/partOf/council/organization/id").asString()).isEqualTo("organization:cstf");
	}

	@Test
	void kindsOfProgrammesAreChosenOrLeftOut() {
		JsonNode lists = this.graphQl
			.data("""
					{ all: programs(first: 100) { nodes { kind } } laws: programs(filter: { kinds: [LAW, EVENT] }, first: 100) { nodes { kind } }
					  others: programs(filter: { notKinds: [LAW, EVENT] }, first: 100) { nodes { kind } }
					  none: programs(filter: { kinds: [LAW], notKinds: [LAW] }) { totalCount } any: programs(filter: { kinds: [] }) { totalCount } }
					""");
		List<String> all = kinds(lists.get("all"));
		assertThat(kinds(lists.get("laws"))).isNotEmpty()
			.containsExactlyInAnyOrderElementsOf(
					all.stream().filter((kind) -> kind.equals("LAW") || kind.equals("EVENT")).toList());
		assertThat(kinds(lists.get("others"))).containsExactlyInAnyOrderElementsOf(
				all.stream().filter((kind) -> !kind.equals("LAW") && !kind.equals("EVENT")).toList());
		assertThat(lists.at("/none/totalCount").asInt()).isZero();
		assertThat(lists.at("/any/totalCount").asInt()).isEqualTo(all.size());
	}

	@Test
	void theMinistryGaveTheResponses() {
		JsonNode read = this.graphQl
			.data("""
					{ document(id: "document:cstf-13") { answeredBy { id runs { nodes { id } } } }
					  response(id: "response:cstf-13/00002") { author { id } } organization(id: "organization:nict") { council { id } partOf { id } } }
					""");
		assertThat(read.at("/document/answeredBy/id").asString()).isEqualTo("organization:mic");
		assertThat(read.at("/document/answeredBy/runs/nodes").valueStream().map((it) -> it.get("id").asString()))
			.containsExactly("program:secure-gateway-trial", "program:stardust", "program:trust-service-regime");
		assertThat(read.at("/response/author/id").asString()).isEqualTo("organization:mic");
		assertThat(read.at("/organization/council").isNull()).isTrue();
		assertThat(read.at("/organization/partOf").isNull()).isTrue();
	}

	@Test
	void aWordForTwoCountriesNamesBothAndACityLiesInACountry() {
		JsonNode read = this.graphQl.data("""
				{ opinion(id: "opinion:cstf-13/00042") { places { id } mentions { subject { id } evidence { text } } }
				  place(name: "バンコク") { partOf { id partOf { id parts { nodes { id } } } } responses { nodes { id } } }
				  opinions(filter: { places: ["place:us"] }) { totalCount facets { places { node { id } count } } } }
				""");
		assertThat(read.at("/opinion/places").valueStream().map((it) -> it.get("id").asString()))
			.containsExactly("place:uk", "place:us");
		assertThat(read.at("/opinion/mentions").valueStream().map((it) -> it.at("/evidence/0/text").asString()))
			.containsOnly("米英");
		assertThat(read.at("/place/partOf/id").asString()).isEqualTo("place:thailand");
		assertThat(read.at("/place/partOf/partOf/parts/nodes/0/id").asString()).isEqualTo("place:thailand");
		assertThat(read.at("/place/responses/nodes/0/id").asString()).isEqualTo("response:cstf-13/00055");
		assertThat(read.at("/opinions/totalCount").asInt()).isEqualTo(5);
		assertThat(read.at("/opinions/facets/places/0/count").asInt()).isEqualTo(5);
	}

	private static List<String> kinds(JsonNode list) {
		return list.get("nodes").valueStream().map((it) -> it.get("kind").asString()).toList();
	}

	@Test
	void programmesAndOrganisationsOfAPassageAreItsMentions() {
		JsonNode response = this.graphQl.data("""
				{ response(id: "response:cstf-13/00006") {
				    mentions { subject { id name aliases ... on Program { code description } } }
				    programs { id } organizations { id } } }
				""").get("response");
		var programs = response.get("programs").valueStream().map((it) -> it.get("id").asString()).toList();
		var organizations = response.get("organizations").valueStream().map((it) -> it.get("id").asString()).toList();
		assertThat(programs).containsExactly("program:trust-service-regime", "program:sip",
				"program:sip2-cyber-physical-security");
		assertThat(organizations).containsExactly("organization:mic", "organization:cabinet-office",
				"organization:meti");
		assertThat(response.get("mentions").valueStream().map((it) -> it.at("/subject/id").asString()))
			.containsAll(programs)
			.containsAll(organizations)
			.hasSize(programs.size() + organizations.size());
	}

	@Test
	void aMentionLeadsBackToItsWholePassage() {
		JsonNode opinion = this.graphQl.data("""
				{ opinion(id: "opinion:cstf-13/00038") { mentions { passage {
				    text document { title }
				    ... on Opinion { row member { name } category { ordinal } response { id text }
				      mentions { passage { id ... on Opinion { ditto member { role } } } } } } } } }
				""").get("opinion");
		JsonNode passage = opinion.at("/mentions/0/passage");
		assertThat(passage.get("text").asString()).contains("CYDER");
		assertThat(passage.at("/document/title").asString()).isNotEmpty();
		assertThat(passage.at("/member/name").asString()).isEqualTo("中尾");
		assertThat(passage.at("/category/ordinal").asInt()).isEqualTo(3);
		assertThat(passage.at("/response/id").asString()).isEqualTo("response:cstf-13/00038");
		assertThat(passage.at("/mentions/0/passage/member/role").asString()).isEqualTo("MEMBER");
		JsonNode ditto = this.graphQl.data("""
				{ response(id: "response:cstf-13/00053") {
				    mentions { passage { text document { title } } }
				    opinions { edges { node { mentions { passage { ... on Opinion { ditto text } } } } } } } }
				""").get("response");
		assertThat(ditto.at("/mentions/0/passage/text").asString()).contains("ISAC");
	}

}
