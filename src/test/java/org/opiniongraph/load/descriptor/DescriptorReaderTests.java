package org.opiniongraph.load.descriptor;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.load.table.CouncilDescriptor.KnownMember;
import org.opiniongraph.load.table.CouncilDescriptor.Role;
import org.opiniongraph.load.table.CouncilDescriptor;
import org.opiniongraph.load.table.DocumentDescriptor.DescribedCategory;
import org.opiniongraph.load.table.DocumentDescriptor.DescribedWords;
import org.opiniongraph.load.table.DocumentDescriptor;
import org.opiniongraph.load.table.Part;
import org.opiniongraph.load.table.TableLayout;

import static org.assertj.core.api.Assertions.assertThat;

class DescriptorReaderTests {

	private static final String DOCUMENT = SeedFile.DOCUMENT;

	private static final String COUNCIL = SeedFile.COUNCIL;

	private static final TableLayout USUAL = new TableLayout(null, null, null, List.of(), null, Set.of(), null, null);

	private static final DescribedWords USUAL_WORDS = new DescribedWords(null, null, null, null, null);

	@Test
	void theRealDocumentReads() throws IOException {
		assertThat(SeedFile.read(DOCUMENT, SeedFile.text(DOCUMENT), DocumentDescriptor.class))
			.isEqualTo(new DocumentDescriptor("cstf-13", "構成員の御意見と対応の方向性（案）", "cstf", "organization:mic", null, null,
					"ja", "opinions-and-responses.tsv",
					Map.of(Part.CATEGORY, "施策カテゴリ", Part.MEMBER, "構成員", Part.OPINION, "御意見", Part.RESPONSE,
							"対応の方向性(案)"),
					Map.of(), Set.of(Part.CATEGORY, Part.MEMBER, Part.OPINION, Part.RESPONSE), Set.of("同上", "○同上"),
					List.of(new DescribedCategory("①", "民間企業等におけるセキュリティ対策の促進",
							"Promotion of security measures in private companies and other bodies"),
							new DescribedCategory("②", "研究開発の推進", "Promotion of research and development"),
							new DescribedCategory("③", "人材育成の強化", "Strengthening of human resource development"),
							new DescribedCategory("④", "国際連携", "International cooperation")),
					USUAL, null, USUAL_WORDS));
	}

	@Test
	void theRealCouncilReads() throws IOException {
		CouncilDescriptor council = SeedFile.read(COUNCIL, SeedFile.text(COUNCIL), CouncilDescriptor.class);
		assertThat(council.roles())
			.isEqualTo(Map.of("構成員", Role.MEMBER, "座長", Role.CHAIR, "座長代理", Role.OTHER, "オブザーバー", Role.OTHER));
		assertThat(council.members()).hasSize(11).contains(new KnownMember("安田", "ヤスダ", "Yasuda", List.of()));
	}

	@Test
	void rolesMayBeWrittenInSmallLetters() throws IOException {
		assertThat(SeedFile.read(COUNCIL, SeedFile.with(COUNCIL, "座長: CHAIR", "座長: chair"), CouncilDescriptor.class))
			.isEqualTo(SeedFile.read(COUNCIL, SeedFile.text(COUNCIL), CouncilDescriptor.class));
	}

