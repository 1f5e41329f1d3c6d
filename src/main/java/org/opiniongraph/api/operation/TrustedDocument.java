package org.opiniongraph.api.operation;

import org.opiniongraph.model.Sha256;

/**
 * A document from the repository that this server trusts.
 *
 * @param name its name: the name of its file and of its operation
 * @param text its exact text
 * @param hash the SHA-256 of its text
 */
public record TrustedDocument(String name, String text, String hash) {

	TrustedDocument(String name, String text) {
		this(name, text, Sha256.of(text));
	}

}
