package org.opiniongraph.load.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	/** A find by what a text is about comes behind every find by words. */
	private static final String ABOUT = "tokens:\"%s\"^0.0001";

	private final WantedWords wanted;

	private final List<SearchWord> words;

	private final List<SearchWord> anyOf;

	private final List<SearchWord> noneOf;

	private final List<SearchWord> startingWith;

	private final Tokenizer tokenizer;

	private SearchQuery(WantedWords wanted, Tokenizer tokenizer) {
		this.wanted = wanted;
		this.tokenizer = tokenizer;
		this.words = parts(wanted.text()).stream()
			.flatMap((part) -> SearchWord.of(part.text(), part.quoted(), tokenizer).stream())
			.distinct()
			.toList();
		this.anyOf = phrases(wanted.anyOf());
		this.noneOf = phrases(wanted.noneOf());
		this.startingWith = phrases(wanted.startingWith()).stream().map(SearchWord::beginning).toList();
	}

	private List<SearchWord> phrases(List<String> phrases) {
		return phrases.stream().flatMap((phrase) -> SearchWord.of(phrase, true, this.tokenizer).stream()).toList();
	}

	/**
	 * Cuts a query as texts were cut when they were loaded.
	 * @param text what was typed
	 * @param tokenizer made of the same dictionary
	 * @return the query
	 */
	public static SearchQuery of(String text, Tokenizer tokenizer) {
		return of(WantedWords.of(text), tokenizer);
	}

	/**
	 * Cuts all that is asked for in the same way.
	 * @param wanted what is asked for
	 * @param tokenizer made of the same dictionary
	 * @return the query
	 */
	public static SearchQuery of(WantedWords wanted, Tokenizer tokenizer) {
		return new SearchQuery(wanted, tokenizer);
	}

	/**
	 * The words and phrases as they were typed.
	 * @param text a query
	 * @return its parts, whether or not there is anything to find in them
	 */
	public static List<TypedPart> parts(String text) {
		var parts = new ArrayList<TypedPart>();
		Matcher part = PART.matcher(text);
		while (part.find()) {
			boolean quoted = part.group(1) != null;
			parts.add(new TypedPart(quoted ? part.group(1) : part.group(), quoted));
		}
		return parts;
	}

	/**
	 * The query of the full-text index for texts with all that is wanted.
	 * @return a query for Lucene, made of tokens only; it finds nothing if no word is
	 * wanted, and everything else if only some are not
	 */
	public String found() {
		boolean byText = !this.wanted.text().isBlank() || !this.wanted.hasMore();
		if ((byText && this.words.isEmpty()) || (!this.wanted.anyOf().isEmpty() && this.anyOf.isEmpty())) {
			return NOTHING;
		}
		var found = new ArrayList<String>();
		if (byText) {
			found.add(foundByText());
		}
		if (!this.anyOf.isEmpty()) {
			found.add("+(%s)".formatted(this.anyOf.stream()
				.map((word) -> "(%s)".formatted(word.required()))
				.collect(Collectors.joining(" "))));
		}
		this.startingWith.forEach((word) -> found.add(word.required()));
		if (found.isEmpty()) {
			found.add("+" + EVERYTHING);
		}
		this.noneOf.forEach((word) -> found.add("-(%s)".formatted(word.required())));
		return String.join(" ", found);
	}

	private String foundByText() {
		String all = this.words.stream().map(SearchWord::required).collect(Collectors.joining(" "));
		String about = this.wanted.subjects().stream().map(ABOUT::formatted).collect(Collectors.joining(" "));
		return about.isEmpty() ? all : "+((%s) %s)".formatted(all, about);
	}

	private List<SearchWord> marked() {
		return Stream.of(this.words, this.anyOf, this.startingWith).flatMap(List::stream).toList();
	}

	/**
	 * The ids of the nodes that the text is a name of.
	 * @return the ids, empty for none
	 */
	public List<String> subjects() {
		return this.wanted.subjects();
	}

	/**
	 * The queries for each word or phrase of the text alone.
	 * @return by what was typed, in its order; empty if there is only one
	 */
	public Map<String, String> eachAlone() {
		var alone = new LinkedHashMap<String, String>();
		for (TypedPart part : parts(this.wanted.text())) {
			SearchWord.of(part.text(), part.quoted(), this.tokenizer)
				.ifPresent((word) -> alone.put(part.text(), word.required()));
		}
		return (alone.size() > 1) ? alone : Map.of();
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
		return highlight(verbatim, ScanErrors.NONE);
	}

	/**
	 * Finds the words in a text as it stands, and as it is meant.
	 * @param verbatim the text
	 * @param errors what the scan spoiled in it
	 * @return the places in the text as it stands; empty where none of the words is in it
	 */
	public Optional<Highlighted> highlight(String verbatim, ScanErrors errors) {
		return Highlighted.of(verbatim, errors, marked(), this.tokenizer);
	}

	/** Whether a text has all words, as the full-text index would say. */
	boolean isIn(FoldedText text, Tokenizer cutting) {
		return !this.words.isEmpty() && Highlighted.places(text, this.words, cutting).stream().noneMatch(List::isEmpty);
	}

	/**
	 * Chooses the names that may have been meant.
	 * @param names the spellings of some nodes
	 * @param most how many at most
	 * @return what to show, the nearest first and each node once; none that says the same
	 * as one of the words
	 */
	public List<String> nearest(Collection<NearName> names, int most) {
		return NearNames.of(this.words, names).limit(most).toList();
	}

	/**
	 * The text of the client.
	 * @return the text
	 */
	public String text() {
		return this.wanted.text();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SearchQuery it && this.wanted.equals(it.wanted) && this.words.equals(it.words);
	}

	@Override
	public int hashCode() {
		return this.wanted.hashCode();
	}

	@Override
	public String toString() {
		return this.wanted.equals(WantedWords.of(text())) ? text() : this.wanted.toString();
	}

	/**
	 * A word or phrase as it was typed.
	 *
	 * @param text what was typed, without quotes
	 * @param quoted whether it was in quotes
	 */
	public record TypedPart(String text, boolean quoted) {
	}

}
