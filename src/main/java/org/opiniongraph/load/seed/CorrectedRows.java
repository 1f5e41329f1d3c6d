package org.opiniongraph.load.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.table.SourceDocument;
import org.opiniongraph.load.table.SourceRow;
import org.opiniongraph.load.text.Whitespace;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.load.vocabulary.CorrectionEntry;

/**
 * Finds the rows of the corrections of a document. A quote finds its row again when rows
 * were added, removed or moved.
 */
final class CorrectedRows {

	private CorrectedRows() {
	}

	/**
	 * Puts each correction of a document into its row.
	 * @param document the document
	 * @param corrections of any documents
	 * @return those of this document whose cell is there
	 * @throws org.opiniongraph.load.vocabulary.CorrectionMisfitException when no cell has
	 * a quote, or several different ones have it
	 */
	static List<CorrectionEntry> of(SourceDocument document, List<CorrectionEntry> corrections) {
		var placed = new ArrayList<CorrectionEntry>();
		for (CorrectionEntry it : corrections) {
			if (it.document().equals(document.descriptor().slug())) {
				Integer row = it.row();
				SourceRow own = (row != null && row <= document.rows().size()) ? document.rows().get(row - 1) : null;
				List<String> quotes = quotes(it);
				if (own != null && cell(own, it) != null && has(own, it, quotes)) {
					placed.add(it);
				}
				else if (it.quote() != null) {
					placed.add(it.in(row(document, it, quotes)));
				}
				else if (own != null && cell(own, it) != null) {
					placed.add(moved(document, it, quotes));
				}
			}
		}
		return placed;
	}

	/** Without a quote, the words of the correction tell its cell. */
	private static List<String> quotes(CorrectionEntry it) {
		return (it.quote() != null) ? List.of(it.quote()) : it.words();
	}

	/** The row has its words no more, because rows were added or moved. */
	private static CorrectionEntry moved(SourceDocument document, CorrectionEntry it, List<String> words) {
		List<Integer> rows = rows(document, it, words);
		return (rows.size() == 1) ? it.in(rows.getFirst()) : it;
	}

	private static int row(SourceDocument document, CorrectionEntry it, List<String> quotes) {
		List<Integer> rows = rows(document, it, quotes);
		if (rows.isEmpty()) {
			throw it.refused("no cell of this kind has the quote '%s'%s".formatted(it.quote(),
					NearestWords.of(quotes.getFirst(), cells(document, it))
						.map((near) -> ". The nearest is in row %d: '%s'".formatted(near.row(), near.words()))
						.orElse("")));
		}
		if (rows.size() > 1) {
			throw it.refused("expected a quote that one cell only has, but '%s' is in the rows %s".formatted(it.quote(),
					rows.stream().map(String::valueOf).collect(Collectors.joining(", "))));
		}
		return rows.getFirst();
	}

	/** The first rows of the different cells that have the words. */
	private static List<Integer> rows(SourceDocument document, CorrectionEntry it, List<String> quotes) {
		var rows = new TreeMap<Integer, String>();
		for (SourceRow row : document.rows()) {
			String cell = cell(row, it);
			if (cell != null && has(row, it, quotes) && !rows.containsValue(Whitespace.removed(cell))) {
				rows.put(row.row(), Whitespace.removed(cell));
			}
		}
		return List.copyOf(rows.keySet());
	}

	private static boolean has(SourceRow row, CorrectionEntry it, List<String> quotes) {
		String cell = cell(row, it);
		return cell != null && quotes.stream().map(Tokenizer::plain).allMatch(Tokenizer.plain(cell)::contains);
	}

	private static Map<Integer, String> cells(SourceDocument document, CorrectionEntry it) {
		var cells = new TreeMap<Integer, String>();
		for (SourceRow row : document.rows()) {
			String cell = cell(row, it);
			if (cell != null) {
				cells.put(row.row(), cell);
			}
		}
		return cells;
	}

	private static @Nullable String cell(SourceRow row, CorrectionEntry it) {
		return (it.cell() == CorrectionEntry.Cell.OPINION) ? row.opinion() : row.response();
	}

}
