package org.opiniongraph.knowledge.annotation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.opiniongraph.api.field.TextSpan;

/**
 * What a segment is evidence for.
 *
 * @param kind how the text and the node belong together
 * @param node the node
 * @param evidence the whole place, of which the segment may be a part
 */
record AnnotationMark(AnnotationKind kind, Object node, TextSpan evidence) {

	/**
	 * How a text and a node belong together; in the order in which marks of one place
	 * come.
	 */
	enum AnnotationKind {

		MENTION, THEME, CITATION, CATEGORY, MATERIAL, COMMITMENT, ASK, STANCE, DATE;

		/** What is marked if a client does not choose. */
		static final Set<AnnotationKind> USUAL = Collections.unmodifiableSet(EnumSet.range(MENTION, MATERIAL));

	}

}
