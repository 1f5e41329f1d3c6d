package org.opiniongraph.neo4j.reading;

import java.util.Map;

import org.jspecify.annotations.Nullable;
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
	void aListCarriesItsNodesWhereTheyAreAskedForAndNotShared() {
		PageStatement list = PageStatement.of("WITH n ORDER BY n.id ASC RETURN collect([n.id, n.count]) AS entries");
		var nodes = new Projection("Node", "[{it}.name]");
		String carried = "WITH n ORDER BY n.id ASC RETURN collect([n.id, n.count, [n.name]]) AS entries";
		assertThat(list.carrying(nodes).text(range(null))).isEqualTo(list.forward());
		assertThat(list.carrying(nodes).text(range(false))).isEqualTo(carried);
		assertThat(list.carryingForOne(nodes).text(range(false))).isEqualTo(list.forward());
		assertThat(list.carryingForOne(nodes).text(range(true))).isEqualTo(carried);
		assertThat(list.text(range(true))).isEqualTo(list.forward());
		assertThatIllegalArgumentException()
			.isThrownBy(() -> PageStatement.of("RETURN 1 ORDER BY n.id ASC").carrying(nodes));
		assertThatIllegalArgumentException().isThrownBy(() -> new Projection("Node", "name"));
	}

	private static Range range(@Nullable Boolean forOneParent) {
		var anywhere = new Position("", "");
		return new Range(anywhere, anywhere, false, 1, false,
				(forOneParent != null) ? new Range.Nodes(Map.of(), forOneParent) : null);
	}

	@Test
	void aTextWithoutADirectionOrAMarkIsRefused() {
		assertThatIllegalArgumentException().isThrownBy(() -> PageStatement.of("MATCH (n) RETURN n"));
		assertThatIllegalArgumentException().isThrownBy(() -> PageStatement.filtered("ORDER BY n.id ASC", "true"));
	}

}
