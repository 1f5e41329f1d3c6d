package org.opiniongraph.knowledge.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.opiniongraph.api.field.TextSpan;

/**
 * Cuts a text wherever a piece of evidence begins or ends. Between two cuts, a text is
 * evidence for the same nodes from the first character to the last, so the segments do
 * not overlap, whatever the evidence does.
 *
 * @param all the segments that are evidence, in the order of the text
 */
record Segments(List<Segment> all) {

	Segments {
		all = List.copyOf(all);
	}

	static Segments of(String text, List<Evidence> evidence) {
		List<Evidence> inOrder = evidence.stream().sorted(Evidence.OUTERMOST_FIRST).toList();
		var cuts = new TreeSet<Integer>();
		inOrder.forEach((it) -> {
			cuts.add(it.place().start());
			cuts.add(it.place().end());
		});
		var segments = new ArrayList<Segment>();
		for (int start : cuts) {
			Integer end = cuts.higher(start);
			List<Evidence> covering = inOrder.stream().filter((it) -> it.covers(start)).toList();
			if (end != null && !covering.isEmpty()) {
				segments.add(new Segment(new TextSpan(start, end, text.substring(start, end)), covering));
			}
		}
		return new Segments(segments);
	}

	/**
	 * A part of a text.
	 *
	 * @param span where
	 * @param evidence what covers it, the outermost first
	 */
	record Segment(TextSpan span, List<Evidence> evidence) {
	}

}
