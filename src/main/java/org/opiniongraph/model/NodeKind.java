package org.opiniongraph.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of nodes. An id begins with its kind: {@code opinion:cstf-13/00037}. */
public enum NodeKind {

	/** A body whose members speak. */
	COUNCIL("Council", "council"),
	/** A table of opinions and responses. */
	DOCUMENT("Document", "document"),
	/** A category of a document (施策カテゴリ). */
	CATEGORY("Category", "category"),
	/** The member who spoke (構成員). */
	MEMBER("Member", "member"),
	/** One row of a document (御意見). */
	OPINION("Opinion", "opinion"),
	/** One distinct answer of a document (対応の方向性). */
	RESPONSE("Response", "response"),
	/** A clause of a response that says how far it goes. */
	COMMITMENT("Commitment", "commitment"),
	/** The common words of responses that differ in a few words only. */
	STOCK_ANSWER("StockAnswer", "stock"),
	/** A programme that a text names. */
	PROGRAM("Program", "program"),
	/** An organisation that a text names. */
	ORGANIZATION("Organization", "organization"),
	/** A country, a region or a city that a text names. */
	PLACE("Place", "place"),
	/** A topic that a text is about. */
	THEME("Theme", "theme"),
	/** A target of a pointer such as ⇒資料13-1の①へ. */
	MATERIAL("Material", "material"),
	/** A page that a text cites. */
	WEB_PAGE("WebPage", "page"),
	/** A word that the vocabulary of a document misses; clients do not walk it. */
	TERM_SUGGESTION("TermSuggestion", "suggestion"),
	/** A way to write the name of a node, for looking it up; clients do not walk it. */
	NAME("Name", "name"),
	/** A word around persons' names (氏, 構成員); clients do not walk it. */
	HONORIFIC("Honorific", "honorific");

	private final String label;

	private final String idPrefix;

	NodeKind(String label, String idKind) {
		this.label = label;
		this.idPrefix = idKind + ":";
	}

	/**
	 * The label in the graph.
	 * @return for example {@code WebPage}
	 */
	public String label() {
		return this.label;
	}

	/**
	 * The prefix of every id of this kind.
	 * @return for example {@code page:}
	 */
	public String idPrefix() {
		return this.idPrefix;
	}

	/**
	 * Whether documents share such nodes; the others belong to one document.
	 * @return true when another document may need the same node
	 */
	public boolean isShared() {
		return switch (this) {
			case DOCUMENT, CATEGORY, OPINION, RESPONSE, COMMITMENT, TERM_SUGGESTION -> false;
			case COUNCIL, MEMBER, STOCK_ANSWER, PROGRAM, ORGANIZATION, PLACE, THEME, MATERIAL, WEB_PAGE, NAME,
					HONORIFIC ->
				true;
		};
	}

	/**
	 * Whether clients walk nodes of this kind; the others are kept for one field only.
	 * @return true when the schema has a type for them
	 */
	public boolean isPublic() {
		return switch (this) {
			case TERM_SUGGESTION, NAME, HONORIFIC -> false;
			case COUNCIL, DOCUMENT, CATEGORY, MEMBER, OPINION, RESPONSE, COMMITMENT, STOCK_ANSWER, PROGRAM,
					ORGANIZATION, PLACE, THEME, MATERIAL, WEB_PAGE ->
				true;
		};
	}

	/**
	 * The kind's name as a sentence says it.
	 * @return for example {@code web page}
	 */
	public String words() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/**
	 * Whether an id says that it is of this kind; it need not exist.
	 * @param id any string
	 * @return true when the id begins with the kind's prefix
	 */
	public boolean owns(String id) {
		return id.startsWith(this.idPrefix);
	}

	/**
	 * The kind that an id names.
	 * @param id any string
	 * @return empty when the string begins like no id
	 */
	public static Optional<NodeKind> ofId(String id) {
		return Arrays.stream(values()).filter((kind) -> kind.owns(id)).findFirst();
	}

	/**
	 * Groups ids.
	 * @param ids any strings
	 * @return those that name a kind, by their kind
	 */
	public static Map<NodeKind, List<String>> byKind(Collection<String> ids) {
		return ids.stream()
			.filter((id) -> ofId(id).isPresent())
			.collect(Collectors.groupingBy((id) -> ofId(id).orElseThrow(), () -> new EnumMap<>(NodeKind.class),
					Collectors.toList()));
	}

}
