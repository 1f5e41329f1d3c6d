package org.opiniongraph.load.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.opiniongraph.model.NodeIds;

/**
 * The keys of the passages of a document: the parts of their ids behind the document. It
 * is immutable.
 *
 * @param opinions the keys of the opinions in the order of the rows; empty if each is its
 * row
 * @param responses the keys of the responses by the first row that they answer; a
 * response that is not there has this row as its key
 * @param categories the keys of the categories in their order; empty if each is its place
 */
public record PassageKeys(List<String> opinions, Map<Integer, String> responses, List<String> categories) {

	/** Copies the collections. */
	public PassageKeys {
		opinions = List.copyOf(opinions);
		responses = Map.copyOf(responses);
		categories = List.copyOf(categories);
	}

	/** The little that has to be kept of the keys of many documents. */
	static PassageKeys of(List<String> opinions, Map<Integer, String> responses, List<String> categories) {
		boolean asRows = true;
		for (int at = 0; at < opinions.size(); at++) {
			asRows = asRows && opinions.get(at).equals(NodeIds.key(at + 1));
		}
		var others = new HashMap<>(responses);
		others.entrySet().removeIf((it) -> it.getValue().equals(NodeIds.key(it.getKey())));
		boolean asPlaces = true;
		for (int at = 0; at < categories.size(); at++) {
			asPlaces = asPlaces && categories.get(at).equals(Integer.toString(at + 1));
		}
		return new PassageKeys(asRows ? List.of() : opinions, others, asPlaces ? List.of() : categories);
	}

	/** Whether the key of each passage is its row, as in a first load. */
	public boolean areRows() {
		return this.opinions.isEmpty() && this.responses.isEmpty();
	}

	/** The key of the opinion in a row. */
	public String opinion(int row) {
		return this.opinions.isEmpty() ? NodeIds.key(row) : this.opinions.get(row - 1);
	}

	/** The key of the category in a place, 1-based. */
	public String category(int ordinal) {
		return this.categories.isEmpty() ? Integer.toString(ordinal) : this.categories.get(ordinal - 1);
	}

	/** The key of the response whose first row this is. */
	public String response(int firstRow) {
		return this.responses.getOrDefault(firstRow, NodeIds.key(firstRow));
	}

}
