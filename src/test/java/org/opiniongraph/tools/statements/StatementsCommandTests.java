package org.opiniongraph.tools.statements;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StatementsCommandTests {

	@Test
	void aStatementIsPrintedAsItIsSent() {
		assertThat(StatementsCommand.print("DocumentQueries.DOCUMENTS_OF_COUNCIL")).isEqualTo("""
				// DocumentQueries.DOCUMENTS_OF_COUNCIL
				:param given => {from: '', ids: ['council:cstf'], limit: 21, to: '\\uDBFF\\uDFFF', withTotal: true};
				UNWIND $given.ids AS id
				MATCH (parent:Council {id: id})
				CALL (parent) {
				  MATCH (it:Document)-[:ISSUED_BY]->(parent)
				  WHERE it.id >= $given.from AND it.id < $given.to
				  WITH it ORDER BY it.id ASC LIMIT $given.limit
				  RETURN collect([it.id]) AS entries
				}
				RETURN id, entries, CASE WHEN $given.withTotal THEN COUNT {
				  MATCH (it:Document)-[:ISSUED_BY]->(parent)
				  RETURN it
				} END AS total;

				// DocumentQueries.DOCUMENTS_OF_COUNCIL backward
				:param given => {from: '', ids: ['council:cstf'], limit: 21, to: '\\uDBFF\\uDFFF', withTotal: true};
				UNWIND $given.ids AS id
				MATCH (parent:Council {id: id})
				CALL (parent) {
				  MATCH (it:Document)-[:ISSUED_BY]->(parent)
				  WHERE it.id >= $given.from AND it.id < $given.to
				  WITH it ORDER BY it.id DESC LIMIT $given.limit
				  RETURN collect([it.id]) AS entries
				}
				RETURN id, entries, CASE WHEN $given.withTotal THEN COUNT {
				  MATCH (it:Document)-[:ISSUED_BY]->(parent)
				  RETURN it
				} END AS total;

				""");
	}

	@Test
	void allStatementsAreFound() {
		assertThat(StatementsCommand.print("").split(":param given")).hasSizeGreaterThan(150);
	}

}
