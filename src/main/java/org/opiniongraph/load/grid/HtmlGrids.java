package org.opiniongraph.load.grid;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.grid.CellField.Region;

/**
 * Reads the tables of an HTML page. Nothing that the page names is fetched or run, and a
 * cell with a script has a fault.
 */
final class HtmlGrids {

	/** As HTML bounds them. */
	private static final int MOST_ROWS = 65_534;

	private static final int MOST_COLUMNS = 1_000;

	/** What stands above kanji to say how they are read. */
	private static final String READINGS = "ruby rt, ruby rp";

	private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

	private HtmlGrids() {
	}

	static GridFile read(String file, DecodedText text) {
		if (text.text().chars().filter((it) -> it == '<').count() > GridBounds.TAGS) {
			throw new SeedFormatException(file, "more than %,d tags".formatted(GridBounds.TAGS));
		}
		Document page = Jsoup.parse(text.text());
		page.select(READINGS).remove();
		var grids = new ArrayList<Grid>();
		String heading = "";
		for (Element it : page.select("table, " + HEADINGS)) {
			if (it.normalName().equals("table")) {
				grids.add(grid(file, it, grids.size() + 1, heading));
			}
			else if (it.closest("table") == null) {
				heading = BlockText.shown(it);
			}
		}
		return new GridFile(
				"HTML, %d %s, %s".formatted(grids.size(), (grids.size() == 1) ? "table" : "tables", text.encoding()),
				false, title(page), grids);
	}

	/** The name of the site often stands behind the title of the page. */
	private static String title(Document page) {
		Element heading = page.selectFirst("h1");
		String shown = (heading != null) ? BlockText.shown(heading) : "";
		return (!shown.isEmpty() && page.title().contains(shown)) ? shown : page.title();
	}

	private static Grid grid(String file, Element table, int number, String heading) {
		List<Element> rows = rows(table);
		var field = new CellField(file);
		for (int line = 0; line < rows.size(); line++) {
			field.line(line);
		}
		for (int line = 0; line < rows.size(); line++) {
			int column = 0;
			for (Element it : rows.get(line).children()) {
				if (it.normalName().equals("td") || it.normalName().equals("th")) {
					while (field.at(line, column) != null) {
						column++;
					}
					int right = column + span(it, "colspan", 1, MOST_COLUMNS) - 1;
					int down = span(it, "rowspan", rows.size() - line, MOST_ROWS);
					GridCell cell = cell(it);
					field.put(line, column, cell);
					field.merge(cell, new Region(line, Math.min(line + down, rows.size()) - 1, column, right));
					column = right + 1;
				}
			}
		}
		Element caption = table.selectFirst("> caption");
		return new Grid(String.valueOf(number), (caption != null) ? BlockText.shown(caption) : heading,
				field.lines((it) -> "table %d, row %d".formatted(number, it), (it) -> isHidden(rows.get(it))),
				isHidden(table));
	}

	/** Its own rows, not those of tables in its cells. */
	private static List<Element> rows(Element table) {
		return table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
	}

	private static GridCell cell(Element cell) {
		Elements scripts = cell.select("script, iframe, object, embed");
		return scripts.isEmpty() ? GridCell.of(BlockText.shown(cell)) : new GridCell(BlockText.shown(cell),
				GridCell.Merge.NONE, "the cell has a <%s>: expected text".formatted(scripts.getFirst().normalName()));
	}

	/** 0 stands for all that follow. */
	private static int span(Element cell, String attribute, int all, int most) {
		String value = cell.attr(attribute).strip();
		if (!value.matches("\\d{1,9}")) {
			return 1;
		}
		int span = Integer.parseInt(value);
		return (span == 0) ? all : Math.min(span, most);
	}

	private static boolean isHidden(Element element) {
		return element.hasAttr("hidden") || element.attr("style").replace(" ", "").contains("display:none");
	}

}
