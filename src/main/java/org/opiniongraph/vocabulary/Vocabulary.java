package org.opiniongraph.vocabulary;

import java.util.List;

/**
 * All that a text may name.
 *
 * @param terms programmes and organisations; no id and no surface twice
 * @param pointers how texts point elsewhere
 */
public record Vocabulary(List<Term> terms, Pointers pointers) {

	/** Copies the terms. */
	public Vocabulary {
		terms = List.copyOf(terms);
	}

}
