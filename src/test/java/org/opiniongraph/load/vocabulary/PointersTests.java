package org.opiniongraph.load.vocabulary;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.opiniongraph.load.descriptor.SeedFormatException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PointersTests {

	private static final String MATERIAL = "material: '⇒(?<title>資料)の(?<item>[①-⑳])へ'\n";

	private static final String WEB_PAGE = "webPage: 'https?://[a-z./]+'\n";

	private static final String CATEGORY = "category: ['{mark}{name}', '上記{mark}']\n";

	@Test
	void markAndNameOfACategoryTakeTheirPlaces() {
		Pointers pointers = RealVocabulary.read().language().pointers();
		assertThat("①に関連して、② 研究開発の推進").containsPattern(pointers.toCategory("②", "研究開発の推進"))
			.containsPattern(pointers.toCategory("①", "民間"))
			.doesNotContainPattern(pointers.toCategory("②", "国際連携"));
	}

	@Test
	void withoutWaysToReferThereAreNoReferences() {
		var pointers = new Pointers(RealVocabulary.read().language().pointers().material(),
				RealVocabulary.read().language().pointers().webPage(), List.of(), List.of(), null, CellPointers.NONE);
		assertThat("②研究開発の推進").doesNotContainPattern(pointers.toCategory("②", "研究開発の推進"));
	}

	@Test
	void aPatternOfMeasuresHasAGroup() {
		assertThat(refusalOf(MATERIAL + WEB_PAGE + CATEGORY + "measure: ['「(?<title>.+)」']\n"))
			.endsWith("'measure': expected the group (?<name>…) or (?<recurring>…)");
	}

	@Test
	void noPatternMayBeLeftOut() {
		String message = "expected the entries 'material', 'webPage' and 'category'";
		assertThat(refusalOf(MATERIAL + WEB_PAGE)).startsWith("vocabulary/pointers.yaml, line ").endsWith(message);
		assertThat(refusalOf(WEB_PAGE + CATEGORY)).startsWith("vocabulary/pointers.yaml, line ").endsWith(message);
		assertThat(refusalOf(MATERIAL + CATEGORY)).startsWith("vocabulary/pointers.yaml, line ").endsWith(message);
	}

	@Test
	void aMaterialHasATitleAndAnItem() {
		assertThat(refusalOf(MATERIAL.replace("?<item>", "") + WEB_PAGE + CATEGORY))
			.startsWith("vocabulary/pointers.yaml, line ")
			.endsWith("'material': expected the groups (?<title>…) and (?<item>…)");
	}

	@Test
	void aBrokenPatternIsRefusedWithItsLine() {
		assertThat(refusalOf(MATERIAL + WEB_PAGE.replace("]", "") + CATEGORY))
			.startsWith("vocabulary/pointers.yaml, line 2: ")
			.contains("https?://[a-z./+");
	}

	private static String refusalOf(String pointers) {
		var refusal = catchThrowableOfType(SeedFormatException.class,
				() -> RealVocabulary.with(Map.of("vocabulary/pointers.yaml", pointers)));
		assertThat(refusal).as("the refusal").isNotNull();
		return String.valueOf(refusal.getMessage());
	}

}
