package org.opiniongraph.knowledge.fulltext;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.knowledge.fulltext.DictionaryQueries.Dictionary;
import org.opiniongraph.load.text.NameKey;
import org.opiniongraph.load.text.SearchQuery;
import org.opiniongraph.load.text.Tokenizer;

/**
 * The tokenizer of one revision of the graph, what its names name, and the queries that
 * were cut. May be used by many threads.
 *
 * @param revision the revision
 * @param tokenizer made of the dictionary of that revision
 * @param subjects ids of what has a name, by the key of the name
 * @param queries the queries that were asked for most recently, by what was typed
 */
record Cutting(String revision, Tokenizer tokenizer, Map<String, List<String>> subjects,
		Cache<TextCondition, SearchQuery> queries) {

	/** The characters of all queries that are kept. */
	private static final int MOST_CHARACTERS = 500_000;

	static Cutting of(Dictionary dictionary) {
		return new Cutting(dictionary.revision(), new Tokenizer(dictionary.words()), dictionary.subjects(),
				queries(MOST_CHARACTERS));
	}

	private static Cache<TextCondition, SearchQuery> queries(int mostCharacters) {
		return Caffeine.newBuilder()
			.maximumWeight(mostCharacters)
			.weigher((TextCondition typed, SearchQuery query) -> typed.toString().length())
			.build();
	}

	/** The same, keeping no query: for as long as the graph is not whole. */
	Cutting withoutQueries() {
		return new Cutting(this.revision, this.tokenizer, this.subjects, queries(0));
	}

	/**
	 * The query that was cut of a condition, or is cut now.
	 * @param condition what is asked for
	 * @param cut cuts it with this dictionary
	 * @return the query
	 */
	SearchQuery query(TextCondition condition, Function<TextCondition, SearchQuery> cut) {
		@Nullable SearchQuery known = this.queries.getIfPresent(condition);
		if (known != null) {
			return known;
		}
		SearchQuery query = cut.apply(condition);
		this.queries.put(condition, query);
		return query;
	}

	/** Ids of the nodes whose name the text is, the most certain first. */
	List<String> subjects(TextCondition condition) {
		return condition.mayBeName() ? this.subjects.getOrDefault(NameKey.of(condition.text()), List.of()) : List.of();
	}

}
