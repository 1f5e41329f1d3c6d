package org.opiniongraph.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The vocabulary of the real seed. */
public final class RealVocabulary {

	private RealVocabulary() {
	}

	/**
	 * Reads its files from the class path.
	 * @return the vocabulary
	 */
	public static Vocabulary read() {
		var reader = new VocabularyReader();
		try (InputStream programs = open("programs.yaml");
				InputStream organizations = open("organizations.yaml");
				InputStream pointers = open("pointers.yaml")) {
			reader.addTerms("programs.yaml", programs);
			reader.addTerms("organizations.yaml", organizations);
			reader.readPointers("pointers.yaml", pointers);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return reader.vocabulary();
	}

	static InputStream open(String name) {
		return Objects.requireNonNull(RealVocabulary.class.getResourceAsStream("/graph-seed/vocabulary/" + name), name);
	}

}
