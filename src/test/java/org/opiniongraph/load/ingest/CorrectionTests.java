package org.opiniongraph.load.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.seed.SeedFiles;
import org.opiniongraph.load.seed.SeedReader;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What researchers say of single cells wins over what the words seem to say. */
@LoadingTest
class CorrectionTests {

	private static final String LINK = """
			MATCH (:Opinion|Response {id: $from})-[r:MENTIONS|ABOUT]->({id: $to})
			RETURN r.score AS score, r.surfaces AS surfaces, r.correction AS correction, r.stance AS stance,
			  r.stanceSurfaces AS said
			""";

	private static final String CORRECTED = """
			MATCH (:Opinion|Response {id: $from})-[r:CORRECTED]->({id: $to})
			RETURN r.verdict AS verdict, r.words AS words, r.reason AS reason
			""";

	private static final String READ = """
			MATCH (o:Opinion {id: $from})
			RETURN o.text CONTAINS 'ポットネット' AS verbatim, o.scanErrors AS errors, o.scanReadings AS readings, $to AS to
			""";

	private static final String COMMITMENTS = """
			MATCH (r:Response {id: $from})-[:MAKES]->(c:Commitment)
			RETURN c.phrase AS phrase, c.act AS act, c.stage AS stage, c.main AS main, c.correction AS correction,
			  [(r)<-[answer:ANSWERED_BY]-() | answer.stage][0] AS outcome, $to AS to
			ORDER BY c.number
			""";

	@Autowired
	Ingest ingest;

	@Autowired
	Neo4jClient neo4j;

	@TempDir
	Path folder;

	@Test
	void aThemeThatIsOnlyAnExampleIsRefuted() {
		assertThat(rows(LINK, "opinion:cstf-13/00001", "theme:critical-infrastructure")).isEmpty();
		assertThat(rows(CORRECTED, "opinion:cstf-13/00001", "theme:critical-infrastructure")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("verdict", "REFUTED"));
	}

	@Test
	void anAddedThemeHasTheGivenScoreItsWordsAndTheReason() throws IOException {
		load("{document: cstf-13, row: 50, cell: opinion, target: 'theme:cryptography', verdict: added,"
				+ " words: [枠組み], score: 0.7, reason: 試験}");
		assertThat(rows(LINK, "opinion:cstf-13/00050", "theme:cryptography")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("score", 0.7)
				.containsEntry("surfaces", List.of("枠組み"))
				.containsEntry("correction", "試験"));
	}

	@Test
	void anAddedMentionStandsInTheAnswerOfEveryRowThatHasIt() throws IOException {
		load("{document: cstf-13, row: 54, cell: response, target: 'program:cyder', verdict: added, words: [先進的取組事例],"
				+ " reason: 試験}");
		assertThat(rows(LINK, "response:cstf-13/00053", "program:cyder")).hasSize(1);
	}

	@Test
	void refutingOnePlaceLeavesTheOthers() throws IOException {
		load("{document: cstf-13, row: 5, cell: opinion, target: 'theme:network-scanning', verdict: refuted,"
				+ " words: [IPアドレスレンジ], reason: 試験}");
		assertThat(rows(LINK, "opinion:cstf-13/00005", "theme:network-scanning")).singleElement()
			.satisfies((row) -> assertThat((List<?>) row.get("surfaces")).isNotEmpty()
				.noneMatch((surface) -> surface.equals("IPアドレスレンジ")));
	}

	@Test
	void aStanceIsWhatTheResearcherSaysWithTheWordsThatSayIt() throws IOException {
		load("{document: cstf-13, row: 7, cell: opinion, target: 'theme:iot-security', verdict: stance,"
				+ " stance: against, words: [意識することが重要], reason: 試験}");
		assertThat(rows(LINK, "opinion:cstf-13/00007", "theme:iot-security")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("stance", "AGAINST")
				.containsEntry("said", List.of("意識することが重要"))
				.containsEntry("correction", null));
		assertThat(rows(CORRECTED, "opinion:cstf-13/00007", "theme:iot-security")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("verdict", "STANCE"));
	}

	@Test
	void aCommitmentHasTheStageThatTheResearcherSays() throws IOException {
		load("{document: cstf-13, quote: '5Gネットワークのセキュリティ確保に向けた体制整備等に取り組む', cell: response,"
				+ " commitment: {words: 取り組む予定です, stage: study}, verdict: stage, reason: 試験}");
		assertThat(rows(COMMITMENTS, "response:cstf-13/00031", "")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("stage", "STUDY")
				.containsEntry("phrase", "取り組む予定です")
				.containsEntry("outcome", "STUDY")
				.containsEntry("correction", "試験"));
	}

	@Test
	void anAddedCommitmentHasItsActAndMayDecide() throws IOException {
		load("{document: cstf-13, row: 31, cell: response, commitment: {words: ③へ, act: 資料13-1, stage: ongoing, main: true},"
				+ " verdict: added, reason: 試験}");
		assertThat(rows(COMMITMENTS, "response:cstf-13/00031", "")).hasSize(2)
			.last()
			.satisfies((row) -> assertThat(row).containsEntry("phrase", "③へ")
				.containsEntry("act", "資料13-1")
				.containsEntry("main", true)
				.containsEntry("outcome", "ONGOING"));
	}

