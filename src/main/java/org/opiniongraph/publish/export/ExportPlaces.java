package org.opiniongraph.publish.export;

import java.io.IOException;
import java.util.concurrent.Semaphore;

import org.opiniongraph.publish.web.ProblemException;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Lets a few exports run at once: each walks the whole graph. */
@Component
@EnableConfigurationProperties(ExportProperties.class)
class ExportPlaces {

	private final Semaphore free;

	ExportPlaces(ExportProperties properties) {
		this.free = new Semaphore(properties.atOnce());
	}

	/**
	 * Runs an export in a place of its own.
	 * @throws ProblemException 503 when there is none
	 */
	<T> T run(Task<T> export) throws IOException {
		if (!this.free.tryAcquire()) {
			throw new ProblemException(HttpStatus.SERVICE_UNAVAILABLE,
					"As many exports as may run at once are running. Try again later.")
				.header(HttpHeaders.RETRY_AFTER, "30");
		}
		try {
			return export.run();
		}
		finally {
			this.free.release();
		}
	}

	/** What takes a place. */
	interface Task<T> {

		T run() throws IOException;

	}

}
