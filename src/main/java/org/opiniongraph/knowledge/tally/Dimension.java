package org.opiniongraph.knowledge.tally;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;

import org.opiniongraph.neo4j.reading.TextOrder;

/**
 * The nodes of one kind that passages have, such as their members or their themes. Nodes
 * and passages are numbers from 0 on, in the order of their ids. A place is one node of
 * one passage. Immutable.
 */
public final class Dimension {

	private final List<String> ids;

	/** The first place of each passage, and one behind all places. */
	private final int[] starts;

	/** The node at each place. */
	private final int[] nodes;

	/** Where the passages of each node begin, and one behind all. */
	private final int[] firsts;

	/** The passages of all nodes, node by node: what is read together lies together. */
	private final int[] passagesByNode;

	/**
	 * Takes its arguments as they are.
	 * @param ids the ids of the nodes, in order
	 * @param starts the first place of each passage, and one behind all places
	 * @param nodes the node at each place
	 */
	Dimension(List<String> ids, int[] starts, int[] nodes) {
		this.ids = List.copyOf(ids);
		this.starts = starts;
		this.nodes = nodes;
		this.firsts = new int[ids.size() + 1];
		for (int node : nodes) {
			this.firsts[node + 1]++;
		}
		for (int node = 0; node < ids.size(); node++) {
			this.firsts[node + 1] += this.firsts[node];
		}
		this.passagesByNode = new int[nodes.length];
		int[] numbers = numbersByNode();
		for (int passage = 0; passage < starts.length - 1; passage++) {
			for (int place = starts[passage]; place < starts[passage + 1]; place++) {
				this.passagesByNode[numbers[place]] = passage;
			}
		}
	}

	/** Where each place stands if all places are sorted by node. */
	int[] numbersByNode() {
		int[] next = this.firsts.clone();
		int[] numbers = new int[this.nodes.length];
		for (int place = 0; place < this.nodes.length; place++) {
			numbers[place] = next[this.nodes[place]]++;
		}
		return numbers;
	}

	/** How many nodes there are. */
	public int size() {
		return this.ids.size();
	}

	/** The ids of all nodes, in order. */
	public List<String> ids() {
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

	/** The nodes with some ids; an id that is not known is no node. */
	public BitSet nodes(Collection<String> some) {
		var found = new BitSet(this.ids.size());
		some.stream().mapToInt(this::node).filter((node) -> node >= 0).forEach(found::set);
		return found;
	}

	/** Gives each node of a passage. */
	public void each(int passage, IntConsumer node) {
		for (int place = this.starts[passage]; place < this.starts[passage + 1]; place++) {
			node.accept(this.nodes[place]);
		}
	}

	/** Gives each passage of a node. */
	public void eachPassage(int node, IntConsumer passage) {
		for (int number = this.firsts[node]; number < this.firsts[node + 1]; number++) {
			passage.accept(this.passagesByNode[number]);
		}
	}

	/** How many passages a node has. */
	public int degree(int node) {
		return this.firsts[node + 1] - this.firsts[node];
	}

	/** Whether a passage has any node. */
	public boolean has(int passage) {
		return this.starts[passage] < this.starts[passage + 1];
	}

	/** The passages that have one of some nodes. */
	public BitSet passages(Collection<String> some) {
		return passages(nodes(some));
	}

	/** The passages that have one of some nodes. */
	public BitSet passages(BitSet some) {
		var found = new BitSet(this.starts.length - 1);
		some.stream().forEach((node) -> eachPassage(node, found::set));
		return found;
	}

	/** The nodes that some passages have. */
	public BitSet nodesOf(BitSet some) {
		var found = new BitSet(this.ids.size());
		for (int passage = some.nextSetBit(0); passage >= 0; passage = some.nextSetBit(passage + 1)) {
			each(passage, found::set);
		}
		return found;
	}

	/** The first place of a passage. */
	int start(int passage) {
		return this.starts[passage];
	}

	/** Behind the last place of a passage. */
	int end(int passage) {
		return this.starts[passage + 1];
	}

	/** The node at a place. */
	int at(int place) {
		return this.nodes[place];
	}

	/** The first number of a node, sorted by node. */
	int first(int node) {
		return this.firsts[node];
	}

	/** The passage at a number. */
	int passageAt(int number) {
		return this.passagesByNode[number];
	}

}
