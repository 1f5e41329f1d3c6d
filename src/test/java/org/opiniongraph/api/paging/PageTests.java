package org.opiniongraph.api.paging;

import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.neo4j.reading.OrderDirection;
import org.opiniongraph.neo4j.reading.Position;
import org.opiniongraph.neo4j.reading.Range;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class PageTests {

	private static final Cursors LIST = new Cursors("opinions", ListOrder.ID);

	private static final Position THIRD = new Position("", "opinion:cstf-13/00003");

	@Test
	void withoutArgumentsItIsTheFirstTwenty() {
		Page page = Page.of(Map.of(), LIST);
		assertThat(page)
			.isEqualTo(new Page(20, false, ListOrder.ID.first(), ListOrder.ID.last(), false, false, ListOrder.ID));
	}

	@Test
	void firstReadsForwardAndLastBackward() {
		assertThat(Page.of(Map.of("first", 3), LIST)).matches((it) -> it.size() == 3 && !it.backward());
		assertThat(Page.of(Map.of("last", 4), LIST)).matches((it) -> it.size() == 4 && it.backward());
		assertThat(Page.of(Map.of("first", 0), LIST).size()).isZero();
		assertThat(Page.of(Map.of("last", 100), LIST).size()).isEqualTo(100);
	}

	@Test
	void cursorsAreBoundsThatDoNotBelongToThePage() {
		Page after = Page.of(Map.of("after", LIST.write(THIRD)), LIST);
		assertThat(after.from()).isEqualTo(new Position("", "opinion:cstf-13/00003\u0000"));
		assertThat(after.to()).isEqualTo(ListOrder.ID.last());
		assertThat(after.after()).isTrue();
		assertThat(after.before()).isFalse();
		Page before = Page.of(Map.of("before", LIST.write(THIRD)), LIST);
		assertThat(before.from()).isEqualTo(ListOrder.ID.first());
		assertThat(before.to()).isEqualTo(THIRD);
		assertThat(before.after()).isFalse();
		assertThat(before.before()).isTrue();
	}

	@Test
	void whatContradictsItselfOrIsOutOfBoundsIsRefused() {
		requireRefused(Map.of("first", 1, "last", 1), "'last'");
		requireRefused(Map.of("first", -1), "'first'");
		requireRefused(Map.of("first", 101), "'first'");
		requireRefused(Map.of("last", -1), "'last'");
		requireRefused(Map.of("last", 101), "'last'");
		requireRefused(Map.of("after", "x"), "'after'");
		requireRefused(Map.of("before", "x"), "'before'");
	}

	@Test
	void oneMoreIsReadToKnowWhetherTheListGoesOn() {
		Page page = Page.of(Map.of("last", 3), LIST);
		assertThat(page.withOneMore(true, true, null))
			.isEqualTo(new Range(page.from(), page.to(), false, true, 4, true, null));
		assertThat(page.withOneMore(false, false, null))
			.isEqualTo(new Range(page.from(), page.to(), false, true, 0, false, null));
	}

	@Test
	void whatStandsAroundThePageIsOneEntryEachWay() {
		Page page = Page.of(Map.of("after", LIST.write(THIRD), "before", LIST.write(THIRD.next())), LIST);
		assertThat(page.ahead()).isEqualTo(new Range(ListOrder.ID.first(), THIRD.next(), false, true, 1, false, null));
		assertThat(page.behind()).isEqualTo(new Range(THIRD.next(), ListOrder.ID.last(), false, false, 1, false, null));
	}

	@ParameterizedTest
	@MethodSource("orders")
	void everyEntryStandsBetweenTheFirstAndTheLastPosition(ListOrder order, Object first, Object last, Object read) {
		assertThat(order.first()).isEqualTo(new Position(first, ""));
		assertThat(order.last()).isEqualTo(new Position(last, "\uDBFF\uDFFF"));
		assertThat(order.key("3")).isEqualTo(read);
	}

	static Stream<org.junit.jupiter.params.provider.Arguments> orders() {
		return Stream.of(arguments(ListOrder.ID, "", "\uDBFF\uDFFF", "3"),
				arguments(byCount(OrderDirection.DESC), Long.MAX_VALUE, Long.MIN_VALUE, 3L),
				arguments(byCount(OrderDirection.ASC), Long.MAX_VALUE, Long.MIN_VALUE, 3L),
				arguments(ListOrder.SCORE_DESC, Double.MAX_VALUE, -Double.MAX_VALUE, 3.0));
	}

	@Test
	void theOtherDirectionReadsTheListFromItsOtherEnd() {
		var turned = new Cursors("members", byCount(OrderDirection.ASC));
		var third = new Position(7L, "member:cstf/3");
		Page page = Page.of(Map.of("first", 2, "after", turned.write(third)), turned);
		assertThat(page).isEqualTo(new Page(2, true, turned.order().first(), third, false, true, turned.order()));
		page = Page.of(Map.of("last", 2, "before", turned.write(third)), turned);
		assertThat(page)
			.isEqualTo(new Page(2, false, third.next(), turned.order().last(), true, false, turned.order()));
	}

	@Test
	void theDirectionsHaveNoCursorInCommon() {
		String cursor = new Cursors("members", byCount(OrderDirection.ASC)).write(new Position(7L, "member:cstf/3"));
		assertThatExceptionOfType(BadInputException.class)
			.isThrownBy(() -> new Cursors("members", byCount(OrderDirection.DESC)).read("after", cursor));
	}

	private static ListOrder byCount(OrderDirection direction) {
		return new ListOrder("OPINIONS", ListOrder.KeyKind.NUMBER, OrderDirection.DESC, direction);
	}

	@Test
	void aStatementWalksFurtherForALongerPage() {
		Position anywhere = ListOrder.ID.first();
		assertThat(new Range(anywhere, anywhere, false, false, 4, false, null).walk()).isEqualTo(1_200);
		assertThat(new Range(anywhere, anywhere, false, false, 0, false, null).walk()).isZero();
	}

	private static void requireRefused(Map<String, Object> arguments, String argument) {
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> Page.of(arguments, LIST))
			.withMessageStartingWith(argument + ": ");
	}

}
