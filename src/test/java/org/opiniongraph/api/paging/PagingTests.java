package org.opiniongraph.api.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What Relay's Cursor Connections Specification says of every list, on every list there
 * is.
 */
@GraphTest
class PagingTests {

	private static final int PAGE = 3;

	@Autowired
	GraphQlHttp graphQl;

	/**
	 * Each is a query with the list's arguments left open; the list is the innermost
	 * field.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "{ councils(%s) %s }", "{ documents(%s) %s }", "{ categories(%s) %s }",
			"{ categories(filter: {ordinal: 2} %s) %s }", "{ members(%s) %s }",
			"{ members(orderBy: { field: NAME, direction: ASC } %s) %s }",
			"{ members(orderBy: { field: OPINIONS, direction: DESC } %s) %s }",
			"{ members(filter: {program: \"program:stardust\"} orderBy: { field: OPINIONS, direction: DESC } %s) %s }",
			"{ opinions(%s) %s }", "{ opinions(filter: {materials: [\"material:cstf-13/資料13-1/③\"]} %s) %s }",
			"{ opinions(filter: {text: \"サイバー\"} %s) %s }", "{ responses(%s) %s }",
			"{ responses(orderBy: { field: OPINIONS, direction: DESC } %s) %s }", "{ programs(%s) %s }",
			"{ programs(filter: {member: \"member:cstf/中尾\"} %s) %s }", "{ organizations(%s) %s }",
			"{ organizations(filter: {document: \"document:cstf-13\"} %s) %s }",
			"{ responses(filter: {text: \"情報\"} orderBy: { field: OPINIONS, direction: DESC } %s) %s }",
			"{ programs(filter: {text: \"サイバー\"} %s) %s }", "{ organizations(filter: {text: \"研究\"} %s) %s }",
			"{ themes(filter: {text: \"人材\"} orderBy: { field: OPINIONS, direction: DESC } %s) %s }",
			"{ materials(%s) %s }", "{ themes(%s) %s }", "{ summaries(kinds: [MEMBER, CATEGORY] %s) %s }",
			"{ themes(orderBy: { field: NAME, direction: ASC } %s) %s }",
			"{ themes(orderBy: { field: OPINIONS, direction: DESC } %s) %s }",
			"{ themes(orderBy: { field: MEMBERS, direction: DESC }, includeNarrower: true %s) %s }",
			"{ themes(filter: {minOpinions: 2, minScore: 0.2} orderBy: { field: CATEGORIES, direction: DESC } %s) %s }",
			"{ themes(filter: {category: \"category:cstf-13/1\"} %s) %s }",
			"{ themes(filter: {minMembers: 2} orderBy: { field: NAME, direction: ASC } %s) %s }",
			"{ theme(id: \"theme:5g\") { opinions(minScore: 0 %s) %s } }",
			"{ council(id: \"council:cstf\") { members(%s) %s } }",
			"{ council(id: \"council:cstf\") { documents(%s) %s } }",
			"{ document(id: \"document:cstf-13\") { categories(%s) %s } }",
			"{ document(id: \"document:cstf-13\") { members(%s) %s } }",
			"{ document(id: \"document:cstf-13\") { opinions(%s) %s } }",
			"{ document(id: \"document:cstf-13\") { responses(%s) %s } }",
			"{ category(id: \"category:cstf-13/2\") { opinions(%s) %s } }",
			"{ category(id: \"category:cstf-13/2\") { members(%s) %s } }",
			"{ member(id: \"member:cstf/中尾\") { opinions(%s) %s } }",
			"{ member(id: \"member:cstf/中尾\") { opinions(filter: {categories: [\"category:cstf-13/3\"]} %s) %s } }",
			"{ member(id: \"member:cstf/中尾\") { opinions(filter: {text: \"セキュリティ\", ditto: false} %s) %s } }",
			"{ response(id: \"response:cstf-13/00041\") { opinions(%s) %s } }",
			"{ program(code: \"NOTICE\") { opinions(%s) %s } }", "{ program(code: \"SIP\") { responses(%s) %s } }",
			"{ program(code: \"SIP\") { members(%s) %s } }",
			"{ organization(id: \"organization:nict\") { mentions(%s) %s } }",
			"{ node(id: \"material:cstf-13/資料13-1/⑨\") { ... on Material { responses(%s) %s } } }",
			"{ node(id: \"material:cstf-13/資料13-1/⑨\") { ... on Material { opinions(%s) %s } } }",
			"{ node(id: \"page:https://www.fsa.go.jp/common/about/research/20180516/TLPT.pdf\") { ... on WebPage { opinions(%s) %s } } }" })
	void forwardIsBackwardReversedIsTheWholeList(String query) {
		JsonNode whole = page(query, "first: 100");
		List<String> all = cursors(whole);
		assertThat(whole.get("totalCount").asInt()).isEqualTo(all.size()).isPositive();
		assertThat(all).doesNotHaveDuplicates();
		assertThat(forward(query)).isEqualTo(all);
		assertThat(backward(query)).isEqualTo(all);
	}

	/** Ranked lists: the strongest first, from the start only. */
	@ParameterizedTest
	@ValueSource(strings = { "{ opinion(id: \"opinion:cstf-13/00041\") { related(%s) %s } }",
			"{ opinion(id: \"opinion:cstf-13/00041\") { related(acrossCategories: true %s) %s } }",
			"{ member(id: \"member:cstf/中尾\") { relatedMembers(%s) %s } }",
			"{ member(id: \"member:cstf/中尾\") { relatedMembers(acrossCategories: true, includeNarrower: true %s) %s } }",
			"{ search(query: \"情報 共有\" %s) %s }", "{ search(query: \"人材\" kinds: [OPINION, THEME] %s) %s }" })
	void aRankedListIsWalkedForward(String query) {
		JsonNode whole = page(query, "first: 100");
		List<String> all = cursors(whole);
		assertThat(whole.get("totalCount").asInt()).isEqualTo(all.size()).isPositive();
		assertThat(all).doesNotHaveDuplicates();
		assertThat(forward(query)).isEqualTo(all);
		assertThat(this.graphQl.error(query.formatted("last: 1", "{ totalCount }")).at("/extensions/code").asString())
			.isEqualTo("VALIDATION_FAILED");
	}

