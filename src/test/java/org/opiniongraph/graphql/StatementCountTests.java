package org.opiniongraph.graphql;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.graph.GraphReader;
import org.opiniongraph.ingest.Ingest;
import org.opiniongraph.ingest.SeedFolder;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a request costs depends on its shape: the same statements for a hundred times the
 * rows.
 */
@GraphTest
class StatementCountTests {

	private static final String ALL_OPINIONS = """
			{ opinions(first: 100) { edges { node {
			  text member { name } category { name } response { text materials { material { title item } } }
			  programs { code } } } } }
			""";

	private static final String WIDE_AND_DEEP = """
			{ documents { edges { node { title council { name }
			    categories { totalCount edges { node { name document { title }
			      members(first: 5) { totalCount edges { opinionCount node { name council { name }
			        categories { opinionCount category { name document { title } } }
			        few: opinions(first: 2) { totalCount pageInfo { hasNextPage } edges { node { row document { title } } } }
			        last: opinions(last: 1, filter: {ditto: false}) { edges { node { text refersTo { category { name } } } } } } } }
			      opinions(first: 10) { totalCount edges { node { row text ditto
			        mentions { subject { id } evidence { text } } programs { name } organizations { name }
			        citations { page { url opinions { totalCount } } }
			        response { text document { title } mentions { evidence { start } }
			          materials { material { title responses(first: 3) { edges { node { id
			            opinions { edges { node { member { name } } } } } } } } } } } } } } } } } } } }
			""";

	@TempDir
	Path folder;

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	GraphReader reader;

	@Autowired
	Ingest ingest;

	@AfterEach
	void putBack() {
		this.ingest.run(SeedFolder.PACKAGED, false);
	}

	@Test
	void allOpinionsWithTheirNeighboursTakeFourStatements() {
		assertThat(statements(ALL_OPINIONS)).as("the page, the opinions, their programmes, the answers' materials")
			.isEqualTo(4);
	}

	@Test
	void aHundredTimesTheRowsTakeTheSameStatements() throws IOException {
		long narrow = statements(ALL_OPINIONS);
		long wide = statements(WIDE_AND_DEEP);
		this.ingest.run(SeedFolder.in(this.folder).withLargeDocument("large", 100).location(), false);
		assertThat(this.graphQl.data("{ opinions { totalCount } }").at("/opinions/totalCount").asInt()).isEqualTo(5959);
		assertThat(statements(ALL_OPINIONS)).isEqualTo(narrow);
		assertThat(statements(WIDE_AND_DEEP)).isEqualTo(wide).isLessThanOrEqualTo(40);
	}

	@Test
	void theSameFieldUnderTwoNamesWithOneShapeIsReadOnce() {
		assertThat(statements("{ a: categories { edges { node { opinions { totalCount } } } } }")).isEqualTo(3);
	}

	@Test
	void aTotalAloneIsOneStatement() {
		assertThat(statements("{ opinions { totalCount } }")).isEqualTo(1);
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
