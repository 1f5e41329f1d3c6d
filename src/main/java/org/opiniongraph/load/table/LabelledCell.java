package org.opiniongraph.load.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.text.Whitespace;

/** Parts a cell that has an opinion and its answer under labels: 【御意見】…【回答】…. */
final class LabelledCell {

	private final TableHeadings headings;

	LabelledCell(TableHeadings headings) {
		this.headings = headings;
	}

	Texts split(String cell) {
		Pattern label = this.headings.label();
		if (label == null) {
			return new Texts(cell, null);
		}
		var opinion = new StringBuilder();
		var response = new StringBuilder();
		StringBuilder current = opinion;
		int from = 0;
		Matcher labels = label.matcher(cell);
		while (labels.find()) {
			String heading = labels.group("heading");
			boolean answers = this.headings.rank(Part.RESPONSE, heading).isPresent();
			boolean asks = this.headings.rank(Part.OPINION, heading).isPresent();
			if (answers || asks) {
				append(current, cell.substring(from, labels.start()));
				current = answers ? response : opinion;
				from = labels.end();
			}
		}
		append(current, cell.substring(from));
		return new Texts(opinion.toString(), response.isEmpty() ? null : response.toString());
	}

	private static void append(StringBuilder texts, String text) {
		String stripped = Whitespace.stripped(text);
		if (!stripped.isEmpty()) {
			texts.append(texts.isEmpty() ? "" : "\n").append(stripped);
		}
	}

	/**
	 * What a cell has.
	 *
	 * @param opinion the opinion
	 * @param response the answer, null for none
	 */
	record Texts(String opinion, @Nullable String response) {
	}

}
