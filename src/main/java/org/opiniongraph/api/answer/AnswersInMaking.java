package org.opiniongraph.api.answer;

import java.util.concurrent.atomic.AtomicInteger;

import org.springframework.stereotype.Component;

/** Counts the clients that wait for an answer which is not cached. */
@Component
public class AnswersInMaking {

	private final AtomicInteger count = new AtomicInteger();

	public void begin() {
		this.count.incrementAndGet();
	}

	public void end() {
		this.count.decrementAndGet();
	}

	public boolean isNone() {
		return this.count.get() == 0;
	}

}
