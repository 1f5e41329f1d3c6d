package org.opiniongraph.load.vocabulary;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.model.ProgramKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class VocabularyReaderTests {

	private static final String ALPHA = "- {id: 'program:alpha', code: ALPHA, name: アルファ}\n";

	@Test
	void theRealVocabularyReads() {
		List<Term> terms = RealVocabulary.read().terms();
		assertThat(terms).filteredOn((term) -> term.id().startsWith("program:")).hasSize(35);
		assertThat(terms).filteredOn((term) -> term.id().startsWith("organization:")).hasSize(21);
		assertThat(terms).filteredOn((term) -> term.id().equals("program:scope"))
			.singleElement()
			.extracting(Term::code, Term::name, Term::aliases)
			.containsExactly("SCOPE", "戦略的情報通信研究開発推進事業", List.of(Spelling.of("SCOPE")));
		assertThat(RealVocabulary.read().themes()).extracting(ThemeEntry::id)
			.contains("theme:iot-security", "theme:supply-chain", "theme:small-firms-and-regions")
			.hasSizeBetween(24, 48);
	}

	@Test
	void termsKeepTheOrderOfTheirFiles() throws IOException {
		assertThat(RealVocabulary.with(Map.of("vocabulary/programs.yaml", ALPHA, "vocabulary/organizations.yaml",
				"- {id: 'organization:b', name: B}\n- {id: 'organization:a', name: A}\n"))
			.terms()).extracting(Term::id)
			.containsExactly("program:alpha", "organization:b", "organization:a", "place:us", "place:uk",
					"place:europe", "place:china", "place:asia", "place:southeast-asia", "place:thailand",
					"place:bangkok");
	}

	@Test
	void aTermIsWrittenAsItsNameAndItsAliases() throws IOException {
		var vocabulary = with("programs",
				"- {id: 'program:a', code: A, name: アルファ, aliases: [ALPHA, {text: あるふぁ, near: [べーた]}]}");
		assertThat(vocabulary.terms().getFirst().spellings()).containsExactly(Spelling.of("アルファ"), Spelling.of("ALPHA"),
				new Spelling("あるふぁ", List.of("べーた")));
	}

	@Test
	void anIdBelongsToOneEntry() {
		assertThat(refusalOf(ALPHA + "- {id: 'program:alpha', code: A, name: ベータ}"))
			.startsWith("vocabulary/programs.yaml")
			.contains("program:alpha");
	}

	@Test
	void aSpellingBelongsToOneEntry() {
		assertThat(refusalOf(ALPHA + "- {id: 'program:beta', code: B, name: ベータ, aliases: [アルファ]}")).isEqualTo(
				"vocabulary/programs.yaml: program:beta has the spelling 'アルファ', which already belongs to program:alpha");
	}

	@Test
	void aSpellingBelongsToOneEntryInWhateverWidth() {
		assertThat(refusalOf(ALPHA + "- {id: 'program:beta', code: B, name: ｱﾙﾌｧ}")).isEqualTo(
				"vocabulary/programs.yaml: program:beta has the spelling 'アルファ', which already belongs to program:alpha");
	}

	@Test
	void aSpellingBelongsToOneEntryOverAllFiles() {
		assertThatExceptionOfType(SeedFormatException.class)
			.isThrownBy(() -> with("organizations", "- {id: 'organization:beta', name: CYDER}"))
			.withMessage(
					"vocabulary/organizations.yaml: organization:beta has the spelling 'CYDER', which already belongs to program:cyder");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{id: 'programme:a', code: A, name: A}       | 'id: programme:a': expected program:<slug>, organization:<slug> or place:<slug>
					{id: 'program:A b', code: A, name: A}       | 'id: program:A b': expected program:<slug>, organization:<slug> or place:<slug>
					{id: 'program:', code: A, name: A}          | 'id: program:': expected program:<slug>, organization:<slug> or place:<slug>
					{id: 'organization:a--b', name: A}          | 'id: organization:a--b': expected program:<slug>, organization:<slug> or place:<slug>
					{id: 'program:a', name: A}                  | program:a: every programme needs a 'code', and nothing else has one
					{id: 'organization:a', code: A, name: A}    | organization:a: every programme needs a 'code', and nothing else has one
					{id: 'program:a', code: A}                  | program:a: 'name' is missing
					{id: 'program:a', code: A, name: ' '}       | program:a: 'name' is missing
					{id: 'program:a', code: A, name: A, summary: S} | program:a: 'source' is missing: say where the facts come from
					{id: 'program:a', code: A, name: A, nameEn: E}  | program:a: 'source' is missing: say where the facts come from
					{id: 'organization:a', name: A, reading: エー}  | organization:a: 'source' is missing: say where the facts come from
					""")
	void whatIsWrongWithAnEntryIsSaid(String entry, String message) {
		assertThat(refusalOf(ALPHA + "- " + entry)).isEqualTo("vocabulary/programs.yaml, line 2: " + message);
	}

	@Test
	void anUnknownPartOfAnEntryIsNamed() {
		assertThat(refusalOf("- {id: 'program:a', code: A, name: A, alias: [B]}"))
			.startsWith("vocabulary/programs.yaml, line 1: ")
			.contains("alias");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					kind: act                                   | 'item 2, kind': 'act' is not one of PROGRAM, PROJECT, PLAN
					partOf: 'program:alpha'                     | program:beta: 'source' is missing
					partOf: 'program:gamma', source: S          | program:beta: the whole 'program:gamma' does not exist
					partOf: 'organization:mic', source: S       | program:beta: the whole 'organization:mic' does not exist
					partOf: 'program:beta', source: S           | program:beta: the wholes form a cycle: program:beta
					runBy: ['organization:gamma'], source: S    | program:beta: 'runBy' has 'organization:gamma': expected an id of vocabulary/organizations.yaml
					""")
	void whatIsWrongWithTheConnectionsOfAProgrammeIsSaid(String entry, String message) {
		assertThat(refusalOf(ALPHA + "- {id: 'program:beta', code: B, name: ベータ, %s}".formatted(entry)))
			.startsWith("vocabulary/programs.yaml")
			.contains(message);
	}

	@Test
	void anOrganizationIsNotRunByAnother() {
		assertThat(refusalOf("- {id: 'organization:a', name: A, runBy: ['organization:mic'], source: S}"))
			.contains("organization:a: 'kind' and 'runBy' are for programmes only");
	}

	@Test
	void twoEntriesMayShareAPattern() throws IOException {
		var vocabulary = with("programs", """
				- {id: 'program:a', code: A, name: A, patterns: [同書]}
				- {id: 'program:b', code: B, name: B, patterns: [同書], kind: report}
				""");
		assertThat(vocabulary.terms().getFirst().spellings()).contains(Spelling.of("同書"));
		assertThat(vocabulary.terms().getFirst().names()).containsExactly(Spelling.of("A"));
		assertThat(vocabulary.terms()).extracting(Term::kind).startsWith(ProgramKind.PROGRAM, ProgramKind.REPORT);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{sentence: 'a', end: 'a', word: 'a', rejected: 'a', boundary: 'a'}               | 'clauses': expected 'sentence', 'end', 'word', 'rejected', 'boundary' and 'opening'
					{sentence: 'a', end: 'a', word: '[', rejected: 'a', boundary: 'a', opening: 'a'} | 'clauses: word' is not a regular expression
					""")
	void whatIsWrongWithTheClausesOfAsksIsSaid(String clauses, String message) {
		assertThatExceptionOfType(SeedFormatException.class)
			.isThrownBy(() -> with("asks", "pieces: {}\nendings: []\nclauses: " + clauses))
			.withMessageStartingWith("vocabulary/asks.yaml")
			.withMessageContaining(message);
	}

	private static String refusalOf(String terms) {
		var refusal = catchThrowableOfType(SeedFormatException.class, () -> with("programs", terms));
		assertThat(refusal).as("the refusal").isNotNull();
		return String.valueOf(refusal.getMessage());
	}

	private static Vocabulary with(String file, String content) throws IOException {
		return RealVocabulary.with(Map.of("vocabulary/" + file + ".yaml", content));
	}

}
