package org.opiniongraph.knowledge.matrix;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.opiniongraph.knowledge.facet.PassageFacets.StageFacet;
import org.opiniongraph.knowledge.matrix.RowTally.CellTally;
import org.opiniongraph.knowledge.matrix.RowTally.Numbers;
import org.opiniongraph.knowledge.matrix.RowTally.StageTally;
import org.opiniongraph.knowledge.tally.OpinionTable;
import org.opiniongraph.knowledge.theme.Theme;
import org.opiniongraph.model.Stage;

/** Makes the rows of a page of what has been counted. */
final class MatrixRowMaker {

	/** The most members that a list of a row or of a cell has. */
	private static final int MOST = 100;

	private static final Comparator<MatrixCell> BY_PLACE = Comparator
		.comparingInt((MatrixCell cell) -> cell.category().ordinal())
		.thenComparing(MatrixCell::name);

	private final MatrixScope scope;

	private final OpinionTable table;

	private final BitSet speakers;

	/**
	 * Takes what all rows share.
	 * @param speakers the members who raised an opinion of the scope
	 */
	MatrixRowMaker(MatrixScope scope, OpinionTable table, BitSet speakers) {
		this.scope = scope;
		this.table = table;
		this.speakers = speakers;
	}

	MatrixRow row(RowTally row, Object node) {
		BitSet silent = (BitSet) this.speakers.clone();
		silent.andNot(row.members());
		List<MatrixCell> cells = row.cells()
			.entrySet()
			.stream()
			.map((cell) -> cell(row.subject(), cell.getKey(), cell.getValue()))
			.sorted(BY_PLACE)
			.toList();
		return new MatrixRow(this.scope, row.subject(), node, (node instanceof Theme theme) ? theme : null,
				row.categoryCount(), row.memberCount(), row.opinionCount(), cells, silent.cardinality(),
				silent.stream().limit(MOST).mapToObj(this.table.members()::id).toList());
	}

	private MatrixCell cell(String row, String name, CellTally cell) {
		Numbers numbers = cell.numbers();
		List<MatrixVoice> voices = cell.voices()
			.entrySet()
			.stream()
			.limit(MOST)
			.map((voice) -> voice(row, name, voice))
			.toList();
		return new MatrixCell(name, this.table.category(cell.category()), numbers.opinionCount(), numbers.forCount(),
				numbers.againstCount(), cell.voices().size(), voices, stages(cell),
				cell.stages().isEmpty() ? null : first(cell.stages().firstEntry()),
				cell.stages().isEmpty() ? null : first(cell.stages().lastEntry()));
	}

	private static List<StageFacet> stages(CellTally cell) {
		return cell.stages()
			.entrySet()
			.stream()
			.map((stage) -> new StageFacet(stage.getKey(), stage.getValue().count()))
			.toList();
	}

	private String first(Map.Entry<Stage, StageTally> stage) {
		return this.table.id(stage.getValue().first());
	}

	private MatrixVoice voice(String row, String name, Map.Entry<Integer, Numbers> voice) {
		Numbers numbers = voice.getValue();
		return new MatrixVoice(this.table.members().id(voice.getKey()), numbers.opinionCount(), numbers.forCount(),
				numbers.againstCount(), row, name, this.scope);
	}

}
