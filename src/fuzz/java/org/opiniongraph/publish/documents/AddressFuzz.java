package org.opiniongraph.publish.documents;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Looks for inputs that {@link AddressCorpusTests} does not know. */
class AddressFuzz {

	@FuzzTest(maxDuration = "2m")
	void addresses(byte[] input) {
		AddressCorpusTests.read(input);
	}

}
