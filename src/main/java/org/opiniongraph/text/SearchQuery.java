package org.opiniongraph.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a client typed, as words and phrases that all must be there. Blanks of any width
 * part them; what stands in double quotes is one phrase. Everything else is just text:
 * signs find nothing and do no harm.
 */
public final class SearchQuery {

	private static final Pattern PART = Pattern.compile("[\"＂“”]([^\"＂“”]*)[\"＂“”]|[^\\s\\p{Z}\"＂“”]+");

	/** A word that no text has. */
	private static final String NOTHING = "tokens:\"||\"";

	private final String text;

	private final List<SearchWord> words;

	private SearchQuery(String text, List<SearchWord> words) {
		this.text = text;
		this.words = words;
	}

	/**
	 * Cuts a query as texts were cut when they were loaded.
	 * @param text what was typed
	 * @param tokenizer made of the same dictionary
	 * @return the query
	 */
	public static SearchQuery of(String text, Tokenizer tokenizer) {
		return new SearchQuery(text, parts(text).stream().flatMap((part) -> SearchWord.of(part, tokenizer)).toList());
	}

	/**
	 * The words and phrases as they were typed.
	 * @param text a query
	 * @return its parts, whether or not there is anything to find in them
	 */
	public static List<String> parts(String text) {
		var parts = new ArrayList<String>();
		Matcher part = PART.matcher(text);
		while (part.find()) {
			parts.add((part.group(1) != null) ? part.group(1) : part.group());
		}
		return parts;
	}

	List<SearchWord> words() {
		return this.words;
	}

	/**
	 * What finds texts with all the words in the full-text index.
	 * @return a query for Lucene, made of tokens only
	 */
	public String found() {
		return this.words.isEmpty() ? NOTHING
				: this.words.stream().map(SearchWord::required).collect(Collectors.joining(" "));
	}

	/**
	 * What finds texts with words like these.
	 * @return a query for Lucene, made of tokens only
	 */
	public String near() {
		return this.words.isEmpty() ? NOTHING
				: this.words.stream().flatMap(SearchWord::near).distinct().collect(Collectors.joining(" "));
	}

	/**
	 * What was typed.
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

}
