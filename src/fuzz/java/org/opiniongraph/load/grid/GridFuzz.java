package org.opiniongraph.load.grid;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Looks for inputs that {@link GridCorpusTests} does not know. */
class GridFuzz {

	@FuzzTest(maxDuration = "2m")
	void files(byte[] input) {
		GridCorpusTests.read(input);
	}

}
