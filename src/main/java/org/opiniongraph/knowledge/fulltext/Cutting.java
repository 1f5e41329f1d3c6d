package org.opiniongraph.knowledge.fulltext;

import java.util.List;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.opiniongraph.load.text.SearchQuery;
import org.opiniongraph.load.text.Tokenizer;

/**
 * The tokenizer of one revision of the graph, and the queries that it cut. May be used by
 * many threads.
 *
 * @param revision the revision
 * @param tokenizer made of the dictionary of that revision
 * @param queries the queries that were asked for most recently, by what was typed
 */
record Cutting(String revision, Tokenizer tokenizer, Cache<TextCondition, SearchQuery> queries) {

	/** The characters of all queries that are kept. */
	private static final int MOST_CHARACTERS = 500_000;

	static Cutting of(String revision, Tokenizer tokenizer) {
		return new Cutting(revision, tokenizer,
				Caffeine.newBuilder()
					.maximumWeight(MOST_CHARACTERS)
					.weigher((TextCondition typed, SearchQuery query) -> typed.toString().length())
					.build());
	}

	/** The queries that are kept, in the order of the conditions. */
	List<SearchQuery> known(List<TextCondition> conditions) {
		return conditions.stream().map(this.queries::getIfPresent).filter(Objects::nonNull).toList();
	}

	/** Keeps queries, in the order of the conditions. */
	void keep(List<TextCondition> conditions, List<SearchQuery> cut) {
		for (int i = 0; i < conditions.size(); i++) {
			this.queries.put(conditions.get(i), cut.get(i));
		}
	}

}
