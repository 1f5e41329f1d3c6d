package org.opiniongraph.load.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What a keeper of tables sees of the commands. */
class TableCommandsTests {

	@TempDir
	Path folder;

	private int code;

	@Test
	void aTableIsDescribedAndThenChecked() throws IOException {
		Path table = this.folder.resolve("comments.csv");
		Files.writeString(table, "No.,提出者,ご意見,市の考え方\n1,株式会社甲,人材育成を進めるべき。,検討します。\n2,個人,反対です。,同上\n");
		assertThat(describe(table)).contains("document.yaml was written");
		assertThat(this.code).isZero();
		assertThat(Files.readString(this.folder.resolve("document.yaml"))).contains("  number: 'No.'",
				"  member: '提出者'", "  opinion: 'ご意見'", "  response: '市の考え方'");
		assertThat(check(this.folder)).contains("CSV (separated by commas), UTF-8",
				"2 rows, 1 answers, 1 members and other speakers (1 rows name nobody), 0 categories",
				"theme:human-resources", "1 (1) | no category | 株式会社甲 (organization) | 人材育成を進めるべき。 | → 検討します。",
				"2 (2) | no category | nobody (個人) | 反対です。 | → 検討します。", "It can be loaded.");
		assertThat(this.code).isZero();
	}

	@Test
	void theShippedExampleCanBeLoadedAndItsWordsAreSuggested() {
		assertThat(check(Path.of("graph-seed/examples/green-plan")))
			.contains("12 rows, 10 answers", "雨水浸透施設 (", "# vocabulary/themes.yaml", "- id: program:con", "code: CON",
					"name: '市民観測ネットワーク'", "It can be loaded.")
			.doesNotContain("mistakes (");
		assertThat(this.code).isZero();
	}

	@Test
	void allMistakesAndDoubtsAreListedAtOnce() throws IOException {
		Files.writeString(this.folder.resolve("document.yaml"), """
				slug: a
				title: A
				language: ja
				table: t.tsv
				columns: {member: 委員, opinion: 意見, response: 回答}
				roles: {委員: MEMBER}
				""");
		Files.writeString(this.folder.resolve("t.tsv"),
				"No.\t委員\t意見\t回答\n1\t山田\tあ\tNo.9に同じ\n2\t佐藤委員\t－\tう\n3\t佐藤委員\tえ\t\n4\t佐藤委員\tお\n5\t\tか\t=SUM(A1)\n");
		assertThat(check(this.folder)).contains("mistakes (4):",
				"line 2: '山田' is not a member: expected a name and one of [委員]", "line 3: the opinion cell is empty",
				"line 5: 3 cells: expected 4, as the heading has",
				"line 6: the cell begins like a formula: write its value", "doubts (",
				"line 4: the cell '回答' is empty: it has nothing.", "no text has a theme or a name of the vocabulary",
				"line 1: the column 'No.' is not read", "It cannot be loaded.");
		assertThat(this.code).isOne();
	}

	@Test
	void whatIsNotRecognisedIsAskedForByName() throws IOException {
		Path table = this.folder.resolve("t.csv");
		Files.writeString(table, "連番,だれが,なにを言ったか\n1,山田,あ\n");
		describe(table);
		assertThat(Files.readString(this.folder.resolve("document.yaml")))
			.contains("No line has usual headings", "#   連番 | だれが | なにを言ったか / 1 | 山田 | あ")
			.endsWith("columns:\n  opinion: \n");
		Files.writeString(this.folder.resolve("document.yaml"),
				"{slug: a, title: A, language: ja, table: t.csv, columns: {member: だれが, opinion: なにを言うか}}");
		assertThat(check(this.folder))
			.contains("no heading above this row: expected [だれが, なにを言うか]. The table begins with: 連番 | だれが");
	}

