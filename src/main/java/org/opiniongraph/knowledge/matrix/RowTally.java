package org.opiniongraph.knowledge.matrix;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.knowledge.matrix.MatrixOrder.MatrixOrderField;
import org.opiniongraph.knowledge.tally.OpinionTable;
import org.opiniongraph.model.Stage;

/** The numbers of one row. Members are numbers of the table. */
final class RowTally {

	private final String subject;

	private final BitSet members = new BitSet();

	private final Map<String, CellTally> cells = new HashMap<>();

	private int opinions;

	RowTally(String subject) {
		this.subject = subject;
	}

	/** Counts an opinion. */
	void add(OpinionTable table, int opinion, boolean asks, boolean objects) {
		this.opinions++;
		table.members().each(opinion, this.members::set);
		for (String name : table.categoryNames(opinion)) {
			this.cells.computeIfAbsent(name, (it) -> new CellTally()).add(table, opinion, name, asks, objects);
		}
	}

	/** The id of what the row stands for. */
	String subject() {
		return this.subject;
	}

	int opinionCount() {
		return this.opinions;
	}

	int memberCount() {
		return this.members.cardinality();
	}

	int categoryCount() {
		return this.cells.size();
	}

	BitSet members() {
		return this.members;
	}

	/** The cells by the names of their categories. */
	Map<String, CellTally> cells() {
		return this.cells;
	}

	/** One number that orders rows by one of their numbers, and then by the others. */
	long rank(MatrixOrderField field) {
		return switch (field) {
			case CATEGORIES -> rank(categoryCount(), memberCount(), this.opinions);
			case MEMBERS -> rank(memberCount(), categoryCount(), this.opinions);
			case OPINIONS -> rank(this.opinions, categoryCount(), memberCount());
		};
	}

	/** Twenty-one bits for each number: more than a million opinions are not counted. */
	private static long rank(long first, long second, long third) {
		return ((first << 21 | second) << 21) | third;
	}

	/** The numbers of one cell. */
	static final class CellTally {

		private final TreeMap<Integer, Numbers> voices = new TreeMap<>();

		private final Numbers numbers = new Numbers();

		private final SortedMap<Stage, StageTally> stages = new TreeMap<>();

		private int category = Integer.MAX_VALUE;

		private void add(OpinionTable table, int opinion, String name, boolean asks, boolean objects) {
			this.numbers.add(asks, objects);
			@Nullable Stage stage = table.stage(opinion);
			if (stage != null) {
				this.stages.computeIfAbsent(stage, (it) -> new StageTally(opinion)).count++;
			}
			table.categories().each(opinion, (it) -> {
				if (table.category(it).name().equals(name)) {
					this.category = Math.min(this.category, it);
				}
			});
			table.members()
				.each(opinion,
						(member) -> this.voices.computeIfAbsent(member, (it) -> new Numbers()).add(asks, objects));
		}

		/** The first of its categories, a number of the table. */
		int category() {
			return this.category;
		}

		Numbers numbers() {
			return this.numbers;
		}

		/** The opinions by how far their answers go, the strongest answers first. */
		SortedMap<Stage, StageTally> stages() {
			return this.stages;
		}

		/** The numbers of each member, a number of the table, in order. */
		Map<Integer, Numbers> voices() {
			return this.voices;
		}

	}

	/** The opinions of a cell whose answers go so far. They come in order. */
	static final class StageTally {

		private final int first;

		private int count;

		private StageTally(int first) {
			this.first = first;
		}

		/** The first of them. */
		int first() {
			return this.first;
		}

		int count() {
			return this.count;
		}

	}

	/** How many opinions, and how many of them ask for the theme or object to it. */
	static final class Numbers {

		private int opinions;

		private int asking;

		private int objecting;

		private void add(boolean asks, boolean objects) {
			this.opinions++;
			this.asking += asks ? 1 : 0;
			this.objecting += objects ? 1 : 0;
		}

		int opinionCount() {
			return this.opinions;
		}

		int forCount() {
			return this.asking;
		}

		int againstCount() {
			return this.objecting;
		}

	}

}
