package org.opiniongraph.knowledge.tally;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.TextOrder;

/**
 * All opinions, or all responses, with the nodes that they have. Passages are numbers
 * from 0 on, in the order of their ids. Immutable.
 */
public final class PassageTable {

	private final List<String> ids;

	private final Map<NodeKind, Dimension> dimensions;

	private final AboutThemes about;

	PassageTable(List<String> ids, Map<NodeKind, Dimension> dimensions, AboutThemes about) {
		this.ids = List.copyOf(ids);
		this.dimensions = Map.copyOf(dimensions);
		this.about = about;
	}

	/** How many passages there are. */
	public int size() {
		return this.ids.size();
	}

	/** The ids of all passages, in order. */
	public List<String> ids() {
		return this.ids;
	}

	/** A passage's id. */
	public String id(int passage) {
		return this.ids.get(passage);
	}

	/** A passage by its id; less than 0 if there is none. */
	public int passage(String id) {
		return Collections.binarySearch(this.ids, id, TextOrder.BY_CODE_POINT);
	}

	/** All passages. */
	public BitSet all() {
		var all = new BitSet(this.ids.size());
		all.set(0, this.ids.size());
		return all;
	}

	/** The passages with some ids; an id that is not known is no passage. */
	public BitSet of(Collection<String> some) {
		var found = new BitSet(this.ids.size());
		some.stream().mapToInt(this::passage).filter((passage) -> passage >= 0).forEach(found::set);
		return found;
	}

	/** The nodes of a kind that the passages have. */
	public Dimension nodes(NodeKind kind) {
		return Objects.requireNonNull(this.dimensions.get(kind), kind::words);
	}

	/** The themes that the passages are about. */
	public AboutThemes about() {
		return this.about;
	}

}
