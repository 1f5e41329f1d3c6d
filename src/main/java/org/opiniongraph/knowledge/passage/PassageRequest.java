package org.opiniongraph.knowledge.passage;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.knowledge.fulltext.TextCondition;

/**
 * Which passages of a list a client wants, and in which order. A controller method takes
 * it as an argument; it is checked, and two requests that mean the same are equal.
 *
 * @param filter the conditions
 * @param order the order; by id where the wanted one says nothing
 * @param aboutScore the score from which a passage counts for the theme whose list it is;
 * null in all other lists
 * @param aboutNarrower whether passages about a narrower theme count too
 */
public record PassageRequest(PassageFilter filter, ListOrder order, @Nullable Double aboutScore,
		boolean aboutNarrower) {

	/** All passages, by id. */
	public static final PassageRequest ALL = new PassageRequest(PassageFilter.NONE, ListOrder.ID, null, false);

	/** All passages that count for a theme, by id. */
	public static PassageRequest about(double score, boolean narrower) {
		return new PassageRequest(PassageFilter.NONE, ListOrder.ID, score, narrower);
	}

	/** All passages that pass a filter, by id. */
	public static PassageRequest of(PassageFilter filter) {
		return new PassageRequest(filter, ListOrder.ID, null, false);
	}

	/** The same passages by id, without the condition for one facet. */
	public PassageRequest without(String facet) {
		return new PassageRequest(this.filter.without(facet), ListOrder.ID, this.aboutScore, this.aboutNarrower);
	}

	/** Whether nothing is wanted but the list as it is. */
	public boolean isPlain() {
		return isById() && this.filter.isNone();
	}

	/**
	 * Whether the list is sorted by id alone, and no words are asked for: then all that
	 * it takes are ids.
	 */
	public boolean needsIdsOnly() {
		return isById() && !this.filter.hasText();
	}

	/** Whether the list is sorted by id alone. */
	boolean isById() {
		return this.order.by().equals(ListOrder.ID.by());
	}

	/** Whether the key of the list is a score that a client may want to know. */
	public boolean isByScore() {
		return this.order.key() == ListOrder.KeyKind.DECIMAL;
	}

	/** The words that a passage must have; null for none. */
	public @Nullable TextCondition text() {
		return this.filter.textCondition();
	}

	/**
	 * The parameters of the statements of {@link PassageLists}. It sends a small
	 * statement if there are words to find.
	 */
	public Map<String, @Nullable Object> parameters(PassageKind kind, FullText fullText) {
		Map<String, @Nullable Object> parameters = this.filter.parameters(kind, fullText);
		parameters.put("orderBy", this.order.by());
		parameters.put("aboutScore", this.aboutScore);
		parameters.put("aboutNarrower", this.aboutNarrower);
		parameters.put("aboutStances", stancesOfTheme(parameters));
		boolean ofTheme = this.aboutScore != null || this.filter.scored() == null;
		parameters.put("scored", ofTheme ? List.of() : this.filter.scored());
		parameters.put("scoreNarrower", ofTheme ? this.aboutNarrower : this.filter.includeNarrower() != null);
		return parameters;
	}

	/**
	 * In the list of a theme, what the passages want of this theme, unless the filter
	 * names other themes.
	 */
	private List<String> stancesOfTheme(Map<String, @Nullable Object> parameters) {
		@Nullable List<String> stances = this.filter.wanted();
		if (this.aboutScore == null || stances == null || this.filter.scored() != null) {
			return List.of();
		}
		NamedPassages.drop(parameters, "stances");
		return stances;
	}

}
