package org.opiniongraph.load.vocabulary;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.load.descriptor.SeedFormatException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Slips that are easily made in a vocabulary file. */
class EntryMistakesTests {

	private static final String ALPHA = "- {id: 'program:alpha', code: ALPHA, name: アルファ}\n";

	@ParameterizedTest
	@ValueSource(strings = { "''", "' '", "'　'" })
	void aSpellingIsNotBlank(String spelling) {
		assertThat(refusalOf("- {id: 'program:a', code: A, name: A, aliases: [%s]}".formatted(spelling)))
			.startsWith("vocabulary/programs.yaml")
			.contains("is empty");
	}

	@Test
	void anEntryIsNotEmpty() {
		assertThat(refusalOf(ALPHA + "-\n")).startsWith("vocabulary/programs.yaml");
	}

	@Test
	void aListOfSpellingsHasNoGaps() {
		assertThat(refusalOf("- {id: 'program:a', code: A, name: A, aliases: [B, null]}"))
			.startsWith("vocabulary/programs.yaml")
			.contains("'item 1, aliases, item 2' has an item without a value");
	}

	@ParameterizedTest
	@ValueSource(strings = { "code: ''", "code: ' '" })
	void aCodeIsNotBlank(String code) {
		assertThat(refusalOf("- {id: 'program:a', name: A, %s}".formatted(code))).contains("program:a", "'code'");
	}

	@Test
	void aSourceIsNotBlank() {
		assertThat(refusalOf("- {id: 'organization:a', name: A, nameEn: A, source: ''}")).contains("organization:a",
				"'source' is missing");
	}

	@Test
	void aMistakeIsNamedWithALineOfItsEntry() {
		assertThat(refusalOf("- id: programme:a\n  code: A\n  name: A\n\n- id: program:b\n  code: B\n  name: B\n"))
			.matches("vocabulary/programs\\.yaml, line [123]: 'id: programme:a'.*");
	}

	@Test
	void anEntryWithoutAnIdIsToldSo() {
		assertThat(refusalOf("- {code: A, name: A}")).isEqualTo(
				"vocabulary/programs.yaml, line 1: 'id' is missing: expected program:<slug>, organization:<slug> or place:<slug>");
	}

	@Test
	void anIdThatIsThereTwiceIsCalledThat() {
		assertThat(refusalOf(ALPHA + "- {id: 'program:alpha', code: A, name: ベータ}"))
			.isEqualTo("vocabulary/programs.yaml: the id 'program:alpha' appears twice");
	}

	@Test
	void aSpellingThatAnEntryHasTwiceIsCalledThat() {
		assertThat(refusalOf("- {id: 'program:a', code: A, name: A, aliases: [Ａ]}"))
			.isEqualTo("vocabulary/programs.yaml: program:a has the spelling 'A' twice");
	}

	@Test
	void aBrokenReferenceToACategoryIsRefused() {
		assertThat(refusalOf("pointers",
				"{material: '(?<title>a)(?<item>b)', webPage: 'http', category: ['{mark}', '({name}']}"))
			.contains("pointers.yaml", "({name}");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{name: A, nameEn: A}                            | expected theme:<slug>
					{id: 'theme:a b', name: A, nameEn: A}           | expected theme:<slug>
					{id: 'theme:a', name: A}                        | theme:a: 'name' or 'nameEn' is missing
					{id: 'theme:a', name: A, nameEn: A, reading: ア} | theme:a: 'source' is missing
					{id: 'theme:a', name: A, nameEn: A, patterns: ['']} | is empty
					{id: 'theme:a', name: A, nameEn: A, patterns: [{text: B, near: ['']}]} | 'near' of 'B'
					{id: 'theme:a', name: A, nameEn: A, exceptions: [' ']} | theme:a: 'exceptions'
					{id: 'theme:a', name: A, nameEn: A, narrower: 'theme:b'} | unknown entry 'narrower'
					{id: 'theme:a', name: NOTICE, nameEn: A}        | theme:a has the spelling 'NOTICE', which already belongs to program:notice
					{id: 'theme:a', name: A, nameEn: A, aliases: [A]} | theme:a has the spelling 'A' twice
					{id: 'theme:a', name: A, nameEn: A, broader: 'theme:b'} | theme:a: the broader theme 'theme:b' does not exist
					{id: 'theme:a', name: A, nameEn: A, broader: 'theme:a'} | theme:a: the broader themes form a cycle: theme:a
					""")
	void whatIsWrongWithAThemeIsSaid(String entry, String message) {
		assertThat(refusalOf("themes", "- " + entry)).startsWith("vocabulary/themes.yaml").contains(message);
	}

	@Test
	void broaderThemesThatGoRoundInACircleAreRefused() {
		assertThat(refusalOf("themes", """
				- {id: 'theme:a', name: A, nameEn: A, broader: 'theme:b'}
				- {id: 'theme:b', name: B, nameEn: B, broader: 'theme:c'}
				- {id: 'theme:c', name: C, nameEn: C, broader: 'theme:b'}
				""")).contains("vocabulary/themes.yaml", "theme:a: the broader themes form a cycle");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			{behind: [氏]}                                | expected the entries 'behind' and 'before'
			{behind: [氏, ' '], before: []}               | ' ' is not an honorific: expected 1 to 20 letters
			{behind: [], before: [The Right Honourable the]} | 'The Right Honourable the' is not an honorific
			{behind: [], before: [], around: []}          | unknown entry 'around'
			""")
	void whatIsWrongWithHonorificsIsSaid(String file, String message) {
		assertThat(refusalOf("honorifics", file)).startsWith("vocabulary/honorifics.yaml").contains(message);
	}

	@Test
	void twoThemesMayShareAPatternButNoName() {
		assertThat(refusalOf("themes", """
				- {id: 'theme:a', name: A, nameEn: A, patterns: [NOTICE, B]}
				- {id: 'theme:b', name: B, nameEn: B, patterns: [NOTICE], aliases: [Ａ]}
				"""))
			.isEqualTo("vocabulary/themes.yaml: theme:b has the spelling 'A', which already belongs to theme:a");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			a                     | line 1: expected a word, a number of texts and a weight from 0 to 1
			'a	2	1.5'           | line 1: expected a word, a number of texts and a weight from 0 to 1
			'*	0	1\na	2	.5'    | line 2: expected a word
			'*	0	1\na	2	0.5\na	2	0.5' | line 3: 'a' appears twice
			'a	2	0.5'           | the line '*' is missing
			""")
	void whatIsWrongWithTheWeightsIsSaid(String table, String message) {
		var refusal = catchThrowableOfType(SeedFormatException.class,
				() -> RealVocabulary.with(Map.of("vocabulary/term-weights.tsv", table.replace("\\n", "\n"))));
		assertThat(refusal).as("the refusal").hasMessageContaining("term-weights.tsv").hasMessageContaining(message);
	}

	private static String refusalOf(String terms) {
		return refusalOf("programs", terms);
	}

	private static String refusalOf(String file, String content) {
		var refusal = catchThrowableOfType(SeedFormatException.class,
				() -> RealVocabulary.with(Map.of("vocabulary/" + file + ".yaml", content)));
		assertThat(refusal).as("the refusal").isNotNull();
		return String.valueOf(refusal.getMessage());
	}

}
