package org.opiniongraph.knowledge.annotation;

import java.util.Comparator;

import org.opiniongraph.api.field.TextSpan;
import org.opiniongraph.knowledge.annotation.AnnotationMark.AnnotationKind;

/**
 * A place in a text that is evidence for a node.
 *
 * @param kind how the text and the node belong together
 * @param nodeId the node's id
 * @param place where
 */
record Evidence(AnnotationKind kind, String nodeId, TextSpan place) {

	/** What begins first, then what is longer, so that it can be drawn outside. */
	static final Comparator<Evidence> OUTERMOST_FIRST = Comparator.comparingInt((Evidence it) -> it.place.start())
		.thenComparing((it) -> it.place.end(), Comparator.reverseOrder())
		.thenComparing(Evidence::kind)
		.thenComparing(Evidence::nodeId);

	boolean covers(int start) {
		return this.place.start() <= start && start < this.place.end();
	}

}