	@Test
	void aDescriptorIsNeverReplacedAndATableIsAFileBesideIt() throws IOException {
		Path table = this.folder.resolve("t.csv");
		Files.writeString(table, "意見\nあ\n");
		Files.writeString(this.folder.resolve("document.yaml"),
				"{slug: a, title: A, language: ja, table: ../../etc/passwd}");
		assertThat(describe(table)).contains("is there already: it is not replaced");
		assertThat(this.code).isOne();
		assertThat(check(this.folder))
			.contains("'table' is '../../etc/passwd': expected the name of a file in the same folder, without a path");
		assertThat(check(this.folder.resolve("none"))).contains("There is no such folder.");
		assertThat(describe(this.folder.resolve("none.csv"))).contains("There is no such file.");
	}

	@Test
	void theIdsOfATableAreKeptBesideIt() throws IOException {
		Path before = Files.createDirectory(this.folder.resolve("before"));
		Path after = Files.createDirectory(this.folder.resolve("after"));
		for (Path it : List.of(before, after)) {
			Files.writeString(it.resolve("document.yaml"), "{slug: a, title: A, language: ja, table: t.csv}");
		}
		Files.writeString(before.resolve("t.csv"), "意見\n甲である\n乙である\n丙である\n");
		Files.writeString(after.resolve("t.csv"), "意見\n甲である\n新しい文\n丙である\n");
		assertThat(ids(after, before)).contains("ids.tsv: 2 rows stayed, 0 moved and keep their ids, 1 came, 1 went");
		assertThat(this.code).isZero();
		assertThat(Files.readString(after.resolve("ids.tsv"))).contains("opinion\t00001\t1\t\t\t\t甲である",
				"opinion\t00001-001\t2\t\t\t\t新しい文", "opinion\t00002\t\t\t\t\t乙である");
		Files.writeString(after.resolve("t.csv"), "意見\n乙である\n甲である\n");
		assertThat(ids(after)).contains("0 rows stayed, 1 moved and keep their ids, 1 came, 2 went");
		assertThat(ids(this.folder)).contains("There is no such document.");
		assertThat(this.code).isOne();
	}

	@Test
	void anOpinionThatIsItsOwnAnswerIsADoubt() throws IOException {
		Files.writeString(this.folder.resolve("t.csv"), "意見,回答\n賛成である。,同左\n");
		Files.writeString(this.folder.resolve("document.yaml"), "{slug: a, title: A, language: ja, table: t.csv}");
		assertThat(check(this.folder)).contains("line 2: the answer is '同左', and to its left is the opinion");
	}

	@Test
	void aCorrectionThatDoesNotFitIsListedAndFailsTheCheck() throws IOException {
		FileSystemUtils.copyRecursively(Path.of("graph-seed"), this.folder);
		Files.writeString(this.folder.resolve("corrections.yaml"),
				"""
						- {document: cstf-13, quote: いかに国際的な枠組を作るのか, cell: opinion, target: 'theme:5g', verdict: refuted, reason: R}
						- {document: none, row: 1, cell: opinion, target: 'theme:5g', verdict: refuted, reason: R}
						""");
		assertThat(check(this.folder)).contains("corrections.yaml, line 1: document cstf-13",
				"The nearest is in row 50", "left out: corrections.yaml, line 2: document none", "It can be loaded.",
				"1 documents checked, 0 cannot be loaded, 2 corrections do not fit");
		assertThat(this.code).isOne();
	}

	@Test
	void theWholePackagedSeedIsChecked() {
		assertThat(check(Path.of("graph-seed"))).contains("59 rows, 55 answers, 12 members", "It can be loaded.",
				"1 documents checked, 0 cannot be loaded");
	}

	private String ids(Path... folders) {
		return said((out) -> IdsCommand.run(out, List.of(folders).stream().map(Path::toString).toArray(String[]::new)));
	}

	private String check(Path path) {
		return said((out) -> CheckCommand.run(out, path.toString()));
	}

	private String describe(Path path) {
		return said((out) -> DescribeCommand.run(out, path.toString()));
	}

	private String said(ToIntFunction<PrintStream> command) {
		var bytes = new ByteArrayOutputStream();
		this.code = command.applyAsInt(new PrintStream(bytes, true, StandardCharsets.UTF_8));
		return bytes.toString(StandardCharsets.UTF_8);
	}

}
