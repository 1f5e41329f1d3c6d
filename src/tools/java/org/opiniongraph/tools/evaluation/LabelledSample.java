package org.opiniongraph.tools.evaluation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The labels that people gave to a document: a file of {@code graph-seed/evaluation}.
 *
 * @param document the document's slug
 * @param rows rows whose two texts are labelled completely
 * @param related pairs of rows whose opinions a reader would cite together
 * @param lookalikes pairs of rows that share only a speaker, a phrase or an answer
 */
record LabelledSample(String document, List<Row> rows, List<List<Integer>> related, List<List<Integer>> lookalikes) {

	LabelledSample {
		rows = List.copyOf(rows);
		related = List.copyOf(related);
		lookalikes = List.copyOf(lookalikes);
	}

	/**
	 * The labels of a row.
	 *
	 * @param row its number, 1-based
	 * @param opinion the labels of the opinion
	 * @param response the labels of the answer
	 */
	record Row(int row, Cell opinion, Cell response) {
	}

	/**
	 * The labels of a text.
	 *
	 * @param themes the themes of the text: ids without {@code theme:}
	 * @param third its themes to a third reader; null for the same
	 * @param mentions every place that names something
	 */
	record Cell(List<String> themes, List<String> third, List<Mention> mentions) {

		Cell(@Nullable List<String> themes, @Nullable List<String> third, @Nullable List<Mention> mentions) {
			this.themes = (themes != null) ? List.copyOf(themes) : List.of();
			this.third = (third != null) ? List.copyOf(third) : this.themes;
			this.mentions = (mentions != null) ? List.copyOf(mentions) : List.of();
		}

	}

	/**
	 * A place that names something.
	 *
	 * @param id what is named
	 * @param start where, in UTF-16 code units
	 * @param words the words there
	 */
	record Mention(String id, int start, String words) {
	}

}
