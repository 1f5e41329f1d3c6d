package org.opiniongraph.load.grid;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.opiniongraph.load.text.Whitespace;

/**
 * Reads the tables of a Word file (DOCX). What a writer deleted while changes were
 * tracked is left out.
 */
final class WordGrids {

	/** A longer paragraph above a table is no title. */
	private static final int LONGEST_TITLE = 60;

	private static final int SHORTEST_TITLE = 8;

	private WordGrids() {
	}

	static GridFile read(String file, byte[] content) {
		try (var document = new XWPFDocument(new ByteArrayInputStream(content))) {
			var grids = new ArrayList<Grid>();
			String above = "";
			String first = "";
			for (IBodyElement it : document.getBodyElements()) {
				if (it instanceof XWPFParagraph paragraph && !text(paragraph).isEmpty()) {
					above = text(paragraph);
					first = (first.isEmpty() && grids.isEmpty() && isTitle(above)) ? above : first;
				}
				else if (it instanceof XWPFTable table) {
					String title = (above.length() <= LONGEST_TITLE) ? above : "";
					grids.add(grid(file, table, grids.size() + 1, title));
				}
			}
			return new GridFile("DOCX, %d %s".formatted(grids.size(), (grids.size() == 1) ? "table" : "tables"), false,
					first, grids);
		}
		catch (IOException | OpenXML4JRuntimeException | POIXMLException | RecordFormatException
				| IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException ex) {
			throw UnpackedFile.unreadable(file, "a DOCX", ex);
		}
	}

	/** 資料1, 別紙 and the like stand above many titles. */
	private static boolean isTitle(String paragraph) {
		return paragraph.length() >= SHORTEST_TITLE && paragraph.length() <= LONGEST_TITLE;
	}

	private static Grid grid(String file, XWPFTable table, int number, String title) {
		var field = new CellField(file);
		Map<Integer, GridCell> above = new HashMap<>();
		List<XWPFTableRow> rows = table.getRows();
		for (int line = 0; line < rows.size(); line++) {
			field.line(line);
			int column = 0;
			for (XWPFTableCell it : rows.get(line).getTableCells()) {
				CTTcPr properties = it.getCTTc().getTcPr();
				GridCell merged = isContinued(properties) ? above.get(column) : null;
				GridCell cell = (merged != null) ? merged : GridCell.of(text(it));
				above.put(column, cell);
				int right = column + width(properties);
				field.put(line, column, (merged != null) ? cell.covering(GridCell.Merge.ABOVE) : cell);
				for (column++; column < right; column++) {
					field.put(line, column,
							cell.covering((merged != null) ? GridCell.Merge.ABOVE : GridCell.Merge.LEFT));
				}
			}
		}
		return new Grid(String.valueOf(number), title,
				field.lines((it) -> "table %d, row %d".formatted(number, it), (it) -> false), false);
	}

	private static boolean isContinued(@Nullable CTTcPr properties) {
		return properties != null && properties.isSetVMerge() && properties.getVMerge().getVal() != STMerge.RESTART;
	}

	private static int width(@Nullable CTTcPr properties) {
		if (properties == null || !properties.isSetGridSpan() || properties.getGridSpan().getVal() == null) {
			return 1;
		}
		return Math.max(1, properties.getGridSpan().getVal().intValue());
	}

	private static String text(XWPFTableCell cell) {
		return cell.getBodyElements().stream().map((it) -> switch (it) {
			case XWPFParagraph paragraph -> text(paragraph);
			case XWPFTable table -> table.getRows()
				.stream()
				.flatMap((row) -> row.getTableCells().stream())
				.map(WordGrids::text)
				.collect(Collectors.joining("\n"));
			default -> "";
		}).filter((line) -> !line.isEmpty()).collect(Collectors.joining("\n"));
	}

	/** Without notes, which POI puts in brackets behind the text. */
	private static String text(XWPFParagraph paragraph) {
		return Whitespace.stripped(paragraph.getRuns().stream().map(XWPFRun::text).collect(Collectors.joining()));
	}

}
