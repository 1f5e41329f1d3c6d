package org.opiniongraph.load.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** The descriptors of the real seed, whole or with one place changed. */
final class SeedFile {

	static final String DOCUMENT = "documents/cstf-13/document.yaml";

	static final String COUNCIL = "councils/cstf.yaml";

	/** Words that mean nothing to a person who only edits the file. */
	static final String[] WORDS_OF_PROGRAMMERS = { "org.opiniongraph", "java.", "JsonToken", "Exception", "deserialize",
			"Enum", "Feature", "because \"", "Cannot construct", "ignorable", "end-of-input", "coerc" };

	private SeedFile() {
	}

	static String text(String file) {
		try (InputStream content = Objects.requireNonNull(SeedFile.class.getResourceAsStream("/graph-seed/" + file),
				file)) {
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The real file with the first such place changed. */
	static String with(String file, String place, String change) {
		String text = text(file);
		int at = text.indexOf(place);
		assertThat(at).as("the place of " + place).isNotNegative();
		return text.substring(0, at) + change + text.substring(at + place.length());
	}

	static <T> T read(String file, String content, Class<T> type) {
		return read(file, content.getBytes(StandardCharsets.UTF_8), type);
	}

	static String refusalOf(String file, String content, Class<?> type) {
		return refusalOf(file, content.getBytes(StandardCharsets.UTF_8), type);
	}

	static String refusalOf(String file, byte[] content, Class<?> type) {
		var refusal = catchThrowableOfType(SeedFormatException.class, () -> read(file, content, type));
		assertThat(refusal).as("the refusal").isNotNull();
		return String.valueOf(refusal.getMessage());
	}

	private static <T> T read(String file, byte[] content, Class<T> type) {
		return new DescriptorReader().read(file, content, type);
	}

}