	@Test
	void aRefutedCommitmentIsGoneAndAnotherOneDecides() throws IOException {
		assertThat(rows(COMMITMENTS, "response:cstf-13/00024", "")).extracting("main").containsExactly(true, false);
		load("{document: cstf-13, row: 24, cell: response, commitment: {words: 検討を行っているところです}, verdict: refuted,"
				+ " reason: 試験}");
		assertThat(rows(COMMITMENTS, "response:cstf-13/00024", "")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("main", true).containsEntry("correction", null));
	}

	@Test
	void aQuoteFindsItsRowAgainWhenRowsWereAdded() throws IOException {
		load("{document: cstf-13, row: 3, quote: 'いかに国際的な枠組みを作っていくか', cell: opinion, target: 'theme:cryptography',"
				+ " verdict: added, words: [枠組み], reason: 試験}");
		assertThat(rows(LINK, "opinion:cstf-13/00050", "theme:cryptography")).hasSize(1);
	}

	@Test
	void withoutAQuoteTheWordsFindTheirRowAgain() throws IOException {
		load("{document: cstf-13, row: 3, cell: opinion, target: 'theme:cryptography', verdict: added,"
				+ " words: [いかに国際的な枠組みを作っていくか], reason: 試験}");
		assertThat(rows(LINK, "opinion:cstf-13/00050", "theme:cryptography")).hasSize(1);
	}

	@Test
	void aReadingIsFoundAndNamedAndTheTextStaysAsItIs() throws IOException {
		load("{document: cstf-13, quote: 'ポットネットのテイクダウン', cell: opinion, reads: {text: ポットネット, as: CYDER}, reason: 試験}");
		assertThat(rows(LINK, "opinion:cstf-13/00049", "program:cyder")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("surfaces", List.of("ポットネット")));
		assertThat(rows(READ, "opinion:cstf-13/00049", "")).singleElement()
			.satisfies((row) -> assertThat(row).containsEntry("verbatim", true)
				.containsEntry("errors", List.of("ポットネット"))
				.containsEntry("readings", List.of("CYDER")));
	}

