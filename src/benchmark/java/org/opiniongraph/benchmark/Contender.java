package org.opiniongraph.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who answers. */
interface Contender {

	/** What the tables call it. */
	String name();

	/**
	 * Makes a question ready to be asked.
	 * @param question the question
	 * @param variables its variables
	 * @return a call for each of the variables; empty when it cannot be asked this
	 */
	Optional<List<Call>> calls(Question question, List<Map<String, Object>> variables);

}
