package org.opiniongraph.load.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LoadingTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Documents beside the first one: what they may lack, and what they share. */
@LoadingTest
class OtherDocumentsTests {

	@TempDir
	Path folder;

	@Autowired
	Ingest ingest;

	@Autowired
	GraphQlHttp graphQl;

	@Test
	void aDocumentMayLackCategoriesAnswersAndACouncil() throws IOException {
		load("""
				slug: plain
				title: 意見
				language: ja
				table: table.tsv
				columns: {opinion: 意見, member: 氏名}
				roles: {構成員: MEMBER}
				""", "氏名\t意見\n中尾構成員\tNOTICEについて\n\t無記名\n");
		JsonNode document = this.graphQl.data("""
				{ document(id: "document:plain") { council { id }
				    categories { totalCount } responses { totalCount } members { totalCount edges { node { id } } }
				    opinions { edges { node { id ditto category { id } response { id } programs { code }
				      member { id role roleLabel council { id } } } } } } }
				""").get("document");
		assertThat(document.get("council").isNull()).isTrue();
		assertThat(document.at("/categories/totalCount").asInt()).isZero();
		assertThat(document.at("/responses/totalCount").asInt()).isZero();
		assertThat(document.at("/members/edges/0/node/id").asString()).isEqualTo("member:plain/中尾");
		JsonNode first = document.at("/opinions/edges/0/node");
		assertThat(first.get("id").asString()).isEqualTo("opinion:plain/00001");
		assertThat(first.get("ditto").asBoolean()).isFalse();
		assertThat(first.get("category").isNull() && first.get("response").isNull()).isTrue();
		assertThat(first.at("/programs/0/code").asString()).isEqualTo("NOTICE");
		assertThat(first.at("/member/role").asString()).isEqualTo("OTHER");
		assertThat(first.at("/member/council").isNull()).isTrue();
		assertThat(document.at("/opinions/edges/1/node/member").isNull()).isTrue();
	}

	@Test
	void aMemberOfACouncilIsOneAcrossItsDocumentsAndHasTheRoleOfTheLast() throws IOException {
		load("""
				slug: cstf-14
				title: 意見
				issuedOn: 2030-01-01
				council: cstf
				language: ja
				table: table.tsv
				columns: {opinion: 意見, member: 構成員}
				""", "構成員\t意見\n中尾座長代理\t意見\n");
		JsonNode member = this.graphQl
			.data("{ member(id: \"member:cstf/中尾\") { role roleLabel opinions { totalCount } } }")
			.get("member");
		assertThat(member.get("role").asString()).isEqualTo("OTHER");
		assertThat(member.get("roleLabel").asString()).isEqualTo("座長代理");
		assertThat(member.at("/opinions/totalCount").asInt()).isEqualTo(17);
	}

	@Test
	void aNameThatTwoCouncilsHaveIsAmbiguousAndItsRoleTellsThemApart() throws IOException {
		load("""
				slug: plain
				title: 意見
				language: ja
				table: table.tsv
				columns: {opinion: 意見, member: 氏名}
				roles: {専門委員: MEMBER}
				""", "氏名\t意見\n中尾専門委員\t意見\nTaro Yamada専門委員\t意見\n");
		assertThat(resolved("中尾")).containsExactly("NAME member:cstf/中尾", "NAME member:plain/中尾");
		assertThat(resolved("中尾構成員")).as("as its document writes it").containsExactly("NAME+TITLE member:cstf/中尾");
		assertThat(resolved("中尾専門委員")).as("a role of some document")
			.containsExactly("NAME+TITLE member:cstf/中尾", "NAME+TITLE member:plain/中尾");
		assertThat(resolved("Yamada, Taro")).as("either name first").containsExactly("NAME member:plain/Taro Yamada");
		this.ingest.run(SeedFolder.PACKAGED, false);
		assertThat(resolved("中尾")).containsExactly("NAME member:cstf/中尾");
		assertThat(resolved("中尾専門委員")).as("a role that no document has any more").isEmpty();
	}

	@Test
	void aMemberWhoseNameIsWrittenInSeveralWaysIsOneAndHasAllOfThem() throws IOException {
		load("""
				slug: cstf-14
				title: 意見
				council: cstf
				language: ja
				table: table.tsv
				columns: {opinion: 意見, member: 構成員}
				""", "構成員\t意見\n髙橋 一郎構成員\t一\n高橋　一郎構成員\t二\n高橋一郎構成員\t三\n{吉}岡構成員\t四\n斎藤構成員\t五\n".replace("{吉}",
				Character.toString(0x20BB7)) + "斉藤構成員\t六\n齋藤構成員\t七\n");
		JsonNode members = this.graphQl
			.data("{ document(id: \"document:cstf-14\") { members(first: 20) { nodes { id name aliases } } } }")
			.at("/document/members/nodes");
		assertThat(members.valueStream().map((it) -> it.get("id").asString() + " " + it.get("aliases")))
			.containsExactlyInAnyOrder("member:cstf/髙橋 一郎 [\"高橋　一郎\",\"高橋一郎\"]",
					"member:cstf/吉岡 [\"%s岡\"]".formatted(Character.toString(0x20BB7)), "member:cstf/斎藤 [\"齋藤\"]",
					"member:cstf/斉藤 []");
		assertThat(resolved("高橋一郎")).containsExactly("NAME member:cstf/髙橋 一郎");
		assertThat(resolved("齋藤")).containsExactly("NAME member:cstf/斎藤");
	}

