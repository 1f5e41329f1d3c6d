package org.opiniongraph.load.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.grid.GridCell.Merge;

/**
 * The cells of a table while it is read, by line and column (0-based). A merged cell
 * covers several places.
 */
final class CellField {

	private final String file;

	private final TreeMap<Integer, List<@Nullable GridCell>> lines = new TreeMap<>();

	private int width;

	private long cells;

	CellField(String file) {
		this.file = file;
	}

	@Nullable GridCell at(int line, int column) {
		List<@Nullable GridCell> cells = this.lines.get(line);
		return (cells != null && column < cells.size()) ? cells.get(column) : null;
	}

	/** Makes sure that there is such a line. */
	void line(int line) {
		this.lines.computeIfAbsent(line, (unseen) -> new ArrayList<>());
	}

	void put(int line, int column, GridCell cell) {
		GridBounds.requireColumns(this.file, "line " + (line + 1), column + 1);
		List<@Nullable GridCell> cells = this.lines.computeIfAbsent(line, (unseen) -> new ArrayList<>());
		while (cells.size() <= column) {
			cells.add(null);
			this.cells++;
		}
		GridBounds.requireCells(this.file, this.cells);
		cells.set(column, cell);
		this.width = Math.max(this.width, column + 1);
	}

	/** Lets a cell cover a region, as far as there are lines. */
	void merge(GridCell cell, Region region) {
		for (int line : this.lines.subMap(region.top(), true, region.bottom(), true).keySet().stream().toList()) {
			for (int column = region.left(); column <= region.right(); column++) {
				if (line != region.top() || column != region.left()) {
					put(line, column, cell.covering((line == region.top()) ? Merge.LEFT : Merge.ABOVE));
				}
			}
		}
	}

	/** The lines, each with as many cells as the widest has. */
	List<GridLine> lines(IntFunction<String> places, IntFunction<Boolean> hidden) {
		GridBounds.requireCells(this.file, (long) this.lines.size() * this.width);
		List<GridLine> whole = new ArrayList<>();
		this.lines.forEach((number, cells) -> {
			List<GridCell> all = new ArrayList<>();
			for (int column = 0; column < this.width; column++) {
				GridCell cell = (column < cells.size()) ? cells.get(column) : null;
				all.add((cell != null) ? cell : GridCell.EMPTY);
			}
			whole.add(new GridLine(places.apply(number + 1), number + 1L, all, hidden.apply(number)));
		});
		return whole;
	}

	int width() {
		return this.width;
	}

	/**
	 * The places that a merged cell covers, 0-based, the ends included.
	 *
	 * @param top the first line
	 * @param bottom the last line
	 * @param left the first column
	 * @param right the last column
	 */
	record Region(int top, int bottom, int left, int right) {
	}

}
