package org.opiniongraph.knowledge.fulltext;

import java.text.Normalizer;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.load.text.SearchQuery;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.neo4j.connection.GraphUnavailableException;

import org.springframework.stereotype.Component;

/**
 * Tokenizes the texts of clients in the same way as the texts of the graph, with the
 * dictionary that the graph holds.
 */
@Component
public class FullText {

	/** The most characters of a query. */
	public static final int LONGEST = 200;

	/** The most words and phrases of a query. */
	public static final int MOST_WORDS = 20;

	private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");

	private final DictionaryQueries dictionaries;

	private final AtomicReference<Cutting> latest = new AtomicReference<>();

	FullText(DictionaryQueries dictionaries) {
		this.dictionaries = dictionaries;
	}

	/**
	 * Checks a text before anything is read.
	 * @param argument the argument's name
	 * @param text what was typed; null passes
	 * @throws BadInputException when it is too long
	 */
	public static void check(String argument, @Nullable String text) {
		if (text == null) {
			return;
		}
		int length = length(text);
		if (length > LONGEST) {
			throw new BadInputException(argument,
					"expected at most %d characters, but there were %d".formatted(LONGEST, length));
		}
		int words = SearchQuery.parts(text).size();
		if (words > MOST_WORDS) {
			throw new BadInputException(argument,
					"expected at most %d words and phrases, but there were %d".formatted(MOST_WORDS, words));
		}
	}

	/**
	 * Writes a text in the one way in which it is compared: single spaces between words,
	 * however wide they were typed.
	 * @param text what was typed
	 * @return the text, null if there is none or it is blank
	 */
	public static @Nullable String plain(@Nullable String text) {
		String plain = (text != null) ? BLANK.matcher(text).replaceAll(" ").strip() : "";
		return plain.isEmpty() ? null : plain;
	}

	/** Counts what is compared: one sign may stand for a dozen letters (㍿, ﷺ). */
	private static int length(String text) {
		String compared = (text.length() <= 2 * LONGEST) ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
		return Math.max(text.codePointCount(0, text.length()), compared.codePointCount(0, compared.length()));
	}

	/**
	 * Cuts a query; a small statement tells whether the dictionary is still the same.
	 * @param text what was typed, checked
	 * @return the query
	 */
	public SearchQuery query(String text) {
		return SearchQuery.of(text, tokenizer());
	}

	/**
	 * Makes the parameter of a statement that begins with what a text finds.
	 * @param text what was typed, checked; null for none
	 * @return what the full-text index takes, null for none
	 */
	public @Nullable String words(@Nullable String text) {
		return (text != null) ? query(text).found() : null;
	}

	/**
	 * The same for texts with some words and without others.
	 * @param text words that must all be there, checked; null for none
	 * @param except words that may not all be there, checked; null for none
	 * @return what the full-text index takes, null if both are null
	 */
	public @Nullable String words(@Nullable String text, @Nullable String except) {
		if (except == null) {
			return words(text);
		}
		Tokenizer tokenizer = tokenizer();
		String found = (text != null) ? SearchQuery.of(text, tokenizer).found() : SearchQuery.EVERYTHING;
		return "+(%s) -(%s)".formatted(found, SearchQuery.of(except, tokenizer).found());
	}

	/**
	 * The tokenizer of the current graph.
	 * @return the tokenizer
	 * @throws GraphUnavailableException when no graph has been loaded yet
	 */
	public Tokenizer tokenizer() {
		@Nullable Cutting known = this.latest.get();
		Cutting cutting = this.dictionaries.otherThan((known != null) ? known.revision() : "")
			.map((other) -> new Cutting(other.revision(), new Tokenizer(other.words())))
			.orElse(known);
		if (cutting == null) {
			throw new GraphUnavailableException(GraphUnavailableException.LOADING);
		}
		this.latest.set(cutting);
		return cutting.tokenizer();
	}

	private record Cutting(String revision, Tokenizer tokenizer) {
	}

}
