package org.opiniongraph.tools.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import graphql.language.EnumTypeDefinition;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages name only what is there, and all that they promise to name. */
class DocumentationTests {

	private static final Path README = Path.of("README.md");

	private static final Path DOCS = Path.of("src/docs");

	private static final int README_BYTES = 12_000;

	private static final Pattern CODE_BLOCK = Pattern.compile("(?s)```.*?```");

	private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#\\s]*)(#[^)\\s]*)?\\)");

	private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

	private static final Pattern SETTING = Pattern
		.compile("opinion-graph\\.(?!aot\\b|jar\\b)[a-z0-9.-]*[a-z0-9](?=[`=: ),]|$)");

	/** A class of the program that Maven is asked to run, or one of the tools. */
	private static final Pattern COMMAND = Pattern
		.compile("main-class=org\\.opiniongraph\\.([\\w.]+)|-Dtool=([\\w.]+)");

	private static final Pattern JAPANESE_TERM = Pattern
		.compile("\\(([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・]+)\\)");

	private static final Pattern FIGURES = Pattern
		.compile("\\| The first page of 50 opinions[^|]*\\| ([\\d,]+) \\(([\\d.]+), [^|]*\\| ([\\d,]+) \\(");

	static Stream<Path> pages() throws IOException {
		try (Stream<Path> docs = Files.walk(DOCS)) {
			return Stream
				.concat(Stream.of(README, Path.of("CONTRIBUTING.md"), Path.of("CHANGELOG.md")),
						docs.filter((it) -> it.toString().endsWith(".md")).toList().stream())
				.toList()
				.stream();
		}
	}

	@Test
	void theReadmeIsShort() throws IOException {
		assertThat(Files.size(README)).isLessThanOrEqualTo(README_BYTES);
	}

	@ParameterizedTest
	@MethodSource("pages")
	void everyLinkLeadsSomewhere(Path page) throws IOException {
		String text = CODE_BLOCK.matcher(Files.readString(page)).replaceAll("");
		assertThat(LINK.matcher(text).results().toList()).allSatisfy((link) -> {
			Path folder = Objects.requireNonNullElse(page.getParent(), Path.of(""));
			Path target = link.group(1).isEmpty() ? page : folder.resolve(link.group(1)).normalize();
			assertThat(target).exists();
			if (link.group(2) != null) {
				assertThat(anchors(target)).contains(link.group(2));
			}
		});
	}

	@ParameterizedTest
	@MethodSource("pages")
	void everySettingAndCommandThatIsNamedExists(Path page) throws IOException {
		String text = Files.readString(page);
		List<String> settings = PagesCommand.settings().names();
		assertThat(SETTING.matcher(text).results().map(MatchResult::group))
			.allSatisfy((name) -> assertThat(settings).as("settings such as %s", name)
				.anyMatch((it) -> it.equals(name) || it.startsWith(name + ".")));
		assertThat(COMMAND.matcher(text).results().map(DocumentationTests::source))
			.allSatisfy((it) -> assertThat(it).exists());
	}

	@Test
	void everyErrorCodeHasItsCauseAndWhatToDo() throws IOException {
		String operations = Files.readString(DOCS.resolve("operations.md"));
		var schema = new SchemaParser().parse(Files.readString(Path.of("schema/query.graphqls")));
		var codes = Objects.requireNonNull(schema.getTypeOrNull("ErrorCode", EnumTypeDefinition.class))
			.getEnumValueDefinitions();
		assertThat(codes).isNotEmpty()
			.allSatisfy((code) -> assertThat(operations)
				.containsPattern("\\| `" + code.getName() + "` \\| [^|]+\\| [^|]+\\| [^|]+\\|"));
	}

	@Test
	void theGlossaryHasEveryTermOfTheSchema() throws IOException {
		var terms = new TreeSet<String>();
		try (Stream<Path> files = Files.list(Path.of("schema"))) {
			for (Path file : files.filter((it) -> it.toString().endsWith(".graphqls")).toList()) {
				JAPANESE_TERM.matcher(Files.readString(file)).results().map((it) -> it.group(1)).forEach(terms::add);
			}
		}
		assertThat(terms).hasSizeGreaterThan(20);
		assertThat(Files.readString(DOCS.resolve("glossary.md"))).contains(terms);
	}

	@Test
	void theFiguresOfTheReadmeAreThoseOfTheBenchmark() throws IOException {
		var figures = FIGURES.matcher(Files.readString(DOCS.resolve("benchmark.md")));
		assertThat(figures.find()).isTrue();
		assertThat(Files.readString(README)).contains(figures.group(1) + " answers a second")
			.contains(figures.group(2) + " ms")
			.contains(figures.group(3) + " a second");
	}

	private static Path source(MatchResult command) {
		return (command.group(1) != null) ? file("src/main/java/org/opiniongraph", command.group(1))
				: file("src/tools/java/org/opiniongraph/tools", command.group(2));
	}

	private static Path file(String root, String name) {
		return Path.of(root, name.replace('.', '/') + ".java");
	}

	/** The anchors of a page's headings, as GitHub makes them. */
	private static List<String> anchors(Path page) throws IOException {
		return HEADING.matcher(CODE_BLOCK.matcher(Files.readString(page)).replaceAll(""))
			.results()
			.map((it) -> "#" + it.group(1)
				.toLowerCase(Locale.ROOT)
				.replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit}\\-_ ]", "")
				.replace(' ', '-'))
			.toList();
	}

}
