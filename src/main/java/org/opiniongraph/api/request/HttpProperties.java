package org.opiniongraph.api.request;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What is read of a request, and from where a browser may send one.
 *
 * @param maxBodySize how large the body of a request may be
 * @param bodyTimeout how long a client may take to send it
 * @param maxQueryStringSize how long the part of an address behind the question mark may
 * be
 * @param maxAnswerSize how large an answer may be
 * @param allowedOrigins whose pages may call from a browser: origins such as
 * {@code https://example.org}, or {@code *} for all
 */
@ConfigurationProperties("opinion-graph.http")
public record HttpProperties(@DefaultValue("256KB") DataSize maxBodySize, @DefaultValue("10s") Duration bodyTimeout,
		@DefaultValue("16KB") DataSize maxQueryStringSize, @DefaultValue("16MB") DataSize maxAnswerSize,
		@DefaultValue List<String> allowedOrigins) {

	/**
	 * Refuses settings with which nothing could be read.
	 * @throws IllegalArgumentException when a bound is not positive
	 */
	public HttpProperties {
		allowedOrigins = List.copyOf(allowedOrigins);
		if (maxBodySize.toBytes() < 1 || maxQueryStringSize.toBytes() < 1 || maxAnswerSize.toBytes() < 1
				|| !bodyTimeout.isPositive()) {
			throw new IllegalArgumentException(
					"opinion-graph.http: max-body-size, body-timeout, max-query-string-size and max-answer-size must be greater than 0");
		}
	}

}
