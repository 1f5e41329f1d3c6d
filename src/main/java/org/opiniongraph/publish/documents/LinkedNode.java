package org.opiniongraph.publish.documents;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.publish.web.Labels;
import org.opiniongraph.publish.web.NodeTitle;

/**
 * A node as GraphQL returns it: a tree of maps, lists and values. A list with pages is a
 * map with {@code totalCount}, {@code items} and, if there are more pages, {@code next}:
 * an address. Every map of a node has its {@code id} and its {@code url}.
 *
 * @param kind the node's kind
 * @param id the node's id
 * @param fields the fields, in the order in which they are shown
 * @param longest the name of the list that goes on in further pages
 */
record LinkedNode(NodeKind kind, String id, Map<String, @Nullable Object> fields, String longest) {

	/** Whether a list is the longest one, which need not be named. */
	boolean isLongest(@Nullable String list) {
		return list == null || list.equals(this.longest);
	}

	/** A field's value as text, null where it has none. */
	@Nullable String text(String field) {
		return (this.fields.get(field) instanceof String it) ? it : null;
	}

	/** The label of a kind or a field, in the words of the node's document. */
	String label(String name) {
		return Labels.of(name, words());
	}

	/**
	 * What the document of the node calls its parts; nothing where its documents differ.
	 */
	Map<String, @Nullable Object> words() {
		List<Map<String, @Nullable Object>> words = Stream
			.concat(Stream.of(this.fields, child("document")), children("documents").stream())
			.map((it) -> map(it.get("words")))
			.filter((it) -> !it.isEmpty())
			.distinct()
			.toList();
		return (words.size() == 1) ? words.getFirst() : Map.of();
	}

	/** A name for people; of a commitment its words. */
	String title() {
		return child("phrase").isEmpty() ? name(this.fields, this.id) : NodeTitle.of(this.id,
				Map.of("text", Objects.toString(child("act").get("text"), "") + child("phrase").get("text")));
	}

	/** The name for people of a node whose fields have these values. */
	static String name(Map<String, @Nullable Object> fields, @Nullable Object id) {
		if (fields.get("title") != null) {
			return fields.get("title") + Objects.toString(fields.get("item"), "");
		}
		if (fields.get("name") != null) {
			return ((fields.get("label") != null) ? fields.get("label") + " " : "") + fields.get("name");
		}
		if (fields.get("text") != null || fields.get("pattern") != null) {
			return NodeTitle.of(Objects.toString(id), fields);
		}
		return Objects.toString(fields.get("address"), Objects.toString(id));
	}

	/** The map that a field holds, empty where it holds none. */
	Map<String, @Nullable Object> child(String field) {
		return map(this.fields.get(field));
	}

	/** The maps of a list or of a page of a list; empty if there is no such list. */
	List<Map<String, @Nullable Object>> children(String field) {
		return maps(this.fields.get(field));
	}

	static List<Map<String, @Nullable Object>> maps(@Nullable Object value) {
		if (value instanceof Map<?, ?> page) {
			return maps(page.get("items"));
		}
		return (value instanceof List<?> list) ? list.stream().map(LinkedNode::map).toList() : List.of();
	}

	@SuppressWarnings("unchecked")
	static Map<String, @Nullable Object> map(@Nullable Object value) {
		return (value instanceof Map<?, ?>) ? (Map<String, @Nullable Object>) value : Map.of();
	}

}
