package org.opiniongraph.api.operation;

import org.opiniongraph.model.Sha256;

/**
 * A document that is checked into the repository.
 *
 * @param name its name: that of its file and of its operation
 * @param text its text, to the letter
 * @param hash the SHA-256 of its text
 */
public record TrustedDocument(String name, String text, String hash) {

	TrustedDocument(String name, String text) {
		this(name, text, Sha256.of(text));
	}

}
