package org.opiniongraph.load.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.Styles;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.grid.CellField.Region;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/**
 * Takes the cells of one sheet, and what POI's handler does not tell: hidden rows,
 * formulas and merged cells.
 */
final class SheetHandler extends XSSFSheetXMLHandler {

	private static final int MERGES = 100_000;

	private final Cells cells;

	SheetHandler(String file, String sheet, Styles styles, SharedStrings strings) {
		this(new Cells(file, sheet), styles, strings);
	}

	private SheetHandler(Cells cells, Styles styles, SharedStrings strings) {
		super(styles, strings, cells, new DataFormatter(Locale.JAPAN), false);
		this.cells = cells;
	}

	@Override
	public void startElement(String uri, String name, @Nullable String qualified, Attributes attributes)
			throws SAXException {
		switch (name) {
			case "row" -> this.cells.hiddenRow = isTrue(attributes.getValue("hidden"));
			case "c" -> this.cells.formula = false;
			case "f" -> this.cells.formula = true;
			case "mergeCell" -> this.cells.merge(String.valueOf(attributes.getValue("ref")));
			default -> {
			}
		}
		super.startElement(uri, name, qualified, attributes);
	}

	private static boolean isTrue(@Nullable String value) {
		return "1".equals(value) || "true".equals(value);
	}

	List<GridLine> lines() {
		return this.cells.lines();
	}

	/** The cells that were read. */
	private static final class Cells implements SheetContentsHandler {

		/** A carriage return as XLSX writes it. */
		private static final Pattern CARRIAGE_RETURN = Pattern.compile("_x000[dD]_");

		private final String file;

		private final String sheet;

		private final CellField field;

		private final Set<Integer> hidden = new HashSet<>();

		private final List<CellRangeAddress> merges = new ArrayList<>();

		private int row;

		private boolean hiddenRow;

		private boolean formula;

		Cells(String file, String sheet) {
			this.file = file;
			this.sheet = sheet;
			this.field = new CellField(file);
		}

		@Override
		public void startRow(int row) {
			this.row = row;
			if (this.hiddenRow) {
				this.hidden.add(row);
			}
		}

		@Override
		public void endRow(int row) {
			this.hiddenRow = false;
		}

		@Override
		public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
			if (value == null || value.isEmpty() || reference == null) {
				return;
			}
			String text = CARRIAGE_RETURN.matcher(value).replaceAll("");
			GridBounds.requireText(this.file, place(this.row + 1), text.length());
			this.field.put(this.row, new CellReference(reference).getCol(),
					this.formula
							? new GridCell(text, GridCell.Merge.NONE,
									"the cell %s is a formula: replace it by its value".formatted(reference))
							: GridCell.of(text));
		}

		void merge(String reference) {
			if (this.merges.size() < MERGES) {
				this.merges.add(CellRangeAddress.valueOf(reference));
			}
		}

		List<GridLine> lines() {
			int width = this.field.width();
			for (CellRangeAddress it : this.merges) {
				GridCell cell = this.field.at(it.getFirstRow(), it.getFirstColumn());
				if (cell != null) {
					this.field.merge(cell, new Region(it.getFirstRow(), it.getLastRow(), it.getFirstColumn(),
							Math.min(it.getLastColumn(), width - 1)));
				}
			}
			return this.field.lines(this::place, this.hidden::contains);
		}

		private String place(int number) {
			return "sheet '%s', row %d".formatted(this.sheet, number);
		}

	}

}
