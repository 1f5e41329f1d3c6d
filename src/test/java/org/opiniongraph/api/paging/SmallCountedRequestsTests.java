package org.opiniongraph.api.paging;

import org.junit.jupiter.api.parallel.ResourceLock;
import org.opiniongraph.GraphTest;

@ResourceLock(GraphTest.APPLICATION)
@GraphTest
class SmallCountedRequestsTests extends CountedRequests {

}
