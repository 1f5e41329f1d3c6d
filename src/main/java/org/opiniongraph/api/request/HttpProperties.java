package org.opiniongraph.api.request;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of HTTP, and the origins that may read answers in a browser.
 *
 * @param maxBodySize the largest body of a request; more is 413
 * @param maxImportSize the largest body of a request with the token of
 * opinion-graph.write-token: a table in it is a third larger than its file
 * @param bodyTimeout how long a client may take to send the body
 * @param maxQueryStringSize the longest query string, the part of an address after the
 * question mark
 * @param maxAnswerSize the largest answer; a larger one is an error and is not sent
 * @param allowedOrigins the origins whose pages may read answers in a browser, such as
 * https://example.org; * for all
 */
@ConfigurationProperties("opinion-graph.http")
public record HttpProperties(@DefaultValue("256KB") DataSize maxBodySize, @DefaultValue("48MB") DataSize maxImportSize,
		@DefaultValue("10s") Duration bodyTimeout, @DefaultValue("16KB") DataSize maxQueryStringSize,
		@DefaultValue("16MB") DataSize maxAnswerSize, @DefaultValue List<String> allowedOrigins) {

	/**
	 * Refuses settings with which nothing could be read.
	 * @throws IllegalArgumentException when a bound is not positive
	 */
	public HttpProperties {
		allowedOrigins = List.copyOf(allowedOrigins);
		if (maxBodySize.toBytes() < 1 || maxImportSize.toBytes() < 1 || maxQueryStringSize.toBytes() < 1
				|| maxAnswerSize.toBytes() < 1 || !bodyTimeout.isPositive()) {
			throw new IllegalArgumentException(
					"opinion-graph.http: max-body-size, max-import-size, body-timeout, max-query-string-size and max-answer-size must be greater than 0");
		}
	}

}
