package org.opiniongraph.load.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
		return with(Map.of());
	}

	/** Reads it with the contents of some of its files replaced. */
	static Vocabulary with(Map<String, String> contents) {
		return new VocabularyReader().read((name) -> {
			String content = contents.get(name);
			return (content != null) ? content.getBytes(StandardCharsets.UTF_8) : packaged(name);
		});
	}

	private static byte[] packaged(String name) {
		try (InputStream file = RealVocabulary.class.getResourceAsStream("/graph-seed/" + name)) {
			return Objects.requireNonNull(file, name).readAllBytes();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** An organisation without anything but names. */
	public static Term organization(String slug, String name, Spelling... aliases) {
		return new Term("organization:" + slug, null, null, name, null, null, List.of(aliases), List.of(), List.of(),
				null, null, List.of(), null, List.of());
	}

}
