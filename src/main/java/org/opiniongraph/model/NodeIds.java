package org.opiniongraph.model;

import java.util.Locale;

/**
 * The ids of the nodes of one document. They are stable, readable, and the same for the
 * same input on every server.
 *
 * @param document the document's slug
 * @param members the slug within which a member's name is unique: that of the council, or
 * that of the document
 */
public record NodeIds(String document, String members) {

	private static final int DIGITS_OF_PATTERN = 12;

	/**
	 * A council's id.
	 * @param slug its slug
	 * @return for example {@code council:cstf}
	 */
	public static String ofCouncil(String slug) {
		return NodeKind.COUNCIL.idPrefix() + slug;
	}

	/**
	 * The document's id.
	 * @return for example {@code document:cstf-13}
	 */
	public String ofDocument() {
		return NodeKind.DOCUMENT.idPrefix() + this.document;
	}

	/**
	 * A category's id.
	 * @param key its key: in a first load its place in the document, 1-based
	 * @return for example {@code category:cstf-13/2}
	 */
	public String ofCategory(String key) {
		return "%s%s/%s".formatted(NodeKind.CATEGORY.idPrefix(), this.document, key);
	}

	/**
	 * A member's id.
	 * @param name the name without the role
	 * @return for example {@code member:cstf/中尾}
	 */
	public String ofMember(String name) {
		return "%s%s/%s".formatted(NodeKind.MEMBER.idPrefix(), this.members, name);
	}

	/**
	 * The key of a row that had no id before, if nothing else has it.
	 * @param row the row, 1-based
	 * @return for example {@code 00037}
	 */
	public static String key(int row) {
		return String.format(Locale.ROOT, "%05d", row);
	}

	/**
	 * An opinion's id.
	 * @param key its key in the document
	 * @return for example {@code opinion:cstf-13/00037}
	 */
	public String ofOpinion(String key) {
		return ofPassage(NodeKind.OPINION, key);
	}

	/**
	 * A response's id.
	 * @param key its key in the document
	 * @return for example {@code response:cstf-13/00002}
	 */
	public String ofResponse(String key) {
		return ofPassage(NodeKind.RESPONSE, key);
	}

	private String ofPassage(NodeKind kind, String key) {
		return "%s%s/%s".formatted(kind.idPrefix(), this.document, key);
	}

	/**
	 * The key of a passage.
	 * @param id the id of an opinion or a response
	 * @return for example {@code 00037}
	 */
	public static String keyOf(String id) {
		return id.substring(id.lastIndexOf('/') + 1);
	}

	/**
	 * The beginning of the ids of a document's passages or categories.
	 * @param kind opinion, response or category
	 * @param document the slug of the document
	 * @return for example {@code opinion:cstf-13/}
	 */
	public static String beginning(NodeKind kind, String document) {
		return kind.idPrefix() + document + "/";
	}

	/**
	 * A commitment's id.
	 * @param response the id of the response that makes it
	 * @param number its place among the commitments of the response, 1-based
	 * @return for example {@code commitment:cstf-13/00006/2}
	 */
	public static String ofCommitment(String response, int number) {
		return "%s%s/%d".formatted(NodeKind.COMMITMENT.idPrefix(),
				response.substring(NodeKind.RESPONSE.idPrefix().length()), number);
	}

	/**
	 * The id of a stock answer: the council, and a hash of its pattern, so that it is
	 * stable as long as the pattern is.
	 * @param members the slug of the council, or that of the document without one
	 * @param pattern the pattern
	 * @return for example {@code stock:cstf/3f2a91c07b5d}
	 */
	public static String ofStockAnswer(String members, String pattern) {
		return "%s%s/%s".formatted(NodeKind.STOCK_ANSWER.idPrefix(), members,
				Sha256.of(pattern).substring(0, DIGITS_OF_PATTERN));
	}

	/**
	 * A material's id.
	 * @param title for example 資料13-1
	 * @param item for example ③
	 * @return for example {@code material:cstf-13/資料13-1/③}
	 */
	public String ofMaterial(String title, String item) {
		return "%s%s/%s/%s".formatted(NodeKind.MATERIAL.idPrefix(), this.document, title, item);
	}

	/**
	 * The id of a suggestion for the document's vocabulary.
	 * @param term the term
	 * @return for example {@code suggestion:cstf-13/人材シェアリング}
	 */
	public String ofSuggestion(String term) {
		return "%s%s/%s".formatted(NodeKind.TERM_SUGGESTION.idPrefix(), this.document, term);
	}

	/**
	 * A web page's id, the same from every document.
	 * @param url its address, verbatim
	 * @return for example {@code page:https://example.org/}
	 */
	public static String ofPage(String url) {
		return NodeKind.WEB_PAGE.idPrefix() + url;
	}

}
