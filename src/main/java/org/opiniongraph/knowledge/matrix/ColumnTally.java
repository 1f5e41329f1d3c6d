package org.opiniongraph.knowledge.matrix;

import java.util.BitSet;

import org.opiniongraph.knowledge.tally.OpinionTable;

/** The numbers of one column. */
final class ColumnTally {

	private final BitSet categories = new BitSet();

	private final BitSet opinions = new BitSet();

	private final BitSet members = new BitSet();

	/** Counts an opinion, once, whichever categories of the column it is in. */
	void add(OpinionTable table, int opinion, int category) {
		this.categories.set(category);
		this.opinions.set(opinion);
		table.members().each(opinion, this.members::set);
	}

	MatrixColumn column(OpinionTable table) {
		return MatrixColumn.of(this.categories.stream().mapToObj(table::category).toList(), this.opinions.cardinality(),
				this.members.cardinality());
	}

}
