package org.opiniongraph.api.request;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Looks for inputs that {@link RequestCorpusTests} does not know. */
class RequestFuzz {

	@FuzzTest(maxDuration = "2m")
	void bodies(byte[] input) {
		RequestCorpusTests.read(input);
	}

}
