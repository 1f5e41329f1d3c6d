package org.opiniongraph.knowledge.lookup;

import java.util.List;

import org.opiniongraph.api.field.TextSpan;
import org.opiniongraph.load.text.Highlighted;

/**
 * Where the words are in one text of a node.
 *
 * @param field the node's field
 * @param fragment a readable part of the text
 * @param fragmentStart where the part begins
 * @param matches the places, in units of the whole text
 */
record Highlight(String field, String fragment, int fragmentStart, List<TextSpan> matches) {

	Highlight {
		matches = List.copyOf(matches);
	}

	static Highlight of(String field, Highlighted text) {
		return new Highlight(field, text.fragment(), text.fragmentStart(),
				text.matches().stream().map((it) -> new TextSpan(it.start(), it.end(), it.surface())).toList());
	}

}
