package org.opiniongraph.load.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The content of the full-text index for a node: its texts, tokenized with the dictionary
 * (which finds words) and without it (which finds any part). A space separates two words.
 * A sign that no query contains separates two texts, so that no phrase matches across
 * texts.
 */
public class SearchText {

	private static final String BETWEEN_TEXTS = " | ";

	private final Tokenizer tokenizer;

	/**
	 * Creates it with a tokenizer.
	 * @param tokenizer made of the dictionary that queries will be cut by as well
	 */
	public SearchText(Tokenizer tokenizer) {
		this.tokenizer = tokenizer;
	}

	/**
	 * Cuts by the dictionary.
	 * @param texts verbatim
	 * @return folded words
	 */
	public String tokens(List<String> texts) {
		return joined(texts, (text) -> text.tokens(this.tokenizer));
	}

	/**
	 * Cuts without the dictionary.
	 * @param texts verbatim
	 * @return words and bigrams, folded
	 */
	public String bigrams(List<String> texts) {
		return joined(texts, FoldedText::units);
	}

	private static String joined(List<String> texts, Function<FoldedText, List<Units.Unit>> cut) {
		return texts.stream()
			.map((text) -> cut.apply(new FoldedText(text))
				.stream()
				.map(Units.Unit::text)
				.collect(Collectors.joining(" ")))
			.collect(Collectors.joining(BETWEEN_TEXTS));
	}

}
