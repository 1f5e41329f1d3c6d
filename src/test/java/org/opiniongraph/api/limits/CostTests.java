package org.opiniongraph.api.limits;

import graphql.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CostTests {

	@Test
	void numbersGrowNoFurtherThanTheyMust() {
		assertThat(Saturated.sum(1, 2)).isEqualTo(3);
		assertThat(Saturated.sum(Saturated.MOST, 2)).isEqualTo(Saturated.MOST);
		assertThat(Saturated.product(3, 4)).isEqualTo(12);
		assertThat(Saturated.product(0, Long.MAX_VALUE)).isZero();
		assertThat(Saturated.product(2, Saturated.MOST / 2)).isEqualTo(Saturated.MOST);
		assertThat(Saturated.product(3, Saturated.MOST / 2)).isEqualTo(Saturated.MOST);
		assertThat(Saturated.product(Saturated.MOST, Saturated.MOST)).isEqualTo(Saturated.MOST);
	}

	@Test
	void costsAreAddedChosenAndMultiplied() {
		var one = new Cost(2, 10, 3);
		var other = new Cost(1, 20, 1);
		assertThat(one.plus(other)).isEqualTo(new Cost(2, 30, 4));
		assertThat(one.or(other)).isEqualTo(new Cost(2, 20, 3));
		assertThat(other.or(one)).isEqualTo(new Cost(2, 20, 3));
		assertThat(one.below(5, 4)).isEqualTo(new Cost(3, 45, 12));
		assertThat(Cost.NONE.plus(one)).isEqualTo(one);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ a b { c } }                                                            | 3 | 0 | 0
			{ x: a y: b { z: c } }                                                   | 3 | 3 | 0
			{ a @skip(if: true) @one ... on B @two { b } }                           | 3 | 0 | 3
			query ($v: Int @one) @two { a }                                          | 1 | 0 | 2
			{ a ...F b ...F } fragment F on Q { c d: e @one }                        | 8 | 2 | 2
			fragment F on Q @one { c d }                                             | 2 | 0 | 1
			{ ...F } fragment F on Q { a ...G } fragment G on Q { b ...F }           | 5 | 0 | 0
			{ ...Nobody }                                                            | 1 | 0 | 0
			query A { a } query B { b c }                                            | 3 | 0 | 0
			""")
	void aQueryIsAsLargeAsItsFragmentsAreWhereverTheyStand(String query, long fields, long aliases, long directives) {
		DocumentSize size = DocumentMeasure.of(Parser.parse(query));
		assertThat(size.fields()).as("fields and fragments").isEqualTo(fields);
		assertThat(size.aliases()).as("aliases").isEqualTo(aliases);
		assertThat(size.directives()).as("directives").isEqualTo(directives);
	}

}
