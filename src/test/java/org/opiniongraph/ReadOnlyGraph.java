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
 * Fails a test after which the database is not where it was: a test that writes, through
 * loading or past it, needs a {@link LoadingTest}.
 */
class ReadOnlyGraph implements BeforeEachCallback, AfterEachCallback {

	private static final Map<Driver, Set<Bookmark>> KNOWN = new ConcurrentHashMap<>();

	@Override
	public void beforeEach(ExtensionContext test) {
		KNOWN.computeIfAbsent(driver(test), LastTransaction::of);
	}

	@Override
	public void afterEach(ExtensionContext test) {
		Driver driver = driver(test);
		Set<Bookmark> now = LastTransaction.of(driver);
		if (!now.equals(KNOWN.put(driver, now))) {
			throw new AssertionError(
					"This test wrote to a graph that others only read: annotate its class with @LoadingTest.");
		}
	}

	private static Driver driver(ExtensionContext test) {
		return SpringExtension.getApplicationContext(test).getBean(Driver.class);
	}

}
