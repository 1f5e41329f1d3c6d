package org.opiniongraph.knowledge.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.IntConsumer;

import org.opiniongraph.neo4j.reading.TextOrder;

/**
 * The nodes of one kind that opinions have, such as their members or their themes. Nodes
 * and opinions are numbers from 0 on, in the order of their ids. Immutable.
 */
public final class Dimension {

	private final List<String> ids;

	/** The first place of each opinion, and one behind all places. */
	private final int[] starts;

	/** A node at each place. */
	private final int[] nodes;

	private Dimension(List<String> ids, int[] starts, int[] nodes) {
		this.ids = ids;
		this.starts = starts;
		this.nodes = nodes;
	}

	/**
	 * Makes a dimension.
	 * @param links the ids of each opinion's nodes, opinion by opinion
	 * @param others ids of further nodes, which no opinion need have
	 */
	static Dimension of(List<List<String>> links, Collection<String> others) {
		var all = new TreeSet<>(TextOrder.BY_CODE_POINT);
		all.addAll(others);
		links.forEach(all::addAll);
		List<String> ids = new ArrayList<>(all);
		Map<String, Integer> numbers = HashMap.newHashMap(ids.size());
		ids.forEach((id) -> numbers.put(id, numbers.size()));
		int[] starts = new int[links.size() + 1];
		int[] nodes = new int[links.stream().mapToInt(List::size).sum()];
		int place = 0;
		for (int opinion = 0; opinion < links.size(); opinion++) {
			for (String id : links.get(opinion)) {
				nodes[place++] = Objects.requireNonNull(numbers.get(id));
			}
			starts[opinion + 1] = place;
		}
		return new Dimension(List.copyOf(ids), starts, nodes);
	}

	/** How many nodes there are. */
	public int size() {
		return this.ids.size();
	}

	/** The ids of all nodes, in order. */
	List<String> ids() {
		return this.ids;
	}

	/** A node's id. */
	public String id(int node) {
		return this.ids.get(node);
	}

	/** A node by its id; less than 0 if there is none. */
	public int node(String id) {
		return Collections.binarySearch(this.ids, id, TextOrder.BY_CODE_POINT);
	}

	/** Gives each node of an opinion. */
	public void each(int opinion, IntConsumer node) {
		Arrays.stream(this.nodes, this.starts[opinion], this.starts[opinion + 1]).forEach(node);
	}

	/** The first place of an opinion. */
	int start(int opinion) {
		return this.starts[opinion];
	}

	/** Behind the last place of an opinion. */
	int end(int opinion) {
		return this.starts[opinion + 1];
	}

	/** The node at a place. */
	int at(int place) {
		return this.nodes[place];
	}

}
