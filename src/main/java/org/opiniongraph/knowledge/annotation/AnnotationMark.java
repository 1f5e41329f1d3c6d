package org.opiniongraph.knowledge.annotation;

import org.opiniongraph.api.field.TextSpan;

/**
 * What a segment is evidence for.
 *
 * @param kind how the text and the node belong together
 * @param node the node
 * @param evidence the whole place, of which the segment may be a part
 */
record AnnotationMark(AnnotationKind kind, Object node, TextSpan evidence) {

	/** How a text and a node belong together; in the order in which marks come. */
	enum AnnotationKind {

		MENTION, THEME, CITATION, CATEGORY, MATERIAL

	}

}
