package org.opiniongraph;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;

import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Gives the next test the graph that the first one found. Nothing is done after a test
 * that committed nothing.
 */
class RestoredGraph implements BeforeEachCallback, AfterEachCallback {

	private static final Map<Driver, Known> KNOWN = new ConcurrentHashMap<>();

	@Override
	public void beforeEach(ExtensionContext test) {
		KNOWN.computeIfAbsent(driver(test), (it) -> new Known(GraphSnapshot.of(it), LastTransaction.of(it)));
	}

	@Override
	public void afterEach(ExtensionContext test) {
		Driver driver = driver(test);
		Known known = KNOWN.get(driver);
		if (known != null && !LastTransaction.of(driver).equals(known.last())) {
			known.graph().restore(driver);
			KNOWN.put(driver, new Known(known.graph(), LastTransaction.of(driver)));
		}
	}

	private static Driver driver(ExtensionContext test) {
		return SpringExtension.getApplicationContext(test).getBean(Driver.class);
	}

	private record Known(GraphSnapshot graph, Set<Bookmark> last) {
	}

}
