package org.opiniongraph.graph;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PageStatementTests {

	@Test
	void theTwinWalksEverySortKeyTheOtherWay() {
		PageStatement statement = PageStatement.of("MATCH (n) ORDER BY n.count DESC, n.id ASC");
		assertThat(statement.backward()).isEqualTo("MATCH (n) ORDER BY n.count ASC, n.id DESC");
	}

	@Test
	void theConditionStandsWhereverTheTextSaysFilter() {
		PageStatement statement = PageStatement.filtered("WHERE {filter} ORDER BY n.id ASC … WHERE {filter}",
				"n.a = $a\n");
		assertThat(statement.forward()).isEqualTo("WHERE n.a = $a ORDER BY n.id ASC … WHERE n.a = $a");
	}

	@Test
	void aTextWithoutADirectionOrAMarkIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> PageStatement.of("MATCH (n) RETURN n"));
		assertThatIllegalArgumentException().isThrownBy(() -> PageStatement.filtered("ORDER BY n.id ASC", "true"));
	}

}
