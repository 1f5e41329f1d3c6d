package org.opiniongraph.load.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words and phrases of a search; all of them must match. White space of any width
 * separates them; double quotes make a phrase. Everything else is plain text: symbols
 * find nothing and do no harm.
 */
public final class SearchQuery {

	private static final Pattern PART = Pattern.compile("[\"＂“”]([^\"＂“”]*)[\"＂“”]|[^\\s\\p{Z}\"＂“”]+");

	/** A query that finds nothing: a word that no text has. */
	public static final String NOTHING = "tokens:\"||\"";

	/** A query that finds every text. */
	public static final String EVERYTHING = "*:*";

	private final String text;

	private final List<SearchWord> words;

	private final Tokenizer tokenizer;

	private SearchQuery(String text, List<SearchWord> words, Tokenizer tokenizer) {
		this.text = text;
		this.words = words;
		this.tokenizer = tokenizer;
	}

	/**
	 * Cuts a query as texts were cut when they were loaded.
	 * @param text what was typed
	 * @param tokenizer made of the same dictionary
	 * @return the query
	 */
	public static SearchQuery of(String text, Tokenizer tokenizer) {
		List<SearchWord> words = parts(text).stream()
			.flatMap((part) -> SearchWord.of(part.text(), part.quoted(), tokenizer).stream())
			.distinct()
			.toList();
		return new SearchQuery(text, words, tokenizer);
	}

	/**
	 * The words and phrases as they were typed.
	 * @param text a query
	 * @return its parts, whether or not there is anything to find in them
	 */
	public static List<Part> parts(String text) {
		var parts = new ArrayList<Part>();
		Matcher part = PART.matcher(text);
		while (part.find()) {
			boolean quoted = part.group(1) != null;
			parts.add(new Part(quoted ? part.group(1) : part.group(), quoted));
		}
		return parts;
	}

	/**
	 * The query of the full-text index for texts with all words.
	 * @return a query for Lucene, made of tokens only
	 */
	public String found() {
		return this.words.isEmpty() ? NOTHING
				: this.words.stream().map(SearchWord::required).collect(Collectors.joining(" "));
	}

	/**
	 * The query of the full-text index for texts with similar words.
	 * @return a query for Lucene, made of tokens only
	 */
	public String near() {
		return this.words.isEmpty() ? NOTHING
				: this.words.stream().flatMap(SearchWord::near).distinct().collect(Collectors.joining(" "));
	}

	/**
	 * Finds the words in a text.
	 * @param verbatim the text
	 * @return the places; empty where none of the words is in it
	 */
	public Optional<Highlighted> highlight(String verbatim) {
		return Highlighted.of(verbatim, this.words, this.tokenizer);
	}

	/**
	 * Whether a text has all words, as the full-text index would say.
	 * @param verbatim the text
	 * @return false if the query has no words
	 */
	public boolean isIn(String verbatim) {
		return !this.words.isEmpty() && Highlighted.places(verbatim, this.words, this.tokenizer)
			.stream()
			.noneMatch(List::isEmpty);
	}

	/**
	 * Chooses the names that may have been meant.
	 * @param names names of any length
	 * @param most how many at most
	 * @return the nearest first; none that says the same as one of the words
	 */
	public List<String> nearest(Collection<String> names, int most) {
		return NearNames.of(this.words, names).limit(most).toList();
	}

	/**
	 * The text of the client.
	 * @return the text
	 */
	public String text() {
		return this.text;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SearchQuery it && this.text.equals(it.text) && this.words.equals(it.words);
	}

	@Override
	public int hashCode() {
		return this.text.hashCode();
	}

	@Override
	public String toString() {
		return this.text;
	}

	/**
	 * A word or phrase as it was typed.
	 *
	 * @param text what was typed, without quotes
	 * @param quoted whether it was in quotes
	 */
	public record Part(String text, boolean quoted) {
	}

}
