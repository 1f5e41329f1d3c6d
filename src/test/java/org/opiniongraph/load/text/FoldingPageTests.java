package org.opiniongraph.load.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opiniongraph.load.vocabulary.RealVocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** Every line of the page about folding holds, both ways. */
class FoldingPageTests {

	private static final Path PAGE = Path.of("src/docs/folding.md");

	private static final Pattern CODE = Pattern.compile("\\{(\\p{XDigit}+)}");

	private static final Tokenizer TOKENIZER = new Tokenizer(RealVocabulary.read());

	static Stream<Arguments> same() throws IOException {
		return lines().filter((cells) -> cells.length > 3 && cells[1].matches("[A-Z_]+"))
			.map((cells) -> Arguments.of(cells[1], cells[2], cells[3]));
	}

	static Stream<Arguments> apart() throws IOException {
		return lines().filter((cells) -> cells.length == 3 && !cells[1].matches("one word|-+"))
			.map((cells) -> Arguments.of(cells[1], cells[2]));
	}

	private static Stream<String[]> lines() throws IOException {
		return Files.readAllLines(PAGE)
			.stream()
			.filter((line) -> line.startsWith("|"))
			.map((line) -> Arrays.stream(line.split("\\|"))
				.map((cell) -> CODE.matcher(cell.strip().replace("`", ""))
					.replaceAll((it) -> Character.toString(Integer.parseInt(it.group(1), 16))))
				.toArray(String[]::new));
	}

	@ParameterizedTest
	@MethodSource("same")
	void aSpellingFindsTheOtherAndIsMarkedWhole(String rule, String one, String other) {
		assertFinds(other, one);
		assertFinds(one, other);
		assertFinds('"' + other + '"', one);
		assertFinds('"' + one + '"', other);
	}

	private static void assertFinds(String typed, String written) {
		for (String text : new String[] { written, "前、" + written + "。後", "「" + written + "」と" }) {
			SearchQuery query = SearchQuery.of(typed, TOKENIZER);
			assertThat(new SearchableText(text, TOKENIZER).has(query)).as("%s in %s", typed, text).isTrue();
			String marked = query.highlight(text)
				.orElseThrow()
				.matches()
				.stream()
				.map(Span::surface)
				.collect(Collectors.joining());
			assertThat(marked.replaceAll("[\\s()]", "")).as("%s in %s", typed, text)
				.isEqualTo(written.replaceAll("[\\s()]", ""));
		}
	}

	@ParameterizedTest
	@MethodSource("same")
	void bothAreOneNameAndOneSpellingOfTheVocabulary(String rule, String one, String other) {
		assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other)).isEqualTo(NameKey.of(NameKey.of(one)));
		if (!Set.of("CASE", "ACCENTS", "KANA").contains(rule)) {
			assertThat(Tokenizer.spelled(one).getFirst()).isEqualTo(Tokenizer.spelled(other).getFirst());
		}
	}

	@ParameterizedTest
	@EnumSource
	void withoutTheRuleTheyDiffer(FoldingRule rule) throws IOException {
		Folding less = Folding.ALL.without(rule);
		assertThat(same().map(Arguments::get).filter((line) -> line[0].equals(rule.name()))).anySatisfy(
				(line) -> assertThat(asWord(less, line[1].toString())).isNotEqualTo(asWord(less, line[2].toString())));
	}

	private static String asWord(Folding folding, String text) {
		return folding.word(folding.spelled(folding.plain(text).text()).text());
	}

	@ParameterizedTest
	@MethodSource("apart")
	void otherWordsStayApart(String one, String other) {
		assertThat(has(one, other) && has(other, one)).isFalse();
	}

	private static boolean has(String text, String phrase) {
		return new SearchableText(text, TOKENIZER).has(SearchQuery.of('"' + phrase + '"', TOKENIZER));
	}

	@Test
	void thePageHasEveryRule() throws IOException {
		Set<Object> described = same().map((line) -> line.get()[0]).collect(Collectors.toSet());
		assertThat(described).containsExactlyInAnyOrderElementsOf(
				Stream.of(FoldingRule.values()).map(FoldingRule::name).collect(Collectors.toSet()));
	}

}
