package org.opiniongraph.text;

import java.util.List;
import java.util.Map;

import org.opiniongraph.vocabulary.Vocabulary;

/** Reads the passages of one document. */
public class TextAnalyzer {

	private final TermMatcher terms;

	private final ReferenceFinder references;

	/**
	 * Makes an analyzer for the passages of one document.
	 * @param vocabulary what they may name
	 * @param categoryNames the document's categories: mark (①) to name
	 */
	public TextAnalyzer(Vocabulary vocabulary, Map<String, String> categoryNames) {
		this.terms = new TermMatcher(vocabulary.terms());
		this.references = new ReferenceFinder(vocabulary.pointers(), categoryNames);
	}

	/**
	 * Reads a passage.
	 * @param text its verbatim text
	 * @return what it names and where it points
	 */
	public Findings analyze(String text) {
		Map<String, List<Span>> pages = this.references.pages(text);
		List<Span> taken = pages.values().stream().flatMap(List::stream).toList();
		return new Findings(this.terms.find(text, taken), pages, this.references.materials(text),
				this.references.categories(text));
	}

}
