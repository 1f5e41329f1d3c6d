package org.opiniongraph.api.paging;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.neo4j.reading.GraphReader;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a request costs depends on its shape. */
@ResourceLock(GraphTest.APPLICATION)
@GraphTest
class StatementCountTests {

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	GraphReader reader;

	@Test
	void theSameFieldUnderTwoNamesWithOneShapeIsReadOnce() {
		assertThat(statements("{ a: categories { edges { node { opinions { totalCount } } } } }"))
			.as("the page with its categories, and their opinions")
			.isEqualTo(2);
	}

	@Test
	void aTotalAloneIsOneStatement() {
		assertThat(statements("{ opinions { totalCount } }")).isEqualTo(1);
	}

	@Test
	void theNumbersOfAllThemesAreNoStatement() {
		assertThat(statements("{ themes { edges { node { opinionCount memberCount categoryCount } } } }"))
			.as("the page, the themes")
			.isEqualTo(2);
	}

	@Test
	void whatAllOpinionsAreAboutIsOneStatement() {
		assertThat(statements("{ opinions { edges { node { themes { score theme { name broader { name } } } } } } }"))
			.as("the page, which carries them")
			.isEqualTo(1);
	}

	@Test
	void aPageOfFiftyWithFiveAssociationsIsOneStatement() {
		assertThat(statements("""
				{ opinions(first: 50) { edges { node { text member { name council { name } } category { name }
				  response { text } programs { name } organizations { name } themes { score theme { name } } } } } }
				""")).isEqualTo(1);
	}

	@Test
	void aPlaceWhereManyParentsShareNodesReadsEachNodeOnce() {
		assertThat(statements("""
				{ member(id: "member:cstf/中尾") { opinions { edges { node { themes { theme {
				  opinions(first: 5) { edges { node { member { opinions(first: 5) { edges { node {
				    category { name } } } } } } } } } } } } } } }
				""")).as("the member, opinions with themes, the themes' opinions, their members' opinions")
			.isEqualTo(4);
	}

	@Test
	void noStatementIsSentForAQueryThatIsRefused() {
		long before = this.reader.statementCount();
		this.graphQl.error("{ opinions(first: 1000) { totalCount } }");
		assertThat(this.reader.statementCount()).isEqualTo(before);
	}

	private long statements(String query) {
		long before = this.reader.statementCount();
		this.graphQl.data(query);
		return this.reader.statementCount() - before;
	}

}
