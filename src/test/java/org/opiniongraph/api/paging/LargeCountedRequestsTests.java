package org.opiniongraph.api.paging;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.opiniongraph.LargeGraphTest;

@ResourceLock(LargeGraphTest.APPLICATION)
@LargeGraphTest
class LargeCountedRequestsTests extends CountedRequests {

	@Test
	void theDocumentMakesNoDifference() {
		aRequestTakesItsStatementsHoweverManyRowsThereAre(new Counted(ACROSS_CATEGORIES.statements(),
				ACROSS_CATEGORIES.query().replace("document:cstf-13", "document:large-15")));
	}

}
