package org.opiniongraph.knowledge.fulltext;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Looks for inputs that {@link SearchTextCorpusTests} does not know. */
class SearchTextFuzz {

	@FuzzTest(maxDuration = "2m")
	void texts(byte[] input) {
		SearchTextCorpusTests.read(input);
	}

}
