package org.opiniongraph.knowledge.fulltext;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.knowledge.fulltext.DictionaryQueries.Dictionary;
import org.opiniongraph.load.text.SearchQuery;
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

	private static final String QUOTES = "\"＂“”";

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

	static boolean isQuote(int letter) {
		return QUOTES.indexOf(letter) >= 0;
	}

	/**
	 * Cuts a query. A small statement tells whether the dictionary is still the same.
	 * @param condition what is asked for
	 * @return the query
	 */
	public SearchQuery query(TextCondition condition) {
		return queries(List.of(condition)).getFirst();
	}

	/**
	 * Cuts several queries with one small statement. One that is a name finds what it
	 * names if no text has the words; to know that, it takes another small statement.
	 * What was cut for this revision of the graph is not cut again.
	 * @param conditions what is asked for
	 * @return as many queries, in the same order
	 */
	public List<SearchQuery> queries(List<TextCondition> conditions) {
		Cutting cutting = cutting();
		return conditions.stream().map((condition) -> cutting.query(condition, (it) -> cut(it, cutting))).toList();
	}

	/**
	 * Texts that have the words are what was asked for; only without any is it a name.
	 */
	private SearchQuery cut(TextCondition condition, Cutting cutting) {
		List<String> subjects = cutting.subjects(condition);
		SearchQuery words = SearchQuery.of(condition.wanted(List.of()), cutting.tokenizer());
		boolean asWords = subjects.isEmpty()
				|| (!condition.isAlsoByName() && this.dictionaries.isInTexts(words.found()));
		return asWords ? words : SearchQuery.of(condition.wanted(subjects), cutting.tokenizer());
	}

	/**
	 * Makes the parameter of a statement that begins with what a text finds.
	 * @param text what was typed, checked; null for none
	 * @return what the full-text index takes, null for none
	 */
	public @Nullable String words(@Nullable String text) {
		return words((text != null) ? TextCondition.of(text) : null, null);
	}

	/**
	 * The same for texts with some words and without others.
	 * @param wanted words that must be there; null for none
	 * @param except words that may not be there; null for none
	 * @return what the full-text index takes, null if both are null
	 */
	public @Nullable String words(@Nullable TextCondition wanted, @Nullable TextCondition except) {
		if (wanted == null && except == null) {
			return null;
		}
		List<SearchQuery> queries = queries(Stream.of(wanted, except).filter(Objects::nonNull).toList());
		String found = (wanted != null) ? queries.getFirst().found() : SearchQuery.EVERYTHING;
		return (except == null) ? found : "+(%s) -(%s)".formatted(found, queries.getLast().found());
	}

	/**
	 * What the current graph is cut with; while it is being loaded, what was known
	 * before.
	 * @throws GraphUnavailableException when no graph has been loaded yet
	 */
	private Cutting cutting() {
		@Nullable Cutting before = this.latest.get();
		Optional<Dictionary> read = this.dictionaries.otherThan((before != null) ? before.revision() : "");
		if (before != null && read.isEmpty()) {
			return before.withoutQueries();
		}
		if (before != null && read.get().revision().equals(before.revision())) {
			return before;
		}
		Cutting now = read.map(Cutting::of)
			.orElseThrow(() -> new GraphUnavailableException(GraphUnavailableException.LOADING));
		this.latest.set(now);
		return now;
	}

}
