package org.opiniongraph.knowledge.followup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.load.ingest.Ingest;
import org.opiniongraph.load.ingest.SeedFolder;
import org.opiniongraph.load.table.CstfTable;
import org.opiniongraph.load.table.SourceRow;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/** What became of the opinions and measures of a document in the next one. */
@LoadingTest
class FollowUpTests {

	private static final String DESCRIPTOR = """
			slug: cstf-14
			title: 意見（次の版）
			issuedOn: 2020-10-01
			council: cstf
			language: ja
			table: table.tsv
			columns: {opinion: 意見, member: 構成員, response: 回答}
			""";

	private static final String DONE = "NOTICEの普及を2020年度に実施しました。";

	@TempDir
	Path folder;

	@Autowired
	Ingest ingest;

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	Neo4jClient neo4j;

	@Test
	void rowsThatTwoEditionsShareAreLinkedByWhatTheySay() throws IOException {
		loadNextEdition();
		JsonNode moved = restates(1);
		assertThat(moved.at("/opinion/row").asInt()).isEqualTo(5);
		assertThat(moved.get("reason").asString()).isEqualTo("SAME_WORDS");
		assertThat(moved.get("score").asDouble()).isEqualTo(1);
		assertThat(restates(2).isNull()).as("an inserted row").isTrue();
		JsonNode reworded = restates(3);
		assertThat(reworded.at("/opinion/row").asInt()).isEqualTo(1);
		assertThat(reworded.get("reason").asString()).isEqualTo("SAME_MEMBER");
		assertThat(reworded.get("score").asDouble()).isBetween(0.45, 0.99);
		assertThat(moved.at("/difference/removed")).isEmpty();
		assertThat(moved.at("/difference/added")).isEmpty();
		assertDiffers(reworded, "removed", reworded.at("/opinion/text").asString(), "セキュリティ");
		assertDiffers(reworded, "added",
				this.graphQl.data("{ opinion(id: \"opinion:cstf-14/00003\") { text } }").at("/opinion/text").asString(),
				"安全確保");
		JsonNode otherSpelling = restates(4);
		assertThat(otherSpelling.at("/opinion/row").asInt()).isEqualTo(7);
		assertThat(otherSpelling.get("reason").asString()).isEqualTo("SAME_MEMBER");
		JsonNode data = this.graphQl
			.data("""
					{ kept: opinion(id: "opinion:cstf-13/00005") { document { laterDocumentCount }
					    restatedBy { totalCount edges { score reason node { id outcome { stage } document { id } } } } }
					  removed: opinion(id: "opinion:cstf-13/00002") { document { laterDocumentCount } restatedBy { totalCount } } }
					""");
		assertThat(data.at("/kept/document/laterDocumentCount").asInt()).isOne();
		assertThat(data.at("/kept/restatedBy/totalCount").asInt()).isOne();
		assertThat(data.at("/kept/restatedBy/edges/0/node/id").asString()).isEqualTo("opinion:cstf-14/00001");
		assertThat(data.at("/kept/restatedBy/edges/0/node/outcome/stage").asString()).isEqualTo("DONE");
		assertThat(data.at("/removed/restatedBy/totalCount").asInt()).isZero();
	}

