package org.opiniongraph.tools.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.load.findings.Findings;
import org.opiniongraph.load.ingest.SeedFolder;
import org.opiniongraph.tools.evaluation.SeedReading.RowReading;
import org.opiniongraph.tools.evaluation.SeedReading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** A synthetic corpus beside the real document whose sentences it uses. */
class CorpusTests {

	private static final int OPINIONS = 3_000;

	@TempDir
	static Path folder;

	private static List<RowReading> real = List.of();

	private static List<RowReading> synthetic = List.of();

	@BeforeAll
	static void make() throws IOException {
		CorpusCommand.run(Integer.toString(OPINIONS), "7", folder.resolve("corpus").toString());
		real = rows(SeedFolder.PACKAGED);
		synthetic = rows(folder.resolve("corpus").toUri().toString());
	}

	@Test
	void theSameSeedNumberGivesTheSameBytesAndAnotherOneOthers() throws IOException {
		CorpusCommand.run("300", "7", folder.resolve("one").toString());
		CorpusCommand.run("300", "7", folder.resolve("same").toString());
		CorpusCommand.run("300", "8", folder.resolve("other").toString());
		assertThat(files("same")).isEqualTo(files("one"));
		assertThat(files("other")).isNotEqualTo(files("one"));
	}

	@Test
	void itHasAsManyOpinionsAsWereAskedFor() throws IOException {
		assertThat(synthetic).hasSize(OPINIONS);
		CorpusCommand.run("1", "7", folder.resolve("single").toString());
		assertThat(rows(folder.resolve("single").toUri().toString())).hasSize(1);
	}

	@Test
	void passagesAreAboutAsManyThemesAsInTheRealDocument() {
		assertThat(mean(synthetic, (row) -> row.inOpinion().themes().size())).isBetween(
				0.8 * mean(real, (row) -> row.inOpinion().themes().size()),
				1.2 * mean(real, (row) -> row.inOpinion().themes().size()));
		assertThat(mean(synthetic, CorpusTests::themesOfAnswer))
			.isBetween(0.7 * mean(real, CorpusTests::themesOfAnswer), 1.3 * mean(real, CorpusTests::themesOfAnswer));
	}

	@Test
	void themesAreAsUnequalAsInTheRealDocument() {
		List<Double> sharesOfReal = themeShares(real);
		List<Double> shares = themeShares(synthetic);
		assertThat(shares).hasSameSizeAs(sharesOfReal);
		assertThat(shares.getFirst()).isBetween(0.25, 0.45);
		for (int rank : List.of(1, 2, 5, 10, 20)) {
			assertThat(shares.get(rank)).as("the share of theme %d", rank + 1)
				.isBetween(sharesOfReal.get(rank) / 2, sharesOfReal.get(rank) * 2);
		}
	}

	@Test
	void textsNameAndPointAsOftenAsInTheRealDocument() {
		assertThat(mean(synthetic, CorpusTests::mentions)).isBetween(0.7 * mean(real, CorpusTests::mentions),
				1.3 * mean(real, CorpusTests::mentions));
		assertThat(mean(synthetic, CorpusTests::pointers)).isBetween(0.5 * mean(real, CorpusTests::pointers),
				1.5 * mean(real, CorpusTests::pointers));
	}

	@Test
	void aboutAQuarterOfTheAnswersWereGivenBefore() throws IOException {
		int distinct = 0;
		for (SeedReading.DocumentReading document : SeedReading.of(folder.resolve("corpus").toUri().toString(), null)
			.documents()) {
			distinct += (int) document.rows().stream().map(RowReading::response).distinct().count();
		}
		assertThat((double) distinct / OPINIONS).isBetween(0.73, 0.81);
	}

	@Test
	void textsDiffer() {
		assertThat(synthetic.stream().map(RowReading::opinion).distinct().count()).isGreaterThan(OPINIONS * 97L / 100);
	}

	@Test
	void someMembersSpeakALotAndMostALittle() throws IOException {
		Map<String, Long> spoken = cells(1).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		List<Long> counts = spoken.values().stream().sorted().toList();
		assertThat(counts.getLast()).isGreaterThan(5 * counts.get(counts.size() / 2));
		assertThat(spoken.keySet()).anyMatch((it) -> it.endsWith("座長")).anyMatch((it) -> it.endsWith("構成員"));
	}

	@Test
	void nobodyTakesItForSomethingThatWasSaid() throws IOException {
		assertThat(cells(1)).allMatch((member) -> member.startsWith("合成"));
		assertThat(files("corpus").entrySet()).filteredOn((file) -> file.getKey().endsWith("document.yaml"))
			.isNotEmpty()
			.allSatisfy((file) -> assertThat(file.getValue()).contains("title: \"合成文書"));
		assertThat(files("corpus").entrySet()).filteredOn((file) -> file.getKey().startsWith("councils"))
			.isNotEmpty()
			.allSatisfy((file) -> assertThat(file.getValue()).contains("name: \"合成検討会"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					ten 1 x  | The number of opinions 'ten' is not a whole number. Expected: <number of opinions> <seed number> <new folder>
					0 1 x    | The number of opinions 0 is not between 1 and 10000000
					10 a x   | The seed number 'a' is not a whole number
					10 1     | The command has 2 arguments. Expected: <number of opinions> <seed number> <new folder>
					10 1 pom.xml | pom.xml is a file
					10 1 src | The folder src is not empty
					""")
	void whatIsWrongWithAnArgumentIsSaid(String arguments, String message) {
		assertThatIllegalArgumentException().isThrownBy(() -> CorpusCommand.run(arguments.split(" ")))
			.withMessageStartingWith(message);
	}

	private static List<RowReading> rows(String seed) throws IOException {
		return SeedReading.of(seed, null).documents().stream().flatMap((document) -> document.rows().stream()).toList();
	}

	private static double mean(Collection<RowReading> rows, ToIntFunction<RowReading> number) {
		return rows.stream().mapToInt(number).average().orElseThrow();
	}

	private static int themesOfAnswer(RowReading row) {
		return Objects.requireNonNull(row.inResponse()).themes().size();
	}

	private static int mentions(RowReading row) {
		return row.inOpinion().terms().size() + Objects.requireNonNull(row.inResponse()).terms().size();
	}

	private static int pointers(RowReading row) {
		Findings answer = Objects.requireNonNull(row.inResponse());
		return answer.materials().size();
	}

	/** On what share of the opinions each theme stands, the most frequent first. */
	private static List<Double> themeShares(Collection<RowReading> rows) {
		var counts = new HashMap<String, Integer>();
		rows.forEach((
				row) -> row.inOpinion().themes().forEach((match) -> counts.merge(match.theme().id(), 1, Integer::sum)));
		return counts.values()
			.stream()
			.sorted((one, other) -> other - one)
			.map((it) -> (double) it / rows.size())
			.toList();
	}

	private static Stream<String> cells(int column) throws IOException {
		return files("corpus").entrySet()
			.stream()
			.filter((file) -> file.getKey().endsWith(".tsv") && file.getKey().startsWith("documents"))
			.flatMap((file) -> file.getValue().lines().skip(1))
			.map((line) -> line.split("\t")[column]);
	}

	private static Map<String, String> files(String name) throws IOException {
		var files = new TreeMap<String, String>();
		try (Stream<Path> all = Files.walk(folder.resolve(name))) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				files.put(folder.resolve(name).relativize(file).toString(), Files.readString(file));
			}
		}
		return files;
	}

}
