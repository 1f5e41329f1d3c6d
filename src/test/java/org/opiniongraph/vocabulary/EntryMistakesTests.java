package org.opiniongraph.vocabulary;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.seed.SeedFormatException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Slips that are easily made in a vocabulary file. */
class EntryMistakesTests {

	private static final String ALPHA = "- {id: 'program:alpha', code: ALPHA, name: アルファ}\n";

	@ParameterizedTest
	@ValueSource(strings = { "''", "' '", "'　'" })
	void aSpellingIsNotBlank(String spelling) {
		assertThat(refusalOf("- {id: 'program:a', code: A, name: A, aliases: [%s]}".formatted(spelling)))
			.startsWith("programs.yaml")
			.contains("program:a", "aliases");
	}

	@Test
	void anEntryIsNotEmpty() {
		assertThat(refusalOf(ALPHA + "-\n")).startsWith("programs.yaml");
	}

	@Test
	void aListOfSpellingsHasNoGaps() {
		assertThat(refusalOf("- {id: 'program:a', code: A, name: A, aliases: [B, null]}")).startsWith("programs.yaml")
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
			.matches("programs\\.yaml, line [123]: 'id: programme:a'.*");
	}

	@Test
	void anEntryWithoutAnIdIsToldSo() {
		assertThat(refusalOf("- {code: A, name: A}"))
			.isEqualTo("programs.yaml, line 1: 'id' is missing: expected program:<slug> or organization:<slug>");
	}

	@Test
	void anIdThatIsThereTwiceIsCalledThat() {
		assertThat(refusalOf(ALPHA + "- {id: 'program:alpha', code: A, name: ベータ}"))
			.isEqualTo("programs.yaml: the id 'program:alpha' is there twice");
	}

	@Test
	void aSpellingThatAnEntryHasTwiceIsCalledThat() {
		assertThat(refusalOf("- {id: 'program:a', code: A, name: A, aliases: [Ａ]}"))
			.isEqualTo("programs.yaml: program:a has the spelling 'A' twice");
	}

	@Test
	void aBrokenReferenceToACategoryIsRefused() {
		var refusal = catchThrowableOfType(SeedFormatException.class, () -> new VocabularyReader().readPointers(
				"pointers.yaml",
				bytes("{material: '(?<title>a)(?<item>b)', webPage: 'http', category: ['{mark}', '({name}']}")));
		assertThat(refusal).as("the refusal").hasMessageContaining("pointers.yaml").hasMessageContaining("({name}");
	}

	private static String refusalOf(String terms) {
		var refusal = catchThrowableOfType(SeedFormatException.class,
				() -> new VocabularyReader().addTerms("programs.yaml", bytes(terms)));
		assertThat(refusal).as("the refusal").isNotNull();
		return String.valueOf(refusal.getMessage());
	}

	private static ByteArrayInputStream bytes(String content) {
		return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
	}

}
