package org.opiniongraph.knowledge.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LargeGraphTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The conditions of a filter are met by one opinion, compared with reading all opinions.
 */
@LargeGraphTest
class TogetherTests {

	@Autowired
	GraphQlHttp graphQl;

	@ParameterizedTest
	@ValueSource(strings = { "", ", minScore: 0.2", ", includeNarrower: true" })
	void membersOfAThemeInADocumentAreThoseThatTheThemeCounts(String level) {
		for (String document : filtered("documents", "")) {
			for (String theme : List.of("theme:human-resources", "theme:5g", "theme:iot-security")) {
				JsonNode both = this.graphQl.data("""
						{ members(filter: {theme: "%2$s", document: "%1$s"%3$s}) { totalCount }
						  theme(id: "%2$s") { memberCount(document: "%1$s"%3$s) } }
						""".formatted(document, theme, level));
				assertThat(both.at("/members/totalCount")).as(document + " " + theme)
					.isEqualTo(both.at("/theme/memberCount"));
			}
		}
	}

	@Test
	void membersProgrammesAndOrganisationsAreThoseOfOneOpinion() {
		List<JsonNode> opinions = opinions("document:cstf-13");
		var found = new TreeSet<String>();
		for (String category : List.of("category:cstf-13/1", "category:cstf-13/3")) {
			Predicate<JsonNode> inCategory = (it) -> it.at("/category/id").asString().equals(category);
			for (String program : List.of("program:cyder", "program:notice", "program:sip")) {
				Set<String> members = members(opinions,
						inCategory.and((it) -> names(it, "programs").contains(program)));
				String filter = "{category: \"%s\", program: \"%s\", document: \"document:cstf-13\"}"
					.formatted(category, program);
				assertThat(filtered("members", filter)).isEqualTo(members);
				found.addAll(members);
			}
			for (String member : List.of("member:cstf/中尾", "member:cstf/園田")) {
				Predicate<JsonNode> byMember = (it) -> it.at("/member/id").asString().equals(member);
				for (String list : List.of("programs", "organizations")) {
					Set<String> named = opinions.stream()
						.filter(inCategory.and(byMember))
						.flatMap((it) -> names(it, list).stream())
						.collect(Collectors.toCollection(TreeSet::new));
					assertThat(filtered(list, "{category: \"%s\", member: \"%s\", document: \"document:cstf-13\"}"
						.formatted(category, member))).isEqualTo(named);
					found.addAll(named);
				}
			}
		}
		assertThat(found).hasSizeGreaterThan(5);
		assertThat(filtered("programs", "{member: \"member:cstf/中尾\", document: \"document:none\"}")).isEmpty();
	}

	@Test
	void countsAreThoseOfTheLists() {
		JsonNode nodes = this.graphQl
			.data("""
					{ councils { nodes { opinionCount memberCount documentCount members(first: 0) { totalCount }
					    documents(first: 100) { totalCount nodes { opinionCount } } } }
					  documents(first: 100) { nodes { opinionCount responseCount memberCount categoryCount
					    opinions(first: 0) { totalCount } responses(first: 0) { totalCount } members(first: 0) { totalCount }
					    categories(first: 0) { totalCount } } }
					  categories(first: 100) { nodes { opinionCount memberCount
					    opinions(first: 0) { totalCount } members(first: 0) { totalCount } } }
					  members(first: 100) { nodes { opinionCount opinions(first: 0) { totalCount } } } }
					""");
		for (String list : List.of("councils", "documents", "categories", "members")) {
			assertThat(nodes.at("/" + list + "/nodes")).isNotEmpty()
				.allSatisfy((node) -> Stream.of("opinion", "response", "member", "document")
					.filter((it) -> node.has(it + "s") && node.has(it + "Count"))
					.forEach((it) -> assertThat(node.get(it + "Count")).as(list + " " + it)
						.isEqualTo(node.at("/" + it + "s/totalCount"))));
		}
		assertThat(nodes.at("/documents/nodes"))
			.allSatisfy((it) -> assertThat(it.get("categoryCount")).isEqualTo(it.at("/categories/totalCount")));
		assertThat(nodes.at("/councils/nodes"))
			.allSatisfy((it) -> assertThat(it.get("opinionCount").asInt()).isEqualTo(it.at("/documents/nodes")
				.valueStream()
				.mapToInt((document) -> document.get("opinionCount").asInt())
				.sum()));
	}

	private static Set<String> members(List<JsonNode> opinions, Predicate<JsonNode> which) {
		return opinions.stream()
			.filter(which)
			.map((it) -> it.at("/member/id").asString())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	/** What an opinion or its answer names. */
	private static Set<String> names(JsonNode opinion, String list) {
		return Stream.of(opinion.path(list), opinion.at("/response/" + list))
			.flatMap(JsonNode::valueStream)
			.map((it) -> it.get("id").asString())
			.collect(Collectors.toSet());
	}

	private Set<String> filtered(String list, String filter) {
		String given = filter.isEmpty() ? "" : "filter: " + filter + ", ";
		return this.graphQl.data("{ %s(%sfirst: 100) { nodes { id } } }".formatted(list, given))
			.at("/" + list + "/nodes")
			.valueStream()
			.map((it) -> it.get("id").asString())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private List<JsonNode> opinions(String document) {
		var all = new ArrayList<JsonNode>();
		this.graphQl.data("""
				{ opinions(filter: {document: "%s"}, first: 100) { nodes { member { id } category { id }
				  programs { id } organizations { id } response { programs { id } organizations { id } } } } }
				""".formatted(document)).at("/opinions/nodes").forEach(all::add);
		assertThat(all).hasSize(59);
		return all;
	}

}
