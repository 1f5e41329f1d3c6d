package org.opiniongraph.knowledge.annotation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.opiniongraph.api.field.TextSpan;
import org.opiniongraph.knowledge.annotation.AnnotationMark.AnnotationKind;

import static org.assertj.core.api.Assertions.assertThat;

class SegmentsTests {

	private static final String TEXT = "0123456789";

	@Test
	void overlapsAreSegmentsOfTheirOwn() {
		assertThat(segments(theme("a", 1, 5), theme("b", 3, 8))).containsExactly("12 a", "34 a b", "567 b");
	}

	@Test
	void whatIsLongerStandsOutside() {
		assertThat(segments(theme("b", 2, 4), theme("a", 2, 6), theme("c", 3, 4))).containsExactly("2 a b", "3 a b c",
				"45 a");
	}

	@Test
	void neighboursAreNotPutTogetherAndGapsAreNoSegments() {
		assertThat(segments(theme("a", 0, 2), theme("a", 2, 4), theme("b", 9, 10))).containsExactly("01 a", "23 a",
				"9 b");
		assertThat(segments()).isEmpty();
	}

	@Test
	void onePlaceMayShowSeveralThings() {
		assertThat(segments(theme("z", 1, 2), new Evidence(AnnotationKind.MENTION, "a", new TextSpan(1, 2, "1")),
				theme("b", 1, 2)))
			.containsExactly("1 a b z");
	}

	private static Evidence theme(String id, int start, int end) {
		return new Evidence(AnnotationKind.THEME, id, new TextSpan(start, end, TEXT.substring(start, end)));
	}

	private static List<String> segments(Evidence... evidence) {
		return Segments.of(TEXT, List.of(evidence))
			.all()
			.stream()
			.map((it) -> it.span().text() + " "
					+ String.join(" ", it.evidence().stream().map(Evidence::nodeId).toList()))
			.toList();
	}

}
