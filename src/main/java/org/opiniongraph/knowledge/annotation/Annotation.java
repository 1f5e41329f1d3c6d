package org.opiniongraph.knowledge.annotation;

import java.util.List;

import org.opiniongraph.api.field.TextSpan;

/**
 * A segment of a text that is evidence.
 *
 * @param span its place
 * @param marks what it is evidence for, at least one
 */
record Annotation(TextSpan span, List<AnnotationMark> marks) {

	Annotation {
		marks = List.copyOf(marks);
	}

}