	@Test
	void whatIsLeftOutMayBeLeftOut() throws IOException {
		String smallest = "{slug: a, title: A, council: c, language: ja, table: a.tsv, columns: {opinion: 意見}}";
		assertThat(SeedFile.read(DOCUMENT, smallest, DocumentDescriptor.class))
			.isEqualTo(new DocumentDescriptor("a", "A", "c", null, null, null, "ja", "a.tsv",
					Map.of(Part.OPINION, "意見"), Map.of(), Set.of(), Set.of(), List.of(), USUAL, null, USUAL_WORDS));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					slug: cstf-13       | slug:               | 'slug' is missing: expected small letters, digits and single hyphens, such as cstf-13
					slug: cstf-13       | slug: CSTF 13       | 'slug' is 'CSTF 13': expected small letters, digits and single hyphens, such as cstf-13
					title: 構成員       | # title             | 'title' is missing
					language: ja        | language: ''        | 'language' is missing
					table: opinions     | # table             | 'table' is missing
					opinion: 御意見     | # opinion           | 'columns' names no heading for the part 'opinion'
					member: 構成員      | # member            | 'required' names a part that 'columns' has no heading for
					mark: ④            | mark: ①            | 'categories' has the same mark twice
					name: 国際連携      | name: ' '           | 'name' is missing
					""")
	void whatADocumentMustSayIsAskedForByName(String place, String change, String message) {
		assertThat(SeedFile.refusalOf(DOCUMENT, SeedFile.with(DOCUMENT, place, change), DocumentDescriptor.class))
			.matches(DOCUMENT + ", line \\d+: .*")
			.contains(": " + message)
			.doesNotContain(SeedFile.WORDS_OF_PROGRAMMERS);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					slug: cstf          | slug: c--tf         | 'slug' is 'c--tf': expected small letters, digits and single hyphens
					name: サイバー      | # name              | 'name' is missing
					""")
	void whatACouncilMustSayIsAskedForByName(String place, String change, String message) {
		assertThat(SeedFile.refusalOf(COUNCIL, SeedFile.with(COUNCIL, place, change), CouncilDescriptor.class))
			.matches(COUNCIL + ", line \\d+: .*")
			.contains(": " + message)
			.doesNotContain(SeedFile.WORDS_OF_PROGRAMMERS);
	}

	@Test
	void aCouncilHasRoles() {
		assertThat(SeedFile.refusalOf(COUNCIL, "{slug: a, name: A}", CouncilDescriptor.class)).isEqualTo(COUNCIL
				+ ", line 1: 'roles' is missing: expected the role words behind names, each with MEMBER, CHAIR or OTHER");
	}

	@Test
	void anUnknownEntryIsNamed() {
		assertThat(SeedFile.refusalOf(DOCUMENT, SeedFile.with(DOCUMENT, "# source and", "publisher: 総務省\n#"),
				DocumentDescriptor.class))
			.startsWith(DOCUMENT + ", line ")
			.contains("publisher");
	}

	@Test
	void anUnknownEntryFurtherInIsNamedWithItsLine() {
		assertThat(SeedFile.refusalOf(COUNCIL, SeedFile.with(COUNCIL, "reading: オカムラ", "kana: オカムラ"),
				CouncilDescriptor.class))
			.startsWith(COUNCIL + ", line 16: ")
			.contains("kana");
	}

	@Test
	void anUnknownPartIsNamedWithTheKnownOnes() {
		assertThat(SeedFile.refusalOf(DOCUMENT, SeedFile.with(DOCUMENT, "response: ", "answer: "),
				DocumentDescriptor.class))
			.startsWith(DOCUMENT + ", line 15: ")
			.containsIgnoringCase("answer")
			.containsIgnoringCase("category")
			.containsIgnoringCase("response");
	}

	@Test
	void anUnknownRoleIsNamedWithTheKnownOnes() {
		assertThat(
				SeedFile.refusalOf(COUNCIL, SeedFile.with(COUNCIL, "座長: CHAIR", "座長: BOSS"), CouncilDescriptor.class))
			.startsWith(COUNCIL + ", line 10: ")
			.contains("BOSS", "MEMBER", "CHAIR", "OTHER");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			title: 構成員       | title: [a] #        | 3
			ditto: [同上, ○同上] | ditto: 同上        | 19
			  - mark: ①        | `  - x\n  - mark: ①` | 22
			""")
	void aValueOfAnotherKindIsRefusedWithItsLine(String place, String change, int line) {
		String damaged = SeedFile.with(DOCUMENT, place, change.translateEscapes());
		assertThat(SeedFile.refusalOf(DOCUMENT, damaged, DocumentDescriptor.class))
			.startsWith(DOCUMENT + ", line " + line + ": ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "# nothing but a remark\n", "null", "---\n" })
	void anEmptyFileIsRefused(String empty) {
		assertThat(SeedFile.refusalOf(DOCUMENT, empty, DocumentDescriptor.class)).startsWith(DOCUMENT);
	}

	@Test
	void whatIsNoYamlIsRefused() {
		assertThat(SeedFile.refusalOf(DOCUMENT, "slug: a\n title: b", DocumentDescriptor.class))
			.startsWith(DOCUMENT + ", line 2: ");
	}

}
