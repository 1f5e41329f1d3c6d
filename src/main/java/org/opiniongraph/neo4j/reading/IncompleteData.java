package org.opiniongraph.neo4j.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.value.ValueException;
import org.opiniongraph.neo4j.connection.IncompleteDataException;
import org.opiniongraph.neo4j.connection.LogLimit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What people made by hand in Neo4j may lack properties of the model. Such a node or
 * relationship is left out, and its neighbours are answered.
 */
public final class IncompleteData {

	private static final Logger log = LoggerFactory.getLogger(IncompleteData.class);

	private final Map<String, ValueException> found = new LinkedHashMap<>();

	/** Reads something, or remembers that it is incomplete. */
	void read(String id, Runnable reading) {
		try {
			reading.run();
		}
		catch (ValueException ex) {
			this.found.put(id, ex);
		}
	}

	/**
	 * Says in the log what is left out. What was asked for alone must not be taken for
	 * missing.
	 * @param alone whether nothing else was found
	 * @throws IncompleteDataException when something is incomplete and alone
	 */
	void tell(boolean alone) {
		this.found.forEach((id, failure) -> {
			if (alone) {
				throw new IncompleteDataException(id, failure);
			}
			tell(id, String.valueOf(failure.getMessage()));
		});
	}

	/**
	 * Makes a view of what was read.
	 * @param <T> the view
	 * @param what names it in the log
	 * @param view makes it
	 * @return null where a property is missing or has another type; the log says so
	 */
	public static <T> @Nullable T leftOut(String what, Supplier<T> view) {
		try {
			return view.get();
		}
		catch (ValueException ex) {
			tell(what, String.valueOf(ex.getMessage()));
			return null;
		}
	}

	/**
	 * Says in the log that something is left out.
	 * @param what what it is or where
	 * @param reason what it lacks
	 */
	public static void tell(String what, String reason) {
		LogLimit.write("incomplete data", (id, more) -> log.warn(
				"Left out: {} lacks a property of the model, as if it was made by hand. {}{} Correct or delete it.",
				what, reason, more));
	}

}
