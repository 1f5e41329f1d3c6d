package org.opiniongraph.load.seed;

import java.util.ArrayList;
import java.util.List;
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
	 * @throws org.opiniongraph.load.descriptor.SeedFormatException when no cell has a
	 * quote, or several different ones have it
	 */
	static List<CorrectionEntry> of(SourceDocument document, List<CorrectionEntry> corrections) {
		var placed = new ArrayList<CorrectionEntry>();
		for (CorrectionEntry it : corrections) {
			if (it.document().equals(document.descriptor().slug())) {
				String quote = it.quote();
				Integer row = it.row();
				boolean hasCell = row != null && row <= document.rows().size()
						&& cell(document.rows().get(row - 1), it) != null;
				if (quote == null && hasCell) {
					placed.add(it);
				}
				else if (quote != null) {
					boolean stays = row != null && hasCell && has(document.rows().get(row - 1), it, quote);
					placed.add(stays ? it : it.in(row(document, it, quote)));
				}
			}
		}
		return placed;
	}

	private static int row(SourceDocument document, CorrectionEntry it, String quote) {
		var rows = new TreeMap<Integer, String>();
		for (SourceRow row : document.rows()) {
			String cell = cell(row, it);
			if (cell != null && has(row, it, quote) && !rows.containsValue(Whitespace.removed(cell))) {
				rows.put(row.row(), Whitespace.removed(cell));
			}
		}
		if (rows.isEmpty()) {
			throw it.refused("no cell of this kind has the quote '%s'".formatted(quote));
		}
		if (rows.size() > 1) {
			throw it.refused("expected a quote that one cell only has, but '%s' is in the rows %s".formatted(quote,
					rows.keySet().stream().map(String::valueOf).collect(Collectors.joining(", "))));
		}
		return rows.firstKey();
	}

	private static boolean has(SourceRow row, CorrectionEntry it, String quote) {
		String cell = cell(row, it);
		return cell != null && Tokenizer.plain(cell).contains(Tokenizer.plain(quote));
	}

	private static @Nullable String cell(SourceRow row, CorrectionEntry it) {
		return (it.cell() == CorrectionEntry.Cell.OPINION) ? row.opinion() : row.response();
	}

}
