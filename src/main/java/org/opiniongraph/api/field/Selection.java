package org.opiniongraph.api.field;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields that a client selected of a node and its neighbours, so that only these are
 * read. It is immutable.
 *
 * @param fields the paths of the fields, such as {@code text} and {@code passage/text};
 * for an interface, those of all its types together
 */
public record Selection(Set<String> fields) {

	/** Copies the paths. */
	public Selection {
		fields = Set.copyOf(fields);
	}

	/**
	 * Whether a field was selected.
	 * @param field its name
	 * @return true when it was, under whichever alias
	 */
	public boolean has(String field) {
		return this.fields.contains(field);
	}

	/**
	 * The selection of a neighbour of the node.
	 * @param field the field that holds it, or the path to it, such as {@code edges/node}
	 * @return its own fields
	 */
	public Selection of(String field) {
		return new Selection(this.fields.stream()
			.filter((path) -> path.startsWith(field + "/"))
			.map((path) -> path.substring(field.length() + 1))
			.collect(Collectors.toSet()));
	}

	/**
	 * What is selected here or there.
	 * @param other another selection of the same node
	 * @return the fields of both together
	 */
	Selection and(Selection other) {
		return other.fields.isEmpty() ? this
				: new Selection(Stream.concat(this.fields.stream(), other.fields.stream()).collect(Collectors.toSet()));
	}

	/**
	 * The selection of the node itself, including selections through a neighbour that
	 * leads back to it.
	 * @param wayBack the way from the node to itself, such as {@code mentions/passage}
	 * @return the fields of both together
	 */
	public Selection alsoThrough(String wayBack) {
		String loop = wayBack + "/";
		return new Selection(this.fields.stream().map((path) -> {
			String own = path;
			while (own.startsWith(loop)) {
				own = own.substring(loop.length());
			}
			return own;
		}).collect(Collectors.toSet()));
	}

}
