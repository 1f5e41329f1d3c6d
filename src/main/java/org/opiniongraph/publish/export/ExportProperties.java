package org.opiniongraph.publish.export;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How exports run.
 *
 * @param atOnce how many exports may run at once; one more is 503
 * @param patience how long an answer waits for a file that is being made; a file that
 * takes longer is sent while it is made, without a length and an ETag
 */
@ConfigurationProperties("opinion-graph.export")
record ExportProperties(@DefaultValue("2") int atOnce, @DefaultValue("1s") Duration patience) {

	/**
	 * Refuses a number with which nothing would ever be exported.
	 * @throws IllegalArgumentException when it is not positive
	 */
	ExportProperties {
		if (atOnce < 1) {
			throw new IllegalArgumentException(
					"opinion-graph.export.at-once is %d: expected 1 or more".formatted(atOnce));
		}
	}

}
