package org.opiniongraph.api.operation;

import java.time.Duration;

import org.opiniongraph.api.memory.MemoryBudget;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * GraphQL documents: which ones are run, and how long their answers may be cached.
 *
 * @param location where the trusted documents are: a pattern for files
 * @param trustedOnly whether only trusted documents are run
 * @param maxAge how long a browser or a CDN may keep the answer of a trusted document
 * without asking
 * @param keptCharacters the size of the cache of parsed documents, in characters; 0
 * derives it from the heap of the JVM
 */
@ConfigurationProperties("opinion-graph.documents")
public record DocumentsProperties(@DefaultValue("classpath*:graphql/operations/**/*.graphql") String location,
		@DefaultValue("false") boolean trustedOnly, @DefaultValue("5m") Duration maxAge,
		@DefaultValue("0") int keptCharacters) {

	/** The memory of a parsed document for each character of its text, in bytes. */
	static final long BYTES_FOR_CHARACTER = 50;

	/**
	 * Refuses settings that mean nothing.
	 * @throws IllegalArgumentException when one is negative
	 */
	public DocumentsProperties {
		if (keptCharacters < 0 || maxAge.isNegative()) {
			throw new IllegalArgumentException(
					"opinion-graph.documents: kept-characters and max-age must not be negative");
		}
		keptCharacters = (keptCharacters == 0) ? (int) (MemoryBudget.Share.DOCUMENTS.bytes() / BYTES_FOR_CHARACTER)
				: keptCharacters;
	}

}
