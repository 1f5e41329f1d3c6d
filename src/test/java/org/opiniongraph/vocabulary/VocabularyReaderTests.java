package org.opiniongraph.vocabulary;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.seed.SeedFormatException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class VocabularyReaderTests {

	private static final String ALPHA = "- {id: 'program:alpha', code: ALPHA, name: アルファ}\n";

	private final VocabularyReader reader = new VocabularyReader();

	@Test
	void theRealVocabularyReads() {
		List<Term> terms = RealVocabulary.read().terms();
		assertThat(terms).filteredOn((term) -> term.kind() == Term.Kind.PROGRAM).hasSize(16);
		assertThat(terms).filteredOn((term) -> term.kind() == Term.Kind.ORGANIZATION).hasSize(21);
		assertThat(terms).filteredOn((term) -> term.id().equals("program:scope"))
			.singleElement()
			.extracting(Term::code, Term::name, Term::aliases)
			.containsExactly("SCOPE", "戦略的情報通信研究開発推進事業", List.of("SCOPE"));
	}

	@Test
	void termsKeepTheOrderOfTheirFiles() throws IOException {
		addTerms("programs.yaml", ALPHA);
		addTerms("organizations.yaml", "- {id: 'organization:b', name: B}\n- {id: 'organization:a', name: A}\n");
		readPointers();
		assertThat(this.reader.vocabulary().terms()).extracting(Term::id)
			.containsExactly("program:alpha", "organization:b", "organization:a");
	}

	@Test
	void aTermIsWrittenAsItsNameAndItsAliases() throws IOException {
		addTerms("programs.yaml", "- {id: 'program:a', code: A, name: アルファ, aliases: [ALPHA, あるふぁ]}");
		readPointers();
		assertThat(this.reader.vocabulary().terms()).singleElement()
			.satisfies((term) -> assertThat(term.surfaces()).containsExactly("アルファ", "ALPHA", "あるふぁ"));
	}

	@Test
	void anIdBelongsToOneEntry() {
		assertThat(refusalOf(ALPHA + "- {id: 'program:alpha', code: A, name: ベータ}")).startsWith("programs.yaml")
			.contains("program:alpha");
	}

	@Test
	void aSpellingBelongsToOneEntry() {
		assertThat(refusalOf(ALPHA + "- {id: 'program:beta', code: B, name: ベータ, aliases: [アルファ]}"))
			.isEqualTo("programs.yaml: program:beta claims 'アルファ', which program:alpha has already");
	}

	@Test
	void aSpellingBelongsToOneEntryInWhateverWidth() {
		assertThat(refusalOf(ALPHA + "- {id: 'program:beta', code: B, name: ｱﾙﾌｧ}"))
			.isEqualTo("programs.yaml: program:beta claims 'アルファ', which program:alpha has already");
	}

	@Test
	void aSpellingBelongsToOneEntryOverAllFiles() throws IOException {
		addTerms("programs.yaml", ALPHA);
		assertThatExceptionOfType(SeedFormatException.class)
			.isThrownBy(() -> addTerms("organizations.yaml", "- {id: 'organization:beta', name: アルファ}"))
			.withMessage("organizations.yaml: organization:beta claims 'アルファ', which program:alpha has already");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{id: 'programme:a', code: A, name: A}       | 'id: programme:a': expected program:<slug> or organization:<slug>
					{id: 'program:A b', code: A, name: A}       | 'id: program:A b': expected program:<slug> or organization:<slug>
					{id: 'program:', code: A, name: A}          | 'id: program:': expected program:<slug> or organization:<slug>
					{id: 'organization:a--b', name: A}          | 'id: organization:a--b': expected program:<slug> or organization:<slug>
					{id: 'program:a', name: A}                  | program:a: 'code' belongs to every programme, and to programmes only
					{id: 'organization:a', code: A, name: A}    | organization:a: 'code' belongs to every programme, and to programmes only
					{id: 'program:a', code: A}                  | program:a: 'name' is missing
					{id: 'program:a', code: A, name: ' '}       | program:a: 'name' is missing
					{id: 'program:a', code: A, name: A, summary: S} | program:a: 'source' is missing: say where the facts come from
					{id: 'program:a', code: A, name: A, nameEn: E}  | program:a: 'source' is missing: say where the facts come from
					{id: 'organization:a', name: A, reading: エー}  | organization:a: 'source' is missing: say where the facts come from
					""")
	void whatIsWrongWithAnEntryIsSaid(String entry, String message) {
		assertThat(refusalOf(ALPHA + "- " + entry)).isEqualTo("programs.yaml, line 2: " + message);
	}

	@Test
	void anUnknownPartOfAnEntryIsNamed() {
		assertThat(refusalOf("- {id: 'program:a', code: A, name: A, alias: [B]}")).startsWith("programs.yaml, line 1: ")
			.contains("alias");
	}

	@Test
	void aVocabularyNeedsItsPointers() {
		assertThatIllegalStateException().isThrownBy(this.reader::vocabulary).withMessage("the pointers were not read");
	}

	private String refusalOf(String terms) {
		var refusal = catchThrowableOfType(SeedFormatException.class, () -> addTerms("programs.yaml", terms));
		assertThat(refusal).as("the refusal").isNotNull();
		return String.valueOf(refusal.getMessage());
	}

	private void addTerms(String file, String terms) throws IOException {
		this.reader.addTerms(file, new ByteArrayInputStream(terms.getBytes(StandardCharsets.UTF_8)));
	}

	private void readPointers() throws IOException {
		this.reader.readPointers("pointers.yaml", RealVocabulary.open("pointers.yaml"));
	}

}
