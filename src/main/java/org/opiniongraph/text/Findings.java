package org.opiniongraph.text;

import java.util.List;
import java.util.Map;

import org.opiniongraph.vocabulary.Term;

/**
 * What a passage names and where it points; the spans of each are its evidence, in the
 * order of the text.
 *
 * @param terms programmes and organisations
 * @param pages web pages, by address
 * @param materials materials
 * @param categories categories of the same document, by mark
 */
public record Findings(Map<Term, List<Span>> terms, Map<String, List<Span>> pages,
		Map<MaterialPointer, List<Span>> materials, Map<String, List<Span>> categories) {

	/**
	 * What ⇒資料13-1の③へ points to.
	 *
	 * @param title 資料13-1
	 * @param item ③
	 */
	public record MaterialPointer(String title, String item) {
	}

}
