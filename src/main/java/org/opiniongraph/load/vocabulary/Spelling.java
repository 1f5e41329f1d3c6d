package org.opiniongraph.load.vocabulary;

import java.text.Normalizer;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.jspecify.annotations.Nullable;

/**
 * One spelling of an entry.
 *
 * @param text the words, in any width
 * @param near words of which one must be near, if the spelling also has other meanings;
 * empty if the spelling is enough
 */
public record Spelling(String text, List<String> near) {

	/**
	 * Copies the list.
	 * @throws IllegalArgumentException when there is no word, or {@code near} has an
	 * empty one
	 */
	@JsonCreator
	public Spelling(@Nullable String text, @Nullable List<String> near) {
		if (text == null || text.isBlank()) {
			throw new IllegalArgumentException("a spelling is empty");
		}
		if (near != null && near.stream().anyMatch(String::isBlank)) {
			throw new IllegalArgumentException("'near' of '%s' has an empty word".formatted(text));
		}
		this.text = text;
		this.near = (near != null) ? List.copyOf(near) : List.of();
	}

	/**
	 * Words that say enough alone.
	 * @param text the words
	 * @return the spelling
	 */
	@JsonCreator(mode = JsonCreator.Mode.DELEGATING)
	public static Spelling of(String text) {
		return new Spelling(text, null);
	}

	/**
	 * The words as they are compared.
	 * @return the words after Unicode's NFKC
	 */
	public String normalized() {
		return Normalizer.normalize(this.text, Normalizer.Form.NFKC);
	}

	static boolean isBlank(@Nullable String text) {
		return text == null || text.isBlank();
	}

}
