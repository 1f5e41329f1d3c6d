package org.opiniongraph.api.paging;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.neo4j.reading.GraphReader;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Requests of many lists take so many statements, however many rows there are: those of
 * the small graph take as many on the large one.
 */
abstract class CountedRequests {

	private static final Counted ALL_OPINIONS = new Counted(2, """
			{ opinions(first: 100) { edges { node {
			  text member { name } category { name } response { text materials { material { title item } } }
			  programs { code } } } } }
			""");

	private static final Counted WIDE_AND_DEEP = new Counted(20,
			"""
					{ documents(first: 1) { edges { node { title council { name }
					    categories(first: 8) { totalCount edges { node { name document { title }
					      members(first: 5) { totalCount edges { opinionCount node { name council { name }
					        categories { edges { opinionCount node { name } } }
					        few: opinions(first: 2) { totalCount pageInfo { hasNextPage } edges { node { row document { title } } } }
					        last: opinions(last: 1, filter: {ditto: false}) { edges { node { text } } } } } }
					      opinions(first: 10) { totalCount edges { node { row text ditto refersTo { category { name } }
					        mentions { subject { id } evidence { text } } programs { name } organizations { name }
					        citations { page { url opinions { totalCount } } }
					        response { text document { title } mentions { evidence { start } } } } } } } } } } } }
					  opinions(first: 10) { edges { node { response { materials { material { title
					    responses(first: 3) { edges { node { id opinions { edges { node { member { name } } } } } } } } } } } } } }
					""");

	private static final Counted THEMES = new Counted(14,
			"""
					{ themes(filter: {minCategories: 1}, orderBy: { field: CATEGORIES, direction: DESC }) { totalCount edges { node {
					    name broader { name broader { name } } narrower(first: 2) { nodes { name broader { name } } }
					    opinionCount memberCount categoryCount
					    opinions(first: 3) { totalCount edges { node { row corrections { reason }
					      themes { score theme { name broader { name } } evidence { text } } } } }
					    responses(first: 3) { edges { node { themes { score parts { weight } } } } }
					    members(first: 5) { edges { opinionCount node { name } categories { nodes { name } } } }
					    categories { edges { opinionCount node { name themes(first: 2) { edges { memberCount node { name } } } } } } } } }
					  members { edges { node { themes(first: 3, includeNarrower: true) {
					    totalCount edges { opinionCount node { name opinionCount(minScore: 0.2) } categories { nodes { label } } } } } } } }
					""");

	static final Counted ACROSS_CATEGORIES = new Counted(17,
			"""
					{ themeMatrix(document: "document:cstf-13", includeNarrower: true, first: 5) {
					    theme { name broader { name } } silentMemberCount silentMembers { name }
					    cells { opinionCount category { name } voices { opinionCount member { name }
					      opinions { text related(first: 3) { totalCount edges { score terms themes { name }
					        node { category { name } } } } } } } }
					  members { edges { node { name
					    relatedMembers(acrossCategories: true, first: 5) { totalCount edges { score sharedThemeCount node { name }
					      sharedThemes { theme { name } categories { name } mineCount theirsCount
					        mine { row } theirs { row } } } } } } }
					  themeSuggestions(document: "document:cstf-13") { term opinionCount examples { row } }
					  themeSuggestionCount(document: "document:cstf-13") }
					""");

	private static final Counted NAMES_AND_FACETS = new Counted(17,
			"""
					{ suggest(prefix: "na", kinds: [MEMBER, THEME]) { text node { id } } suggestionCount(prefix: "na")
					  resolve(terms: ["中尾構成員", "CYDER", "②", "nobody"]) { term matchCount matches { rule node { id } } }
					  opinions { facets { categories { count node { name } } members { count node { name } } themes { count } } }
					  categories { edges { node { opinions(first: 1) { facets(first: 3, includeNarrower: true) {
					    members { count node { name } } themes { count node { name } } programs { count node { code } } } } } } } }
					""");

	private static final Counted SUMMARIES = new Counted(17,
			"""
					{ summaries(kinds: [MEMBER, ORGANIZATION, PROGRAM, THEME], first: 100) { totalCount pageInfo { hasNextPage endCursor } edges { node {
					  subject { nodeId kind node { __typename } } sentences { ja } members { opinionCount }
					  quotes { quote { text } } } } } }
					""");

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	GraphReader reader;

	static List<Counted> requests() {
		return List.of(ALL_OPINIONS, WIDE_AND_DEEP, THEMES, ACROSS_CATEGORIES, NAMES_AND_FACETS,
				new Counted(11, "{ documents { edges { node { summary { quotes { row } } } } } }"),
				new Counted(7, "{ theme(id: \"theme:5g\") { summary { quotes { row } } } }"),
				new Counted(9,
						"{ member(id: \"member:cstf/中尾\") { summary { quotes { row opinion { node { id } } } } } }"),
				SUMMARIES);
	}

	@ParameterizedTest
	@MethodSource("requests")
	void aRequestTakesItsStatementsHoweverManyRowsThereAre(Counted request) {
		// the table of all opinions is read for each revision, not for each request
		this.graphQl.data("{ matrix(first: 0) { totalCount } }");
		long before = this.reader.statementCount();
		this.graphQl.data(request.query());
		assertThat(this.reader.statementCount() - before).isEqualTo(request.statements());
	}

	/** A request, and how many statements it takes. */
	record Counted(long statements, String query) {
	}

}
