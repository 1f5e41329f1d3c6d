package org.opiniongraph.knowledge.fulltext;

import java.util.List;

import org.opiniongraph.api.field.TextSpan;
import org.opiniongraph.load.text.Highlighted;

/**
 * The places of the words of a search in one text of a node.
 *
 * @param field the field of the node
 * @param fragment a readable part of the text
 * @param fragmentStart the offset of the fragment in the text
 * @param matches the places, with offsets in the whole text
 */
public record Highlight(HighlightField field, String fragment, int fragmentStart, List<TextSpan> matches) {

	/** Copies the list. */
	public Highlight {
		matches = List.copyOf(matches);
	}

	/**
	 * Makes a view of the words that were found in a text.
	 * @param field the field that holds the text
	 * @param text the text and its words
	 * @return the view
	 */
	public static Highlight of(HighlightField field, Highlighted text) {
		return new Highlight(field, text.fragment(), text.fragmentStart(),
				text.matches().stream().map((it) -> new TextSpan(it.start(), it.end(), it.surface())).toList());
	}

	/** The fields that are searched, in the order in which highlights come. */
	public enum HighlightField {

		CODE, NAME, NAME_EN, ALIASES, READING, DESCRIPTION, TEXT

	}

}
