package org.opiniongraph.knowledge.matrix;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.knowledge.matrix.MatrixOrder.MatrixOrderField;
import org.opiniongraph.knowledge.passage.PassageKind;
import org.opiniongraph.knowledge.passage.PassageRequest;
import org.opiniongraph.knowledge.tally.OpinionTable;
import org.opiniongraph.knowledge.tally.OpinionTables;
import org.opiniongraph.knowledge.tally.PassageFinder;

import org.springframework.stereotype.Component;

/**
 * Counts matrices in the table of all opinions.
 */
@Component
class MatrixQueries {

	private static final Comparator<MatrixColumn> BY_PLACE = Comparator.comparingInt(MatrixColumn::place)
		.thenComparing(MatrixColumn::name);

	private final OpinionTables tables;

	private final PassageFinder finder;

	private final MatrixSubjects subjects;

	MatrixQueries(OpinionTables tables, PassageFinder finder, MatrixSubjects subjects) {
		this.tables = tables;
		this.finder = finder;
		this.subjects = subjects;
	}

	/** The rows that are listed, in an order, not turned. */
	CountedRows rows(MatrixRequest request, MatrixOrderField field) {
		OpinionTable table = this.tables.current();
		MatrixTally tally = tally(request.scope(), table);
		List<RowTally> rows = tally.rows(null)
			.stream()
			.filter(request::lists)
			.sorted(Comparator.comparingLong((RowTally row) -> row.rank(field)).reversed())
			.toList();
		return new CountedRows(request.scope(), table, tally, rows);
	}

	/** Reads what rows stand for, and makes those whose node is still there, in order. */
	Map<RowTally, MatrixRow> read(CountedRows counted, List<RowTally> page, Selection selection) {
		Map<String, Object> nodes = this.subjects.byIds(page.stream().map(RowTally::subject).toList(), selection);
		var maker = new MatrixRowMaker(counted.scope(), counted.table(), counted.tally().speakers());
		var rows = new LinkedHashMap<RowTally, MatrixRow>();
		for (RowTally row : page) {
			Object node = nodes.get(row.subject());
			if (node != null) {
				rows.put(row, maker.row(row, node));
			}
		}
		return rows;
	}

	/**
	 * The rows of some subjects, whatever they have.
	 * @param only the ids of what they stand for
	 */
	List<MatrixRow> rows(MatrixScope scope, List<String> only, Selection selection) {
		OpinionTable table = this.tables.current();
		MatrixTally tally = tally(scope, table);
		List<RowTally> rows = tally.rows(only);
		return List.copyOf(read(new CountedRows(scope, table, tally, rows), rows, selection).values());
	}

	/** The columns, ordered by the least place of their categories, then by name. */
	List<MatrixColumn> columns(MatrixScope scope) {
		OpinionTable table = this.tables.current();
		return tally(scope, table).columns()
			.values()
			.stream()
			.map((column) -> column.column(table))
			.sorted(BY_PLACE)
			.toList();
	}

	/** The ids of the first opinions of each voice, all of one scope. */
	Map<MatrixVoice, List<String>> opinions(MatrixScope scope, Collection<MatrixVoice> voices, int first) {
		return tally(scope, this.tables.current()).opinions(voices, first);
	}

	private MatrixTally tally(MatrixScope scope, OpinionTable table) {
		return new MatrixTally(table, scope,
				this.finder.find(table, PassageKind.OPINION, PassageRequest.of(scope.filter())));
	}

	/**
	 * Rows that have been counted.
	 *
	 * @param scope what they count
	 * @param table where it was counted
	 * @param tally what was counted
	 * @param rows the rows
	 */
	record CountedRows(MatrixScope scope, OpinionTable table, MatrixTally tally, List<RowTally> rows) {
	}

}
