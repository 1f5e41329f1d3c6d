package org.opiniongraph.http;

import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.stereotype.Component;

/**
 * How many clients wait for an answer that is not kept.
 */
@Component
class AnswersInMaking {

	private final AtomicInteger count = new AtomicInteger();

	void begin() {
		this.count.incrementAndGet();
	}

	void end() {
		this.count.decrementAndGet();
	}

	boolean isNone() {
		return this.count.get() == 0;
	}

}
