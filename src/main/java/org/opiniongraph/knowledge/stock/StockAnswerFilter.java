package org.opiniongraph.knowledge.stock;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.model.NodeKind;

/**
 * The filter of the list of stock answers. All given conditions must hold; in a list, one
 * value is enough.
 *
 * @param documents ids of documents with a response that uses it
 * @param minResponses the least number of responses that use it
 */
record StockAnswerFilter(@Nullable List<String> documents, @Nullable Integer minResponses) {

	static final StockAnswerFilter NONE = new StockAnswerFilter(null, null);

	/**
	 * Checks the conditions and writes them in the one way in which they are compared.
	 * @throws org.opiniongraph.api.field.BadInputException when one is not as it must be
	 */
	StockAnswerFilter checked() {
		Arguments.ids("filter.documents", this.documents, NodeKind.DOCUMENT);
		return new StockAnswerFilter((this.documents == null || this.documents.isEmpty()) ? null
				: this.documents.stream().distinct().sorted().toList(), this.minResponses);
	}

	Map<String, @Nullable Object> parameters() {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("documents", this.documents);
		parameters.put("minResponses", this.minResponses);
		return parameters;
	}

}
