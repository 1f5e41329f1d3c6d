package org.opiniongraph.knowledge.related;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class RelatedOpinionTests {

	@Autowired
	GraphQlHttp graphQl;

	@Test
	void twoOpinionsAreRelatedFromBothEndsForTheSameReason() {
		Set<Relation> related = related("");
		assertThat(related).hasSizeGreaterThan(20)
			.containsAll(related.stream().map(Relation::turned).toList())
			.noneMatch((it) -> it.from().equals(it.to()))
			.allMatch((it) -> it.themes().size() + it.terms().size() > 0)
			.allMatch((it) -> it.score() > 0 && it.score() <= 1);
	}

	@Test
	void theStrongestComeFirstAndAllAreCounted() {
		for (JsonNode opinion : opinions("")) {
			var strength = new ArrayList<String>();
			for (JsonNode edge : opinion.at("/related/edges")) {
				strength.add("%.12f %s".formatted(2 - edge.get("score").asDouble(), edge.at("/node/id").asString()));
			}
			assertThat(strength).isSorted();
			assertThat(opinion.at("/related/totalCount").asInt()).isEqualTo(strength.size());
		}
	}

	@Test
	void themesOfARelationAreThemesOfBothOpinionsOrAboveThem() {
		var themes = new HashMap<String, List<String>>();
		this.graphQl.data("""
				{ opinions(first: 100) { edges { node { id
				    themes { theme { id broader { id broader { id broader { id } } } } } } } } }
				""")
			.at("/opinions/edges")
			.forEach((edge) -> themes.put(edge.at("/node/id").asString(),
					edge.at("/node/themes").findValues("id").stream().map(JsonNode::asString).toList()));
		assertThat(related("")).allSatisfy(
				(it) -> assertThat(it.themes()).isSubsetOf(themes.get(it.from())).isSubsetOf(themes.get(it.to())));
	}

	@Test
	void acrossCategoriesAreThoseOfOtherCategories() {
		Set<Relation> across = related("").stream().filter(Relation::across).collect(Collectors.toSet());
		assertThat(related("acrossCategories: true")).isEqualTo(across).isNotEmpty();
		assertThat(opinions("acrossCategories: true").stream()
			.mapToInt((opinion) -> opinion.at("/related/totalCount").asInt())
			.sum()).isEqualTo(across.size());
	}

	private Set<Relation> related(String arguments) {
		return opinions(arguments).stream()
			.flatMap((opinion) -> opinion.at("/related/edges").valueStream().map((edge) -> relation(opinion, edge)))
			.collect(Collectors.toSet());
	}

	private static Relation relation(JsonNode opinion, JsonNode edge) {
		return new Relation(opinion.get("id").asString(), edge.at("/node/id").asString(), edge.get("score").asDouble(),
				edge.get("themes").valueStream().map((it) -> it.get("id").asString()).toList(),
				edge.get("terms").valueStream().map(JsonNode::asString).toList(),
				!opinion.at("/category/id").equals(edge.at("/node/category/id")));
	}

	private List<JsonNode> opinions(String arguments) {
		return this.graphQl.data("""
				{ opinions(first: 100) { edges { node { id category { id } related(first: 100 %s) {
				    totalCount edges { score terms themes { id } node { id category { id } } } } } } } }
				""".formatted(arguments)).at("/opinions/edges").valueStream().map((edge) -> edge.get("node")).toList();
	}

	/** That one opinion is like another. */
	record Relation(String from, String to, double score, List<String> themes, List<String> terms, boolean across) {

		Relation turned() {
			return new Relation(this.to, this.from, this.score, this.themes, this.terms, this.across);
		}

	}

}
