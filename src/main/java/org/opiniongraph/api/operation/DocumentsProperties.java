package org.opiniongraph.api.operation;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * GraphQL documents: which ones are run, and how long their answers may be cached.
 *
 * @param location where the trusted documents are: a pattern for files
 * @param trustedOnly whether only trusted documents are run
 * @param maxAge how long a browser or a CDN may keep the answer of a trusted document
 * without asking
 * @param keptCharacters the size of the cache of parsed documents, in characters
 */
@ConfigurationProperties("opinion-graph.documents")
public record DocumentsProperties(@DefaultValue("classpath*:graphql/operations/**/*.graphql") String location,
		@DefaultValue("false") boolean trustedOnly, @DefaultValue("5m") Duration maxAge,
		@DefaultValue("1000000") int keptCharacters) {

	/**
	 * Refuses settings that mean nothing.
	 * @throws IllegalArgumentException when one is negative
	 */
	public DocumentsProperties {
		if (keptCharacters < 0 || maxAge.isNegative()) {
			throw new IllegalArgumentException(
					"opinion-graph.documents: kept-characters and max-age must not be negative");
		}
	}

}
