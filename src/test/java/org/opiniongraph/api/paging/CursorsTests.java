package org.opiniongraph.api.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.neo4j.reading.OrderDirection;
import org.opiniongraph.neo4j.reading.Position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CursorsTests {

	private static final Cursors LIST = new Cursors("opinions  UNFILTERED", ListOrder.ID);

	private static final ListOrder BY_NAME = new ListOrder("NAME", ListOrder.KeyKind.TEXT, OrderDirection.ASC,
			OrderDirection.ASC);

	private static final ListOrder BY_COUNT = new ListOrder("OPINIONS", ListOrder.KeyKind.NUMBER, OrderDirection.DESC,
			OrderDirection.ASC);

	static Stream<Arguments> positions() {
		return Stream.of(Arguments.of(ListOrder.ID, "", "opinion:cstf-13/00001"),
				Arguments.of(BY_NAME, "中尾", "member:cstf/中尾"), Arguments.of(BY_COUNT, 17L, "theme:5g"),
				Arguments.of(ListOrder.SCORE_DESC, 0.25, "opinion:cstf-13/00002"));
	}

	@ParameterizedTest
	@MethodSource("positions")
	void whatIsWrittenIsReadAgain(ListOrder order, Object key, String id) {
		var cursors = new Cursors("a list", order);
		var position = new Position(key, id);
		String cursor = cursors.write(position);
		assertThat(cursor).matches("[A-Za-z0-9_-]+");
		assertThat(cursors.read("after", cursor)).isEqualTo(position);
	}

	@Test
	void aCursorOfAnotherListOrOrderIsRefused() {
		String cursor = LIST.write(new Position("", "opinion:cstf-13/00001"));
		requireRefused(new Cursors("opinions  other", ListOrder.ID), cursor);
		requireRefused(new Cursors(LIST.list(), BY_NAME), cursor);
	}

	@Test
	void whatIsNoCursorIsRefused() {
		String cursor = LIST.write(new Position("", "opinion:cstf-13/00001"));
		requireRefused(LIST, "");
		requireRefused(LIST, "?");
		requireRefused(LIST, cursor + "x");
		requireRefused(LIST, cursor.substring(4));
		requireRefused(LIST, coded("a\u0000b"));
		String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
		requireRefused(LIST, coded(text.replace("00001", "00002")));
		requireRefused(LIST, coded(text.replace("\u0000opinion", "x\u0000opinion")));
	}

	@Test
	void aKeyThatIsNoNumberIsRefusedWhereTheOrderIsByNumbers() {
		var byText = new Cursors("a list", BY_COUNT);
		requireRefused(byText, byText.write(new Position("many", "theme:5g")));
	}

	private static void requireRefused(Cursors cursors, String cursor) {
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> cursors.read("before", cursor))
			.withMessageStartingWith("'before': ");
	}

	private static String coded(String text) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

}
