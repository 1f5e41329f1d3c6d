package org.opiniongraph.publish.export;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The number of exports.
 *
 * @param atOnce how many exports may run at once; one more is 503
 */
@ConfigurationProperties("opinion-graph.export")
record ExportProperties(@DefaultValue("2") int atOnce) {

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
