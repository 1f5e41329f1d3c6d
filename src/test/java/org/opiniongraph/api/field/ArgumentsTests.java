package org.opiniongraph.api.field;

import java.util.List;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.opiniongraph.model.NodeKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ArgumentsTests {

	@Test
	void anIdIsOfItsKind() {
		Arguments.id("theme", "theme:5g", NodeKind.THEME);
		Arguments.id("theme", null, NodeKind.THEME);
		Arguments.ids("themes", List.of("theme:5g", "theme:cloud"), NodeKind.THEME);
		Arguments.ids("themes", null, NodeKind.THEME);
		requireRefused("'theme'", () -> Arguments.id("theme", "member:x", NodeKind.THEME));
		requireRefused("'themes'", () -> Arguments.ids("themes", List.of("theme:5g", "member:x"), NodeKind.THEME));
	}

	@Test
	void numbersAreWithinTheirBounds() {
		assertThat(Arguments.count("first", 0)).isZero();
		assertThat(Arguments.count("first", 100)).isEqualTo(100);
		requireRefused("'first'", () -> Arguments.count("first", -1));
		requireRefused("'first'", () -> Arguments.count("first", 101));
		Arguments.least("minOpinions", 0);
		Arguments.least("minOpinions", null);
		requireRefused("'minOpinions'", () -> Arguments.least("minOpinions", -1));
		Arguments.score("minScore", 0.0);
		Arguments.score("minScore", 1.0);
		Arguments.score("minScore", null);
		requireRefused("'minScore'", () -> Arguments.score("minScore", -0.01));
		requireRefused("'minScore'", () -> Arguments.score("minScore", 1.01));
		requireRefused("'minScore'", () -> Arguments.score("minScore", Double.NaN));
	}

	@Test
	void aLongTextIsCutForAMessage() {
		String sixty = "a".repeat(60);
		assertThat(Arguments.shown(sixty)).isEqualTo(sixty);
		assertThat(Arguments.shown(sixty + "b")).isEqualTo(sixty + "…");
	}

	private static void requireRefused(String argument, ThrowingCallable check) {
		assertThatExceptionOfType(BadInputException.class).isThrownBy(check).withMessageStartingWith(argument + ": ");
	}

}
