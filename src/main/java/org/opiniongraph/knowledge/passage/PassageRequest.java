package org.opiniongraph.knowledge.passage;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.knowledge.fulltext.FullText;

/**
 * Which passages of a list a client wants, and in which order. A controller method takes
 * it as an argument; it is checked, and two requests that mean the same are equal.
 *
 * @param filter the conditions
 * @param order the order; {@link PassageOrder#ID} where the wanted one says nothing
 * @param aboutScore the score from which a passage counts for the theme whose list it is;
 * null in all other lists
 * @param aboutNarrower whether passages about a narrower theme count too
 */
public record PassageRequest(PassageFilter filter, PassageOrder order, @Nullable Double aboutScore,
		boolean aboutNarrower) {

	/** All passages, by id. */
	public static final PassageRequest ALL = new PassageRequest(PassageFilter.NONE, PassageOrder.ID, null, false);

	/** All passages that count for a theme, by id. */
	public static PassageRequest about(double score, boolean narrower) {
		return new PassageRequest(PassageFilter.NONE, PassageOrder.ID, score, narrower);
	}

	/** All passages that pass a filter, by id. */
	public static PassageRequest of(PassageFilter filter) {
		return new PassageRequest(filter, PassageOrder.ID, null, false);
	}

	/** The same passages by id, without the condition for one facet. */
	public PassageRequest without(String facet) {
		return new PassageRequest(this.filter.without(facet), PassageOrder.ID, this.aboutScore, this.aboutNarrower);
	}

	/** Whether nothing is wanted but the list as it is. */
	public boolean isPlain() {
		return this.order == PassageOrder.ID && this.filter.isNone();
	}

	/** The order of the list. */
	public ListOrder listOrder() {
		return this.order.listOrder();
	}

	/** The words that a passage must have; null for none. */
	public @Nullable String text() {
		return this.filter.text();
	}

	/**
	 * The parameters of the statements of {@link PassageLists}. It sends a small statement
	 * if there are words to find.
	 */
	public Map<String, @Nullable Object> parameters(FullText fullText) {
		Map<String, @Nullable Object> parameters = this.filter.parameters(fullText);
		parameters.put("orderBy", this.order.name());
		parameters.put("aboutScore", this.aboutScore);
		parameters.put("aboutNarrower", this.aboutNarrower);
		boolean ofTheme = this.aboutScore != null || this.filter.scored() == null;
		parameters.put("scored", ofTheme ? List.of() : this.filter.scored());
		parameters.put("scoreNarrower", ofTheme ? this.aboutNarrower : this.filter.includeNarrower() != null);
		return parameters;
	}

}