	@Test
	void bothFlagsAreExactWithinCursors() {
		List<String> all = cursors(page("{ opinions(%s) %s }", "first: 100"));
		JsonNode middle = page("{ opinions(%s) %s }",
				"first: 100, after: \"%s\", before: \"%s\"".formatted(all.get(4), all.get(8)));
		assertThat(cursors(middle)).isEqualTo(all.subList(5, 8));
		assertThat(middle.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
		assertThat(middle.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
		JsonNode behindTheLast = page("{ opinions(%s) %s }", "first: 2, after: \"%s\"".formatted(all.getLast()));
		assertThat(cursors(behindTheLast)).isEmpty();
		assertThat(behindTheLast.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
		assertThat(behindTheLast.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
	}

	@Test
	void aListOfNoneHasNoCursors() {
		JsonNode none = page("{ opinions(filter: {members: [\"member:cstf/nobody\"]} %s) %s }", "");
		assertThat(none.get("edges")).isEmpty();
		assertThat(none.get("totalCount").asInt()).isZero();
		assertThat(none.at("/pageInfo/startCursor").isNull()).isTrue();
		assertThat(none.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
	}

	@Test
	void withoutArgumentsTwentyComeForward() {
		assertThat(page("{ opinions%s %s }", "").get("edges")).hasSize(20);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{ members(after: \"%s\") { totalCount } }",
			"{ opinions(filter: {ditto: true}, after: \"%s\") { totalCount } }",
			"{ member(id: \"member:cstf/中尾\") { opinions(after: \"%s\") { totalCount } } }",
			"{ opinions(before: \"%sx\") { totalCount } }" })
	void aCursorOfAnotherListIsRefused(String query) {
		String cursor = cursors(page("{ opinions(%s) %s }", "first: 1")).getFirst();
		JsonNode error = this.graphQl.error(query.formatted(cursor));
		assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_CURSOR");
		assertThat(error.get("message").asString()).containsAnyOf("'after'", "'before'").contains("this list");
	}

	private List<String> forward(String query) {
		var all = new ArrayList<String>();
		JsonNode page = page(query, "first: " + PAGE);
		assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isFalse();
		all.addAll(cursors(page));
		while (page.at("/pageInfo/hasNextPage").asBoolean()) {
			page = page(query, "first: %d, after: \"%s\"".formatted(PAGE, all.getLast()));
			assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isTrue();
			assertThat(cursors(page)).isNotEmpty();
			all.addAll(cursors(page));
		}
		return all;
	}

	private List<String> backward(String query) {
		var all = new ArrayList<String>();
		JsonNode page = page(query, "last: " + PAGE);
		assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
		all.addAll(cursors(page).reversed());
		while (page.at("/pageInfo/hasPreviousPage").asBoolean()) {
			page = page(query, "last: %d, before: \"%s\"".formatted(PAGE, all.getLast()));
			assertThat(page.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
			assertThat(cursors(page)).isNotEmpty();
			all.addAll(cursors(page).reversed());
		}
		Collections.reverse(all);
		return all;
	}

	/** The innermost object that has edges. */
	private JsonNode page(String query, String arguments) {
		String fields = "{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor } }";
		JsonNode page = this.graphQl.data(query.formatted(arguments, fields)).findParent("edges");
		assertThat(page).as(query).isNotNull();
		List<String> cursors = cursors(page);
		if (!cursors.isEmpty()) {
			assertThat(page.at("/pageInfo/startCursor").asString()).isEqualTo(cursors.getFirst());
			assertThat(page.at("/pageInfo/endCursor").asString()).isEqualTo(cursors.getLast());
		}
		return page;
	}

	private static List<String> cursors(JsonNode page) {
		return page.get("edges").valueStream().map((edge) -> edge.get("cursor").asString()).toList();
	}

}