	@Test
	void aMeasureHasALaterStageInALaterDocument() throws IOException {
		loadNextEdition();
		JsonNode data = this.graphQl.data("""
				{ program(id: "program:notice") {
				    timeline { totalCount edges { opinionCount responseCount node { id issuedOn laterDocumentCount }
				      commitment { stage phrase { text } dates { from } } } }
				    late: timeline(last: 1) { pageInfo { hasPreviousPage } nodes { id } }
				    commitments(filter: { documents: ["document:cstf-13"] }) { nodes { stage
				      later { totalCount edges { isFurther node { id stage } } } } } } }
				""").get("program");
		assertThat(data.at("/timeline/totalCount").asInt()).isEqualTo(2);
		assertThat(data.at("/timeline/edges").findValuesAsString("id")).as("the earliest first")
			.containsExactly("document:cstf-13", "document:cstf-14");
		JsonNode later = data.at("/timeline/edges/1");
		assertThat(later.at("/commitment/stage").asString()).isEqualTo("DONE");
		assertThat(later.at("/commitment/dates/0/from").asString()).isEqualTo("2020-04-01");
		assertThat(later.get("responseCount").asInt()).isOne();
		assertThat(data.at("/late/nodes/0/id").asString()).isEqualTo("document:cstf-14");
		assertThat(data.at("/late/pageInfo/hasPreviousPage").asBoolean()).isTrue();
		assertThat(data.at("/commitments/nodes")).isNotEmpty().allSatisfy((it) -> {
			assertThat(it.at("/later/totalCount").asInt()).isOne();
			assertThat(it.at("/later/edges/0/isFurther").asBoolean())
				.isEqualTo(!it.get("stage").asString().equals("DONE"));
		});
	}

	@Test
	void aThemeHasNumbersForEachDocumentInTheOrderOfTime() throws IOException {
		loadNextEdition();
		JsonNode theme = this.graphQl.data("""
				{ theme(id: "theme:iot-security") { opinionCount memberCount
				    timeline { totalCount edges { opinionCount memberCount forCount againstCount answeredCount
				      responseCount node { id opinions(filter: { themes: ["theme:iot-security"] }) { totalCount } } } }
				    late: timeline(last: 1) { nodes { id } } } }
				""").get("theme");
		assertThat(theme.at("/timeline/totalCount").asInt()).isEqualTo(2);
		assertThat(theme.at("/timeline/edges").valueStream().map((it) -> it.at("/node/id").asString()))
			.containsExactly("document:cstf-13", "document:cstf-14");
		assertThat(theme.at("/timeline/edges")).allSatisfy((it) -> {
			assertThat(it.get("opinionCount")).isEqualTo(it.at("/node/opinions/totalCount"));
			assertThat(it.get("answeredCount")).isEqualTo(it.get("opinionCount"));
			assertThat(it.get("memberCount").asInt()).isBetween(1, it.get("opinionCount").asInt());
		});
		assertThat(theme.at("/timeline/edges").valueStream().mapToInt((it) -> it.get("opinionCount").asInt()).sum())
			.isEqualTo(theme.get("opinionCount").asInt());
		assertThat(theme.at("/late/nodes/0/id").asString()).isEqualTo("document:cstf-14");
	}

	@Test
	void documentsAreFoundByThemeCouncilAndDay() throws IOException {
		loadNextEdition();
		assertThat(documents("orderBy: {field: ISSUED_ON, direction: DESC}")).containsExactly("document:cstf-14",
				"document:cstf-13");
		assertThat(documents("orderBy: {field: OPINIONS, direction: DESC}")).containsExactly("document:cstf-13",
				"document:cstf-14");
		assertThat(documents("filter: {issuedOn: {from: \"2020-10-01\"}}")).containsExactly("document:cstf-14");
		assertThat(documents("filter: {theme: \"theme:5g\", council: \"council:cstf\"}"))
			.containsExactly("document:cstf-13");
		assertThat(this.graphQl.error("{ documents(filter: {issuedOn: {to: \"tomorrow\"}}) { totalCount } }")
			.get("message")
			.asString()).contains("expected a day");
	}

	private List<String> documents(String arguments) {
		return this.graphQl.data("{ documents(%s) { nodes { id } } }".formatted(arguments))
			.at("/documents/nodes")
			.findValuesAsString("id");
	}

