package org.opiniongraph.load.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EnglishStemTests {

	@ParameterizedTest
	@CsvSource({ "resources,resource", "exercises,exercise", "policies,policy", "isacs,isac", "business,business",
			"status,status", "as,as", "its,its", "apis,api", "security,security", "5gs,5gs", "さいばー,さいばー", "人材,人材" })
	void aPluralBecomesItsNounAndEverythingElseStays(String word, String stem) {
		assertThat(EnglishStem.of(word)).isEqualTo(stem);
	}

}
