package org.opiniongraph.load.descriptor;

import java.nio.charset.Charset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.load.table.CouncilDescriptor;
import org.opiniongraph.load.table.DocumentDescriptor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is wrong with a descriptor is said to a person who knows the file, not the
 * program.
 */
class PlainWordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			nameEn: Int         | nameInEnglish: Int  | nameInEnglish
			response:           | answer:             | answer
			required: [category | required: [kategory | kategory
			title: 構成員       | title: [a] #        | title
			title: 構成員       | title: {a: b} #     | title
			ditto: [同上, ○同上] | ditto: 同上        | ditto
			ditto: [同上, ○同上] | ditto: [同上, null]   | ditto
			response: 対応の方向性(案) | response:     | response
			""")
	void aMistakeInADocumentIsSaidInPlainWords(String place, String change, String entry) {
		String damaged = SeedFile.with(SeedFile.DOCUMENT, place, change);
		assertThat(SeedFile.refusalOf(SeedFile.DOCUMENT, damaged, DocumentDescriptor.class))
			.startsWith(SeedFile.DOCUMENT + ", line ")
			.contains(entry)
			.doesNotContain(SeedFile.WORDS_OF_PROGRAMMERS);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			reading: オカムラ   | kana: オカムラ      | kana
			座長: CHAIR         | 座長: BOSS          | BOSS
			座長: CHAIR         | 座長:               | 座長
			""")
	void aMistakeInACouncilIsSaidInPlainWords(String place, String change, String entry) {
		String damaged = SeedFile.with(SeedFile.COUNCIL, place, change);
		assertThat(SeedFile.refusalOf(SeedFile.COUNCIL, damaged, CouncilDescriptor.class))
			.startsWith(SeedFile.COUNCIL + ", line ")
			.contains(entry)
			.doesNotContain(SeedFile.WORDS_OF_PROGRAMMERS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "- a\n", "a\n", "''\n" })
	void aFileOfAnotherKindIsRefusedInPlainWords(String content) {
		assertThat(SeedFile.refusalOf(SeedFile.DOCUMENT, content, DocumentDescriptor.class))
			.startsWith(SeedFile.DOCUMENT)
			.doesNotContain(SeedFile.WORDS_OF_PROGRAMMERS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "# nothing but a remark\n", "null" })
	void anEmptyFileIsCalledEmpty(String empty) {
		assertThat(SeedFile.refusalOf(SeedFile.DOCUMENT, empty, DocumentDescriptor.class))
			.contains("the file is empty");
	}

	@Test
	void anotherEncodingIsRefusedInPlainWords() {
		byte[] content = SeedFile.text(SeedFile.DOCUMENT).getBytes(Charset.forName("Shift_JIS"));
		assertThat(SeedFile.refusalOf(SeedFile.DOCUMENT, content, DocumentDescriptor.class)).contains("UTF-8")
			.doesNotContain(SeedFile.WORDS_OF_PROGRAMMERS);
	}

	@Test
	void anUnknownEntryIsNamedWithItsOwnLine() {
		String damaged = SeedFile.with(SeedFile.DOCUMENT, "# source and", "publisher: 総務省\n#");
		assertThat(SeedFile.refusalOf(SeedFile.DOCUMENT, damaged, DocumentDescriptor.class))
			.startsWith(SeedFile.DOCUMENT + ", line 8: ")
			.contains("publisher");
	}

	@Test
	void aMisspelledEntryIsNamedAsItIsWritten() {
		String damaged = SeedFile.with(SeedFile.DOCUMENT, "title:", "titel:");
		assertThat(SeedFile.refusalOf(SeedFile.DOCUMENT, damaged, DocumentDescriptor.class))
			.startsWith(SeedFile.DOCUMENT + ", line 3: ")
			.contains("titel");
	}

	@Test
	void anEntryIsThereOnce() {
		String damaged = SeedFile.with(SeedFile.DOCUMENT, "council: cstf", "council: cstf\ncouncil: other");
		assertThat(SeedFile.refusalOf(SeedFile.DOCUMENT, damaged, DocumentDescriptor.class))
			.startsWith(SeedFile.DOCUMENT + ", line 5: ")
			.contains("council");
	}

	@Test
	void aNumberIsNoRole() {
		String damaged = SeedFile.with(SeedFile.COUNCIL, "構成員: MEMBER", "構成員: 1");
		assertThat(SeedFile.refusalOf(SeedFile.COUNCIL, damaged, CouncilDescriptor.class))
			.startsWith(SeedFile.COUNCIL + ", line 9: ");
	}

	@Test
	void aKnownMemberHasAName() {
		String damaged = SeedFile.with(SeedFile.COUNCIL, "{name: 岡村, ", "{");
		assertThat(SeedFile.refusalOf(SeedFile.COUNCIL, damaged, CouncilDescriptor.class))
			.contains("'name' is missing");
	}

	@Test
	void aHeadingPlaysOnePart() {
		String damaged = SeedFile.with(SeedFile.DOCUMENT, "response: 対応の方向性(案)", "response: 御意見");
		assertThat(SeedFile.refusalOf(SeedFile.DOCUMENT, damaged, DocumentDescriptor.class)).contains("御意見");
	}

}