	@Test
	void whereOneDocumentIsLoadedTheAnswerSaysSo() {
		JsonNode data = this.graphQl.data("""
				{ opinion(id: "opinion:cstf-13/00005") { restates { score } restatedBy { totalCount }
				    document { laterDocumentCount } outcome { commitments { later { totalCount } } } }
				  program(id: "program:sip") { timeline { totalCount edges { commitment { id } } }
				    withParts: timeline(includeParts: true) { totalCount edges { responseCount } } } }
				""");
		assertThat(data.at("/opinion/restates").isNull()).isTrue();
		assertThat(data.at("/opinion/restatedBy/totalCount").asInt()).isZero();
		assertThat(data.at("/opinion/document/laterDocumentCount").asInt()).isZero();
		assertThat(data.at("/opinion/outcome/commitments").findValuesAsString("totalCount")).containsOnly("0");
		assertThat(data.at("/program/timeline/totalCount").asInt()).isOne();
		assertThat(data.at("/program/withParts/totalCount").asInt()).isOne();
	}

	@Test
	void whatADocumentBroughtGoesWithIt() throws IOException {
		loadNextEdition();
		List<String> fields = List.copyOf(this.neo4j
			.query("MATCH (change:Change {node: 'opinion:cstf-13/00005'}) RETURN change.fields[0] AS field")
			.fetchAs(String.class)
			.all());
		assertThat(fields).as("the change feed says only this of it").containsExactly("restatedBy");
		this.ingest.run(SeedFolder.PACKAGED, false);
		assertThat(this.neo4j.query("MATCH ()-[r:RESTATES]->() RETURN r").fetch().all()).isEmpty();
		assertThat(restatedBy().asInt()).isZero();
	}

	/** All places can be cut out of the text again, and one of them has the words. */
	private static void assertDiffers(JsonNode restates, String side, String text, String words) {
		JsonNode places = restates.at("/difference/" + side);
		assertThat(places).isNotEmpty()
			.allSatisfy((it) -> assertThat(text.substring(it.get("start").asInt(), it.get("end").asInt()))
				.isEqualTo(it.get("text").asString()));
		assertThat(places).anySatisfy((it) -> assertThat(words).contains(it.get("text").asString()));
	}

	private JsonNode restatedBy() {
		return this.graphQl.data("{ opinion(id: \"opinion:cstf-13/00005\") { restatedBy { totalCount } } }")
			.at("/opinion/restatedBy/totalCount");
	}

	private JsonNode restates(int row) {
		return this.graphQl
			.data("""
					{ opinion(id: "opinion:cstf-14/0000%d") { text restates { score reason opinion { row text member { id } }
					    difference { removed { start end text } added { start end text } } } } }
					"""
				.formatted(row))
			.at("/opinion/restates");
	}

	/**
	 * The fifth row comes first and is answered with a later stage; a row of the same
	 * member and theme is inserted; the first row is reworded; the seventh too, and its
	 * member is written otherwise. All other rows are gone.
	 */
	private void loadNextEdition() throws IOException {
		List<SourceRow> rows = CstfTable.rows();
		String table = "構成員\t意見\t回答\n" + row(rows.get(4), "", "", DONE)
				+ "%s構成員\tIoT機器のセキュリティについて、利用者への周知を急ぐべきである。\t検討します。\n".formatted(name(rows.get(0)))
				+ row(rows.get(0), "セキュリティ", "安全確保", "検討します。") + row(rows.get(6), "重要", "肝要", "検討します。")
					.replace(name(rows.get(6)), new StringBuilder(name(rows.get(6))).insert(1, '　'));
		this.ingest.run(SeedFolder.in(this.folder).withDocument("next", DESCRIPTOR, table).location(), false);
	}

	private static String row(SourceRow row, String word, String otherwise, String response) {
		String text = row.opinion().replaceAll("\\s", "");
		return "%s構成員\t%s\t%s\n".formatted(name(row), word.isEmpty() ? text : text.replace(word, otherwise), response);
	}

	private static String name(SourceRow row) {
		return Objects.requireNonNull(row.speaker()).name();
	}

}
