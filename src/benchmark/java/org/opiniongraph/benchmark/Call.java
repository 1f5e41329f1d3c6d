package org.opiniongraph.benchmark;

import tools.jackson.databind.JsonNode;

/** One question with its variables, ready to be asked again and again, by any thread. */
interface Call {

	/**
	 * Asks and reads the whole answer.
	 * @return how many bytes or rows came
	 * @throws FailedCallException when there was no good answer
	 */
	long run();

	/** Asks and gives the answer's contents. */
	JsonNode read();

}
