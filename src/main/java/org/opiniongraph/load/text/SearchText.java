package org.opiniongraph.load.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The content of the full-text index for a node: its texts, tokenized with the dictionary
 * (which finds words) and without it (which finds any part). A space separates two words.
 * A sign that no word has separates two texts and two parts of a sentence, so that no
 * phrase matches across them.
 */
public final class SearchText {

	private static final String BETWEEN_TEXTS = " " + Units.BREAK + " ";

	private SearchText() {
	}

	/**
	 * Cuts by the dictionary.
	 * @param texts verbatim
	 * @param tokenizer made of the dictionary that queries will be cut by as well
	 * @return folded words
	 */
	public static String tokens(List<String> texts, Tokenizer tokenizer) {
		return joined(texts, (text) -> new FoldedText(text, tokenizer.folding()).tokens(tokenizer));
	}

	/**
	 * Cuts without the dictionary.
	 * @param texts verbatim
	 * @return words and bigrams, folded
	 */
	public static String bigrams(List<String> texts) {
		return joined(texts, (text) -> new FoldedText(text, Folding.ALL).units());
	}

	/**
	 * Adds the ids of what a text is about or names. No typed word is an id.
	 * @param tokens the words of the text
	 * @param ids in a fixed order
	 * @return the words and the ids
	 */
	public static String withSubjects(String tokens, List<String> ids) {
		return ids.isEmpty() ? tokens : tokens + BETWEEN_TEXTS + String.join(BETWEEN_TEXTS, ids);
	}

	/**
	 * What is found by a text that the scan spoiled: the text as it is meant, and the
	 * spoiled words.
	 * @param text verbatim
	 * @param errors what the scan spoiled in it
	 * @return the text alone if nothing is spoiled
	 */
	public static List<String> searched(String text, ScanErrors errors) {
		return Stream.concat(Stream.of(errors.corrected(text)), errors.words().stream()).toList();
	}

	private static String joined(List<String> texts, Function<String, List<Units.Unit>> cut) {
		return texts.stream().map((text) -> joined(cut.apply(text))).collect(Collectors.joining(BETWEEN_TEXTS));
	}

	static String joined(List<Units.Unit> units) {
		return units.stream().map(Units.Unit::text).collect(Collectors.joining(" "));
	}

}
