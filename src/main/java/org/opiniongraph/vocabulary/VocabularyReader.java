package org.opiniongraph.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.seed.DescriptorReader;
import org.opiniongraph.seed.SeedFormatException;

/**
 * Vocabulary files become one vocabulary, in which no id and no spelling is claimed
 * twice.
 */
public class VocabularyReader {

	private final DescriptorReader reader = new DescriptorReader();

	private final List<Term> terms = new ArrayList<>();

	private final Map<String, String> claims = new HashMap<>();

	private @Nullable Pointers pointers;

	/**
	 * Adds the terms of a file.
	 * @param file the file's name, for messages
	 * @param content a list of terms in YAML
	 * @throws IOException when the file cannot be read
	 * @throws SeedFormatException when an entry is malformed, or claims an id or a
	 * spelling that another one has
	 */
	public void addTerms(String file, InputStream content) throws IOException {
		@Nullable Term[] entries = this.reader.read(file, content, Term[].class);
		for (int entry = 0; entry < entries.length; entry++) {
			Term term = entries[entry];
			if (term == null) {
				throw new SeedFormatException(file, "entry %d is empty".formatted(entry + 1));
			}
			if (this.terms.stream().anyMatch((other) -> other.id().equals(term.id()))) {
				throw new SeedFormatException(file, "the id '%s' is there twice".formatted(term.id()));
			}
			term.surfaces()
				.forEach((surface) -> claim(file, Normalizer.normalize(surface, Normalizer.Form.NFKC), term.id()));
			this.terms.add(term);
		}
	}

	/**
	 * Sets how texts point elsewhere.
	 * @param file the file's name, for messages
	 * @param content the patterns in YAML
	 * @throws IOException when the file cannot be read
	 * @throws SeedFormatException when a pattern is missing or malformed
	 */
	public void readPointers(String file, InputStream content) throws IOException {
		this.pointers = this.reader.read(file, content, Pointers.class);
	}

	/**
	 * What was read.
	 * @return the vocabulary
	 * @throws IllegalStateException when no pointers were read
	 */
	public Vocabulary vocabulary() {
		if (this.pointers == null) {
			throw new IllegalStateException("the pointers were not read");
		}
		return new Vocabulary(this.terms, this.pointers);
	}

	private void claim(String file, String spelling, String id) {
		String owner = this.claims.putIfAbsent(spelling, id);
		if (id.equals(owner)) {
			throw new SeedFormatException(file, "%s has the spelling '%s' twice".formatted(id, spelling));
		}
		if (owner != null) {
			throw new SeedFormatException(file, "%s claims '%s', which %s has already".formatted(id, spelling, owner));
		}
	}

}
