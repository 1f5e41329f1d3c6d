package org.opiniongraph.load.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.load.vocabulary.CorrectionEntry.Cell;
import org.opiniongraph.load.vocabulary.CorrectionEntry.Verdict;
import org.opiniongraph.load.vocabulary.CorrectionEntry;
import org.opiniongraph.load.vocabulary.RealVocabulary;
import org.opiniongraph.load.vocabulary.Spelling;
import org.opiniongraph.load.vocabulary.Term;
import org.opiniongraph.load.vocabulary.TermWeights;
import org.opiniongraph.load.vocabulary.ThemeEntry;
import org.opiniongraph.load.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the corrections of researchers do to the findings in a text. */
class CorrectedFindingsTests {

	private static final String CATS = "theme:cats";

	private static final String CLUB = "organization:club";

	@Test
	void anAddedThemeHasItsWordsAndTheScoreThatWasGiven() {
		ThemeFinding given = theme("犬がいる。", added(CATS, 0.4, "犬"));
		assertThat(given.score()).isEqualTo(0.4);
		assertThat(given.evidence()).containsExactly(new Span(0, 1, "犬"));
		assertThat(theme("犬がいる。", added(CATS, null, "犬")).score()).as("without a score").isEqualTo(1);
	}

	@Test
	void addedWordsStandBesideThoseThatWereFoundInTheOrderOfTheText() {
		assertThat(theme("ｲﾇと虎と猫", added(CATS, null, "猫", "ｲﾇ")).evidence()).containsExactly(new Span(0, 2, "ｲﾇ"),
				new Span(3, 4, "虎"), new Span(5, 6, "猫"));
	}

	@Test
	void refutedWordsAreNoEvidence() {
		assertThat(theme("虎と猫と虎", refuted(CATS, "虎")).evidence()).containsExactly(new Span(2, 3, "猫"));
		assertThat(analyze("虎と虎", refuted(CATS, "虎")).themes()).isEmpty();
		assertThat(analyze("虎と猫", refuted(CATS)).themes()).as("all of them").isEmpty();
	}

	@Test
	void anOrganizationIsAddedAndRefutedToo() {
		assertThat(analyze("あの会と猫の会", refuted(CLUB)).terms()).isEmpty();
		Findings added = analyze("あの会がある。", added(CLUB, null, "あの会"));
		assertThat(added.terms().keySet()).extracting(Term::id).containsExactly(CLUB);
		assertThat(added.terms().values()).containsExactly(List.of(new Span(0, 3, "あの会")));
		assertThat(added.words().get("あの会")).isEqualTo(new Findings.TellingWord("あの会", 1, 1, true));
		assertThat(added.corrections()).hasSize(1);
	}

	@Test
	void aCorrectionThatDoesNotFitIsRefusedWithItsPlace() {
		assertThatExceptionOfType(SeedFormatException.class).isThrownBy(() -> analyze("虎がいる。", refuted(CATS, "猫")))
			.withMessage("corrections.yaml: document d-1, row 7, opinion, theme:cats: "
					+ "the program found nothing here that can be refuted");
		assertThatExceptionOfType(SeedFormatException.class).isThrownBy(() -> analyze("虎がいる。", added(CATS, null, "犬")))
			.withMessageEndingWith("theme:cats: the cell does not contain '犬'");
	}

	@Test
	void onlyWhatRelatesIsKeptOfManyPassages() {
		Findings whole = analyze("虎とhttps://example.org/");
		Findings relating = whole.relating();
		assertThat(relating.words()).isEqualTo(whole.words()).isNotEmpty();
		assertThat(relating.themes()).singleElement().satisfies((theme) -> {
			assertThat(theme.evidence()).isEmpty();
			assertThat(theme.score()).isEqualTo(whole.themes().getFirst().score());
		});
		assertThat(relating.pages()).isEmpty();
	}

	private static CorrectionEntry added(String target, @Nullable Double score, String... words) {
		return new CorrectionEntry("d-1", 7, null, Cell.OPINION, target, List.of(words), Verdict.ADDED, null, null,
				score, null, "because", null);
	}

	private static CorrectionEntry refuted(String target, String... words) {
		return new CorrectionEntry("d-1", 7, null, Cell.OPINION, target, List.of(words), Verdict.REFUTED, null, null,
				null, null, "because", null);
	}

	private static ThemeFinding theme(String text, CorrectionEntry... corrections) {
		List<ThemeFinding> themes = analyze(text, corrections).themes();
		assertThat(themes).hasSize(1);
		return themes.getFirst();
	}

	private static Findings analyze(String text, CorrectionEntry... corrections) {
		Vocabulary real = RealVocabulary.read();
		var cats = new ThemeEntry(CATS, "猫", "Cats", null, null, List.of(), List.of(Spelling.of("虎")), List.of(), null,
				List.of());
		var club = RealVocabulary.organization(CLUB.substring("organization:".length()), "猫の会");
		var vocabulary = new Vocabulary(List.of(club), List.of(cats), List.of(), Set.of(), real.language(),
				new TermWeights(Map.of("猫", 0.25), 1));
		return new TextAnalyzer(vocabulary, new Tokenizer(vocabulary), Map.of(), null).analyze(text,
				Arrays.asList(corrections));
	}

}
