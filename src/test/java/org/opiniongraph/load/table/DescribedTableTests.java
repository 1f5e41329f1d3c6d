package org.opiniongraph.load.table;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.load.table.CouncilDescriptor.KnownMember;
import org.opiniongraph.load.table.CouncilDescriptor.Role;
import org.opiniongraph.load.table.DocumentDescriptor.DescribedCategory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What a document and a council must say of themselves. */
class DescribedTableTests {

	private static final Map<Part, String> COLUMNS = Map.of(Part.OPINION, "御意見", Part.RESPONSE, "回答");

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "null",
			textBlock = """
					D 1  | c    | t    | 2019-05-31 | ja   | a.tsv | 'slug' is 'D 1': expected small letters, digits and single hyphens, such as cstf-13
					null | c    | t    | 2019-05-31 | ja   | a.tsv | 'slug' is missing: expected small letters, digits and single hyphens, such as cstf-13
					d-1  | C    | t    | 2019-05-31 | ja   | a.tsv | 'council' is 'C': expected small letters, digits and single hyphens, such as cstf-13
					d-1  | c    | null | 2019-05-31 | ja   | a.tsv | 'title' is missing
					d-1  | c    | t    | 31.5.2019  | ja   | a.tsv | 'issuedOn' is '31.5.2019': expected a date such as 2019-05-31
					d-1  | c    | t    | null       | null | a.tsv | 'language' is missing
					d-1  | null | t    | null       | ja   | null  | 'table' is missing
					""")
	void aDocumentSaysWhatItMust(@Nullable String slug, @Nullable String council, @Nullable String title,
			@Nullable String issuedOn, @Nullable String language, @Nullable String table, String refusal) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> document(slug, council, title, issuedOn, language, table, COLUMNS))
			.withMessage(refusal);
	}

	@Test
	void aPartHasAHeadingOfItsOwn() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> document("d-1", null, "t", null, "ja", "a.tsv",
					Map.of(Part.OPINION, "御意見（案）", Part.RESPONSE, "御意見 (案)")))
			.withMessageMatching("'columns' has the heading '御意見.*' twice");
	}

	@Test
	void theMembersOfADocumentAreThoseOfItsCouncil() {
		DocumentDescriptor descriptor = document("d-1", null, "t", null, "ja", "a.tsv", COLUMNS);
		var council = new CouncilDescriptor("c", "会", null, null, Map.of("構成員", Role.MEMBER),
				List.of(new KnownMember("中尾", "なかお", null, List.of()), new KnownMember("林", null, null, List.of())));
		assertThat(new SourceDocument(descriptor, council, "", List.of(), List.of()).memberSlug()).isEqualTo("c");
		assertThat(new SourceDocument(descriptor, null, "", List.of(), List.of()).memberSlug()).isEqualTo("d-1");
		assertThat(council.member("林").map(KnownMember::reading)).isEmpty();
		assertThat(council.member("中尾").map(KnownMember::reading)).contains("なかお");
		assertThat(council.member("尾")).isEmpty();
	}

	@Test
	void namesAndMarksAreNotMissing() {
		assertThatIllegalArgumentException().isThrownBy(() -> new KnownMember(" ", null, null, List.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> new DescribedCategory("", "名", null));
		assertThatIllegalArgumentException().isThrownBy(() -> new DescribedCategory("①", "", null));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new CouncilDescriptor("c d", "会", null, null, Map.of("構成員", Role.MEMBER), List.of()));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new CouncilDescriptor("c", "", null, null, Map.of("構成員", Role.MEMBER), List.of()));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new CouncilDescriptor("c", "会", null, null, Map.of(), List.of()))
			.withMessageStartingWith("'roles' is missing");
	}

	@SuppressWarnings("NullAway") // as a descriptor that leaves something out
	private static DocumentDescriptor document(@Nullable String slug, @Nullable String council, @Nullable String title,
			@Nullable String issuedOn, @Nullable String language, @Nullable String table, Map<Part, String> columns) {
		return new DocumentDescriptor(slug, title, council, null, null, issuedOn, language, table, columns, Map.of(),
				Set.of(), Set.of(), List.of(), TableLayout.USUAL, null, null);
	}

}
