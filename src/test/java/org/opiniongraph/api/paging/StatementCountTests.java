package org.opiniongraph.api.paging;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.load.ingest.Ingest;
import org.opiniongraph.load.ingest.SeedFolder;
import org.opiniongraph.neo4j.reading.GraphReader;

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
			{ documents(first: 2) { edges { node { title council { name }
			    categories(first: 8) { totalCount edges { node { name document { title }
			      members(first: 5) { totalCount edges { opinionCount node { name council { name }
			        categories { opinionCount category { name document { title } } }
			        few: opinions(first: 2) { totalCount pageInfo { hasNextPage } edges { node { row document { title } } } }
			        last: opinions(last: 1, filter: {ditto: false}) { edges { node { text refersTo { category { name } } } } } } } }
			      opinions(first: 10) { totalCount edges { node { row text ditto
			        mentions { subject { id } evidence { text } } programs { name } organizations { name }
			        citations { page { url opinions { totalCount } } }
			        response { text document { title } mentions { evidence { start } } } } } } } } } } } }
			  opinions(first: 10) { edges { node { response { materials { material { title
			    responses(first: 3) { edges { node { id opinions { edges { node { member { name } } } } } } } } } } } } } }
			""";

	private static final String THEMES = """
			{ themes(filter: {minCategories: 1}, orderBy: CATEGORIES_DESC) { totalCount edges { node {
			    name broader { name broader { name } } narrower(first: 2) { name broader { name } }
			    opinionCount memberCount categoryCount
			    opinions(first: 3) { totalCount edges { node { row corrections { reason }
			      themes { score theme { name broader { name } } evidence { text } } } } }
			    responses(first: 3) { edges { node { themes { score parts { weight } } } } }
			    members(first: 5) { edges { opinionCount node { name } categories { name } } }
			    categories { opinionCount category { name themes(first: 2) { edges { memberCount node { name } } } } } } } }
			  members { edges { node { themes(first: 3, includeNarrower: true) {
			    totalCount edges { opinionCount node { name opinionCount(minScore: 0.2) } categories { label } } } } } } }
			""";

	private static final String ACROSS_CATEGORIES = """
			{ themeMatrix(document: "document:cstf-13", includeNarrower: true, first: 5) {
			    theme { name broader { name } } silentMemberCount silentMembers { name }
			    cells { opinionCount category { name } voices { opinionCount member { name }
			      opinions { text related(first: 3) { totalCount edges { score terms themes { name }
			        node { category { name } } } } } } } }
			  members { edges { node { name
			    relatedMembers(acrossCategories: true, first: 5) { totalCount edges { score sharedThemeCount node { name }
			      sharedThemes { theme { name } categories { name } mineCount theirsCount
			        mine { row } theirs { row } } } } } } }
			  themeSuggestions(document: "document:cstf-13") { term opinionCount examples { row } } }
			""";

	private static final String NAMES_AND_FACETS = """
			{ suggest(prefix: "na", kinds: [MEMBER, THEME]) { text node { id } }
			  resolve(terms: ["中尾構成員", "CYDER", "②", "nobody"]) { term matches { rule node { id } } }
			  opinions { facets { categories { count node { name } } members { count node { name } } themes { count } } }
			  categories { edges { node { opinions(first: 1) { facets(first: 3, includeNarrower: true) {
			    members { count node { name } } themes { count node { name } } programs { count node { code } } } } } } } }
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
	void allOpinionsWithTheirNeighboursTakeTwoStatements() {
		assertThat(statements(ALL_OPINIONS)).as("the page with neighbours and programmes, the answers' materials")
			.isEqualTo(2);
	}

	@Test
	void aHundredTimesTheRowsTakeTheSameStatements() throws IOException {
		long narrow = statements(ALL_OPINIONS);
		long wide = statements(WIDE_AND_DEEP);
		long themes = statements(THEMES);
		long across = statements(ACROSS_CATEGORIES);
		long named = statements(NAMES_AND_FACETS);
		this.ingest.run(SeedFolder.in(this.folder).withLargeDocument("large", 100).location(), false);
		assertThat(this.graphQl.data("{ opinions { totalCount } }").at("/opinions/totalCount").asInt()).isEqualTo(5959);
		assertThat(statements(ALL_OPINIONS)).isEqualTo(narrow);
		assertThat(statements(WIDE_AND_DEEP)).isEqualTo(wide).isLessThanOrEqualTo(40);
		assertThat(statements(THEMES)).isEqualTo(themes).isLessThanOrEqualTo(25);
		assertThat(statements(ACROSS_CATEGORIES)).isEqualTo(across).isLessThanOrEqualTo(25);
		assertThat(statements(NAMES_AND_FACETS)).isEqualTo(named).isLessThanOrEqualTo(20);
		assertThat(statements(ACROSS_CATEGORIES.replace("document:cstf-13", "document:large"))).isEqualTo(across);
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
	void theNumbersOfAllThemesAreOneStatement() {
		assertThat(statements("{ themes { edges { node { opinionCount memberCount categoryCount } } } }"))
			.as("the page, the themes, their numbers")
			.isEqualTo(3);
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
				""")).as("the member, opinions with themes, the themes' opinions, these, their members' opinions")
			.isEqualTo(5);
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
