package org.opiniongraph.api.paging;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.neo4j.reading.Position;
import org.opiniongraph.neo4j.reading.Range;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
			.isEqualTo(new Range(page.from(), page.to(), true, 4, true, null));
		assertThat(page.withOneMore(false, false, null))
			.isEqualTo(new Range(page.from(), page.to(), true, 0, false, null));
	}

	@Test
	void whatStandsAroundThePageIsOneEntryEachWay() {
		Page page = Page.of(Map.of("after", LIST.write(THIRD), "before", LIST.write(THIRD.next())), LIST);
		assertThat(page.ahead()).isEqualTo(new Range(ListOrder.ID.first(), THIRD.next(), true, 1, false, null));
		assertThat(page.behind()).isEqualTo(new Range(THIRD.next(), ListOrder.ID.last(), false, 1, false, null));
	}

	@ParameterizedTest
	@EnumSource
	void everyEntryStandsBetweenTheFirstAndTheLastPosition(ListOrder.KeyType key) {
		var order = new ListOrder("", key, false);
		assertThat(order.first().id()).isEmpty();
		assertThat(order.last().id()).isGreaterThan("theme:\uD7FF");
		switch (key) {
			case ID, NAME -> {
				assertThat(order.first().key()).isEqualTo("");
				assertThat((String) order.last().key()).isGreaterThan("\uD7FF");
				assertThat(order.key("a")).isEqualTo("a");
			}
			case TEXT_DESC -> {
				assertThat((String) order.first().key()).isGreaterThan("\uD7FF");
				assertThat(order.last().key()).isEqualTo("");
				assertThat(order.key("2017-06-29")).isEqualTo("2017-06-29");
			}
			case COUNT_DESC -> {
				assertThat(order.first().key()).isEqualTo(Long.MAX_VALUE);
				assertThat(order.last().key()).isEqualTo(Long.MIN_VALUE);
				assertThat(order.key("3")).isEqualTo(3L);
			}
			case SCORE_DESC -> {
				assertThat(order.first().key()).isEqualTo(Double.MAX_VALUE);
				assertThat(order.last().key()).isEqualTo(-Double.MAX_VALUE);
				assertThat(order.key("0.5")).isEqualTo(0.5);
			}
		}
	}

	@Test
	void aReversedListIsReadFromItsOtherEnd() {
		var reversed = new Cursors(LIST.list(), ListOrder.ID.from(true));
		Page first = Page.of(Map.of("first", 2, "after", reversed.write(THIRD)), reversed);
		assertThat(first.backward()).isTrue();
		assertThat(first.from()).isEqualTo(ListOrder.ID.first());
		assertThat(first.to()).isEqualTo(THIRD);
		Page last = Page.of(Map.of("last", 2, "before", reversed.write(THIRD)), reversed);
		assertThat(last.backward()).isFalse();
		assertThat(last.from()).isEqualTo(THIRD.next());
		assertThat(last.to()).isEqualTo(ListOrder.ID.last());
	}

	@Test
	void aStatementWalksFurtherForALongerPage() {
		Position anywhere = ListOrder.ID.first();
		assertThat(new Range(anywhere, anywhere, false, 4, false, null).walk()).isEqualTo(1_200);
		assertThat(new Range(anywhere, anywhere, false, 0, false, null).walk()).isZero();
	}

	private static void requireRefused(Map<String, Object> arguments, String argument) {
		assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> Page.of(arguments, LIST))
			.withMessageStartingWith(argument + ": ");
	}

}
