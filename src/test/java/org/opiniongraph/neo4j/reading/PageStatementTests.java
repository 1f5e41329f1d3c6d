package org.opiniongraph.neo4j.reading;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PageStatementTests {

	private static final SortKeys BY_COUNT = SortKeys.descending("count", "it.id");

	private static final Columns ENTRY = Columns.of("id", "it.id").and("count", "count");

	@Test
	void allKeysOfTheListAreTurnedAndNothingElse() {
		PageStatement list = PageStatement.of(
				Cypher.of("WITH x ORDER BY size(x) DESC, x.id LIMIT 12 WITH it {orderBy} RETURN collect({entry})"),
				BY_COUNT, ENTRY);
		assertThat(list.statement(range(false, null)).text()).isEqualTo(
				"WITH x ORDER BY size(x) DESC, x.id LIMIT 12 WITH it ORDER BY count DESC, it.id ASC RETURN collect([it.id, count])");
		assertThat(list.statement(range(true, null)).text()).isEqualTo(
				"WITH x ORDER BY size(x) DESC, x.id LIMIT 12 WITH it ORDER BY count ASC, it.id DESC RETURN collect([it.id, count])");
	}

	@Test
	void aStretchIsTheSameConditionInBothDirections() {
		assertThat(SortKeys.byId("it.id").within()).isEqualTo("it.id >= $from AND it.id < $to");
		assertThat(BY_COUNT.within()).isEqualTo("""
				count <= $fromKey AND count >= $toKey
				  AND (count < $fromKey OR it.id >= $from) AND (count > $toKey OR it.id < $to)""");
		assertThat(SortKeys.ascending("it.name", "it.id").within()).isEqualTo("""
				it.name >= $fromKey AND it.name <= $toKey
				  AND (it.name > $fromKey OR it.id >= $from) AND (it.name < $toKey OR it.id < $to)""");
	}

	@Test
	void aRankedListIsReadFromItsStartOnly() {
		PageStatement list = PageStatement.of(Cypher.of("{orderBy} {entry}"), SortKeys.ranked("count", "it.id"), ENTRY);
		assertThat(list.statements()).containsOnlyKeys("");
		assertThatIllegalArgumentException().isThrownBy(() -> list.statement(range(true, null)));
	}

	@Test
	void theUsualListIsWrittenOnce() {
		assertThat(
				ListOf.children("Council", "(it:Document)-[:ISSUED_BY]->(parent)").page().statements().get(" backward"))
			.isEqualTo(Statement.of("""
					UNWIND $ids AS id
					MATCH (parent:Council {id: id})
					CALL (parent) {
					  MATCH (it:Document)-[:ISSUED_BY]->(parent)
					  WHERE it.id >= $from AND it.id < $to
					  WITH it ORDER BY it.id DESC LIMIT $limit
					  RETURN collect([it.id]) AS entries
					}
					RETURN id, entries, CASE WHEN $withTotal THEN COUNT {
					  MATCH (it:Document)-[:ISSUED_BY]->(parent)
					  RETURN it
					} END AS total""".stripTrailing()));
	}

	@Test
	void aListThatIsSortedInMemoryHasOneTextForAllOrdersAndBothEnds() {
		PageStatement list = ListOf.all("Member").sorted(Map.of("NAME", "it.name", "AGE", "it.age"));
		assertThat(list.statements()).containsOnlyKeys("");
		assertThat(list.statement(range(true, null))).isSameAs(list.statement(range(false, null)));
		assertThat(list.statement(range(false, null))).isEqualTo(Statement
			.of("""
					CALL () {
					  MATCH (it:Member)
					  RETURN collect([it, CASE $orderBy
					    WHEN 'AGE' THEN it.age
					    WHEN 'NAME' THEN it.name
					    ELSE '' END]) AS found
					}
					RETURN '' AS id, COLLECT {
					  UNWIND found AS each
					  WITH each[0] AS it, each[1] AS key
					  WHERE key >= $leastKey AND key <= $greatestKey
					    AND (key <> $fromKey OR it.id >= $from) AND (key <> $toKey OR it.id < $to)
					  WITH it, key ORDER BY CASE WHEN $keyDescends THEN key END DESC, CASE WHEN NOT $keyDescends THEN key END,
					    CASE WHEN $backward THEN it.id END DESC, CASE WHEN NOT $backward THEN it.id END LIMIT $limit
					  RETURN [it.id, key]
					} AS entries, CASE WHEN $withTotal THEN size(found) END AS total"""));
	}

	@Test
	void aListPreloadsItsNodesWhereTheyAreAskedForAndNotShared() {
		PageStatement list = PageStatement.of(Cypher.of("{orderBy} {entry}"), BY_COUNT, ENTRY);
		var nodes = Columns.of("name", "it.name");
		String text = "ORDER BY count DESC, it.id ASC [it.id, count, CASE WHEN $given.withNode THEN [it.name] END]";
		assertThat(list.preloading(nodes).statement(range(false, null)).text()).isEqualTo(text);
		assertThat(list.preloading(nodes).preloads(range(false, null))).isFalse();
		assertThat(list.preloading(nodes).preloads(range(false, false))).isTrue();
		assertThat(list.preloadingForOne(nodes).preloads(range(false, false))).isFalse();
		assertThat(list.preloadingForOne(nodes).preloads(range(false, true))).isTrue();
		assertThat(list.preloads(range(false, true))).isFalse();
		assertThat(list.statement(range(false, true)).text())
			.isEqualTo("ORDER BY count DESC, it.id ASC [it.id, count]");
	}

	@Test
	void aMarkIsNeitherUnknownNorLeft() {
		assertThatIllegalArgumentException().isThrownBy(() -> Cypher.of("RETURN {a}").with("b", "1"));
		assertThatIllegalArgumentException().isThrownBy(() -> Statement.of("RETURN {a}"));
		assertThatIllegalArgumentException().isThrownBy(() -> PageStatement.of(Cypher.of("{entry}"), BY_COUNT, ENTRY));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> PageStatement.of(Cypher.of("{orderBy} {entry}"), BY_COUNT, Columns.of("id", "it.id")));
	}

	@Test
	void onlyParametersTravelInTheMap() {
		assertThat(Statement.of("""
				RETURN $a + '$b \\' $c' + "$d" + `$e` // $f
				/* $g
				 */ + $h.i""").text()).isEqualTo("""
				RETURN $given.a + '$b \\' $c' + "$d" + `$e` // $f
				/* $g
				 */ + $given.h.i""");
	}

	@Test
	void aPieceIsIndentedAsItsMark() {
		assertThat(Cypher.of("CALL () {\n  {a}\n}").with("a", "MATCH (n)\nRETURN n").forward())
			.isEqualTo("CALL () {\n  MATCH (n)\n  RETURN n\n}");
	}

	private static Range range(boolean backward, @Nullable Boolean forOneParent) {
		var anywhere = new Position("", "");
		return new Range(anywhere, anywhere, false, backward, 1, false,
				(forOneParent != null) ? new Range.Preload(Map.of(), forOneParent) : null);
	}

}
