package org.opiniongraph.load.text;

/** A text in memory that answers as the full-text index would. It is not thread-safe. */
public final class SearchableText {

	private final FoldedText text;

	private final Tokenizer tokenizer;

	/**
	 * Folds a text.
	 * @param verbatim the text
	 * @param tokenizer the one that cuts the queries
	 */
	public SearchableText(String verbatim, Tokenizer tokenizer) {
		this.text = new FoldedText(verbatim, tokenizer.folding());
		this.tokenizer = tokenizer;
	}

	/**
	 * Whether the text has all words of a query.
	 * @param query cut by the same tokenizer
	 * @return false if the query has no words
	 */
	public boolean has(SearchQuery query) {
		return query.isIn(this.text, this.tokenizer);
	}

}