	@Test
	void speakersHaveAKindAndIndividualsAreNeverOneMember() throws IOException {
		load("""
				slug: comments
				title: 意見
				language: ja
				table: table.tsv
				""", """
				No.\t提出者\t該当箇所\t意見\t考え方
				1\t株式会社甲、乙大学 ほか3件\t第1章\t一\t甲
				2-1\t個人\t第1章\t二\t同上
				3\t個人\t第2章\t三\t－
				4\t提出者3\t第2章\t四\tNo.1の回答参照
				5\t山田太郎\t〃\t五\t
				""");
		JsonNode document = this.graphQl.data("""
				{ document(id: "document:comments") { members { nodes { id speakerKind } }
				    categories { nodes { id name label } }
				    opinions { nodes { sourceNumber speakerLabel ditto response { id } member { speakerKind } } } } }
				""").get("document");
		assertThat(document.at("/members/nodes")
			.valueStream()
			.map((it) -> it.get("id").asString() + " " + it.get("speakerKind").asString()))
			.containsExactlyInAnyOrder("member:comments/株式会社甲 ORGANIZATION", "member:comments/乙大学 ORGANIZATION",
					"member:comments/提出者3 ANONYMOUS", "member:comments/山田太郎 PERSON");
		assertThat(document.at("/categories/nodes").valueStream().map((it) -> it.get("name").asString()))
			.containsExactly("第1章", "第2章");
		assertThat(document.at("/categories/nodes/0/label").isNull()).isTrue();
		assertThat(document.at("/opinions/nodes")
			.valueStream()
			.map((it) -> it.get("sourceNumber").asString() + " " + it.get("speakerLabel").asString(null) + " "
					+ it.get("ditto") + " " + it.at("/response/id").asString("none")))
			.containsExactly("1 株式会社甲、乙大学 ほか3件 false response:comments/00001", "2-1 個人 true response:comments/00001",
					"3 個人 false none", "4 null true response:comments/00001", "5 null false none");
		assertThat(document.at("/opinions/nodes/1/member").isNull()).isTrue();
	}

	@Test
	void severalSpeakersOfAnOpinionAreInTheOrderOfTheCell() throws IOException {
		load("""
				slug: comments
				title: 意見
				language: ja
				table: table.tsv
				""", "提出者\t意見\t考え方\n株式会社甲、乙大学、甲野太郎 ほか3件\t一\t検討します。\n乙大学\t二\t同上\n個人\t三\t同上\n");
		JsonNode opinions = this.graphQl.data("""
				{ document(id: "document:comments") { opinions { nodes { otherSpeakerCount member { name }
				    members { name role speakerKind } } } } }
				""").at("/document/opinions/nodes");
		assertThat(opinions.at("/0/members").valueStream().map((it) -> it.get("name").asString()))
			.containsExactly("株式会社甲", "乙大学", "甲野太郎");
		assertThat(opinions.at("/0/member/name").asString()).isEqualTo("株式会社甲");
		assertThat(opinions.at("/0/otherSpeakerCount").asInt()).isEqualTo(3);
		assertThat(opinions.at("/1/members/0/name").asString()).isEqualTo("乙大学");
		assertThat(opinions.at("/1/otherSpeakerCount").asInt()).isZero();
		assertThat(opinions.at("/2/members")).isEmpty();
	}

	@Test
	void anEntryOfTheVocabularyMayBeForSomeDocumentsOnly() throws IOException {
		String descriptor = "slug: {}\ntitle: 意見\nlanguage: ja\ntable: table.tsv\n";
		SeedFolder seed = SeedFolder.in(this.folder)
			.edit("vocabulary/themes.yaml", (text) -> text + """
					- id: theme:trees
					  name: 植樹祭
					  nameEn: Trees of the park
					  within: [park]
					- id: theme:festival
					  name: 植樹祭
					  nameEn: Festival of trees
					  within: [street, cstf]
					""")
			.withDocument("park", descriptor.replace("{}", "park"), "意見\n植樹祭を続けてほしい。\n")
			.withDocument("street", descriptor.replace("{}", "street"), "意見\n植樹祭を続けてほしい。\n")
			.withDocument("river", descriptor.replace("{}", "river"), "意見\n植樹祭を続けてほしい。\n");
		this.ingest.run(seed.location(), false);
		JsonNode data = this.graphQl.data("""
				{ park: opinion(id: "opinion:park/00001") { themes { theme { id } } }
				  street: opinion(id: "opinion:street/00001") { themes { theme { id } } }
				  river: opinion(id: "opinion:river/00001") { themes { theme { id } } } }
				""");
		assertThat(data.at("/park/themes").findValuesAsString("id")).containsExactly("theme:trees");
		assertThat(data.at("/street/themes").findValuesAsString("id")).containsExactly("theme:festival");
		assertThat(data.at("/river/themes")).isEmpty();
		seed.edit("vocabulary/themes.yaml", (text) -> text.replace("within: [street, cstf]", "within: [park]"));
		assertThatThrownBy(() -> this.ingest.run(seed.location(), false))
			.hasMessageContaining("theme:festival has the spelling '植樹祭', which already belongs to theme:trees");
	}

	private List<String> resolved(String term) {
		return this.graphQl.data("{ resolve(terms: [\"%s\"]) { matches { rule titled node { id } } } }".formatted(term))
			.at("/resolve/0/matches")
			.valueStream()
			.map((it) -> it.get("rule").asString() + (it.get("titled").asBoolean() ? "+TITLE " : " ")
					+ it.at("/node/id").asString())
			.toList();
	}

	private void load(String descriptor, String table) throws IOException {
		SeedFolder seed = SeedFolder.in(this.folder).withDocument("other", descriptor, table);
		this.ingest.run(seed.location(), false);
	}

}
