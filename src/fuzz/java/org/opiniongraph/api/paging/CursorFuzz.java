package org.opiniongraph.api.paging;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Looks for inputs that {@link CursorCorpusTests} does not know. */
class CursorFuzz {

	@FuzzTest(maxDuration = "2m")
	void cursors(byte[] input) {
		CursorCorpusTests.read(input);
	}

}