	@Test
	void withoutTheFileNothingIsCorrected() throws IOException {
		SeedFolder seed = SeedFolder.in(this.folder);
		seed.delete("corrections.yaml");
		this.ingest.run(seed.location(), false);
		assertThat(rows(LINK, "opinion:cstf-13/00001", "theme:critical-infrastructure")).hasSize(1);
		assertThat(this.neo4j.query("MATCH ()-[r:CORRECTED]->() RETURN r").fetch().all()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					document: cstf-13, row: 1, cell: opinion, target: 'theme:6g', verdict: refuted, reason: R | the vocabulary has no entry with this id
					document: cstf-13, row: 1, cell: opinion, target: 'theme:5g', verdict: added, reason: R | 'words' is missing
					document: cstf-13, row: 1, cell: opinion, target: 'theme:5g', verdict: added, words: [IoT] | 'reason' is missing
					document: cstf-13, row: 1, cell: opinion, target: 'theme:5g', verdict: added, words: [IoT], score: 2, reason: R | 'score' is only for added themes
					document: cstf-13, row: 1, cell: opinion, target: 'theme:5g', verdict: stance, reason: R | 'stance' (for, against or neutral) is needed for the verdict stance
					document: cstf-13, row: 1, cell: response, target: 'theme:5g', verdict: stance, stance: for, reason: R | may be there for a theme that is added to an opinion
					document: cstf-13, row: 1, cell: question, target: 'theme:5g', verdict: added, words: [IoT], reason: R | 'question' is not one of
					row: 1, cell: opinion, target: 'theme:5g', verdict: added, words: [IoT], reason: R | expected 'document'
					document: cstf-13, cell: opinion, target: 'theme:5g', verdict: added, words: [IoT], reason: R | 'row' (from 1) or 'quote'
					document: cstf-13, row: 49, cell: opinion, reads: {text: ポットネット, as: ポットネット}, reason: R | 'reads': expected 'text'
					document: cstf-13, row: 49, cell: opinion, reads: {text: ポットネット, as: ボットネット}, target: 'theme:5g', reason: R | either 'target' and 'verdict' (added, refuted or stance) or 'reads'
					document: cstf-13, row: 31, cell: response, commitment: {words: 取り組む予定です}, verdict: stage, reason: R | or in an answer 'commitment' and 'verdict' (added, refuted or stage)
					document: cstf-13, row: 31, cell: opinion, commitment: {words: 取り組む予定です}, verdict: refuted, reason: R | or in an answer 'commitment'
					document: cstf-13, row: 31, cell: response, commitment: {words: 予定です, stage: soon}, verdict: stage, reason: R | 'soon' is not one of
					""")
	void whatIsWrongWithACorrectionIsSaid(String entry, String message) {
		var refusal = catchThrowableOfType(SeedFormatException.class, () -> load("{" + entry + "}"));
		assertThat(refusal).as("the refusal").hasMessageStartingWith("corrections.yaml").hasMessageContaining(message);
		assertThat(rows(CORRECTED, "opinion:cstf-13/00001", "theme:critical-infrastructure")).as("the graph as it was")
			.hasSize(1);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					document: x, row: 1, cell: opinion, target: 'theme:5g', verdict: refuted, reason: R | document x, row 1, opinion, theme:5g: the seed has no such document, row or cell
					document: cstf-13, row: 60, cell: opinion, target: 'theme:5g', verdict: refuted, reason: R | the seed has no such document, row or cell
					document: cstf-13, row: 1, cell: opinion, target: 'theme:5g', verdict: refuted, reason: R | the program found nothing here that can be refuted
					document: cstf-13, row: 1, cell: opinion, target: 'theme:5g', verdict: added, words: [5G], reason: R | the cell does not contain '5G'
					document: cstf-13, row: 1, cell: opinion, target: 'theme:5g', verdict: stance, stance: for, reason: R | the program found nothing here that could have a stance: add it instead
					document: cstf-13, row: 7, cell: opinion, target: 'theme:iot-security', verdict: stance, stance: for, words: [6G], reason: R | the cell does not contain '6G'
					document: cstf-13, quote: 猫, cell: opinion, target: 'theme:5g', verdict: added, words: [猫], reason: R | quote '猫', opinion, theme:5g: no cell of this kind has the quote '猫'
					document: cstf-13, quote: いかに国際的な枠組を作るのか, cell: opinion, target: 'theme:5g', verdict: refuted, reason: R | corrections.yaml, line 1: document cstf-13, quote 'いかに国際的な枠組を作るのか', opinion, theme:5g: no cell of this kind has the quote 'いかに国際的な枠組を作るのか'. The nearest is in row 50: 'て、いかに国際的な枠組みを作
					document: cstf-13, row: 1, quote: 国際連携は, cell: opinion, target: 'theme:5g', verdict: added, words: [国際], reason: R | expected a quote that one cell only has, but '国際連携は' is in the rows 49, 50
					document: cstf-13, row: 49, cell: opinion, reads: {text: ホットネット, as: ボットネット}, reason: R | document cstf-13, row 49, opinion, reads: the cell does not contain 'ホットネット'
					document: cstf-13, row: 31, cell: response, commitment: {words: 取り組みました, stage: done}, verdict: stage, reason: R | row 31, response, commitment '取り組みました': the program found no commitment here that ends with these words
					document: cstf-13, row: 31, cell: response, commitment: {words: 取り組みました, stage: done}, verdict: added, reason: R | no sentence of the cell contains '取り組みました'
					document: cstf-13, row: 31, cell: response, commitment: {words: 取り組む, stage: done}, verdict: added, reason: R | already: use the verdict stage
					document: cstf-13, row: 31, cell: response, commitment: {words: ③へ, act: 体制, stage: done}, verdict: added, reason: R | the sentence does not contain the act '体制' before these words
					""")
	void aCorrectionThatDoesNotFitIsToldAndTakesNoOtherWithIt(String entry, String message) throws IOException {
		load("{" + entry + "}\n- {document: cstf-13, row: 50, cell: opinion, target: 'theme:cryptography',"
				+ " verdict: added, words: [枠組み], reason: 試験}");
		assertThat(misfits()).singleElement(InstanceOfAssertFactories.STRING)
			.startsWith("corrections.yaml, line 1: ")
			.contains(message);
		assertThat(rows(CORRECTED, "opinion:cstf-13/00050", "theme:cryptography")).hasSize(1);
		assertThat(this.neo4j.query("MATCH ()-[r:CORRECTED]->() RETURN r").fetch().all()).hasSize(1);
	}

	@Test
	void aCellIsCorrectedOnceForATarget() throws IOException {
		String entry = "{document: cstf-13, row: 50, cell: opinion, target: 'theme:5g', verdict: added, words: [重要], reason: R}";
		load(entry + "\n- " + entry);
		assertThat(misfits()).singleElement(InstanceOfAssertFactories.STRING)
			.startsWith("corrections.yaml, line 2: ")
			.contains("the same target is corrected twice: remove one of the corrections");
		assertThat(rows(CORRECTED, "opinion:cstf-13/00050", "theme:5g")).hasSize(1);
	}

	private List<String> misfits() {
		return new SeedReader(new SeedFiles(this.folder.toUri().toString())).read().misfits();
	}

	private void load(String correction) throws IOException {
		String seed = SeedFolder.in(this.folder)
			.edit("corrections.yaml", (corrections) -> "- " + correction)
			.location();
		this.ingest.run(seed, false);
	}

	private List<Map<String, Object>> rows(String statement, String from, String to) {
		return List.copyOf(this.neo4j.query(statement).bindAll(Map.of("from", from, "to", to)).fetch().all());
	}

}
