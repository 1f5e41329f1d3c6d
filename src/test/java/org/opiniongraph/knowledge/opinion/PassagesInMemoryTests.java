package org.opiniongraph.knowledge.opinion;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LargeGraphTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the table in memory lets pass (a list by id) is what the database lets pass (the
 * same list in another order).
 */
@LargeGraphTest
class PassagesInMemoryTests {

	private static final String DOCUMENT = "\"document:cstf-13\"";

	@Autowired
	GraphQlHttp graphQl;

	@ParameterizedTest
	@ValueSource(strings = { "documents: [DOCUMENT]", "councils: [\"council:cstf\"]", "answered: false", "ditto: true",
			"documents: [DOCUMENT], ditto: false", "stages: [DONE, STUDY]", "not: {stages: [PLANNED]}", "dated: true",
			"not: {dated: true}", "maxOverlap: 0.1", "minOpinions: 2", "not: {minOpinions: 2}",
			"themes: [\"theme:iot-security\"]",
			"themes: [\"theme:iot-security\"], minScore: 0.2, includeNarrower: true",
			"themes: [\"theme:iot-security\", \"theme:5g\"], stances: [FOR]",
			"allThemes: [\"theme:iot-security\", \"theme:5g\"], minScore: 0",
			"not: {themes: [\"theme:emerging-technologies\"], minScore: 0, includeNarrower: true}",
			"stances: [AGAINST]", "not: {stances: [FOR], minScore: 0.7}", "programs: [\"program:notice\"]",
			"programKinds: [STANDARD, LAW]", "organizations: [\"organization:nict\"]", "not: {places: [\"place:us\"]}",
			"issuedOn: {from: \"2018-01-01\"}", "issuedOn: {to: \"2020-01-01\"}, stages: [DONE]",
			"categoryNames: [\"研究開発の推進\"], stages: [DONE]", "members: [\"member:cstf/中尾\"], not: {ditto: true}",
			"materials: [\"material:cstf-13/資料13-1/③\"]", "documents: [\"document:none\"]" })
	void theTableLetsPassWhatTheDatabaseLetsPass(String filter) {
		for (String list : List.of("opinions", "responses")) {
			String query = "{ %s(filter: {%s}, first: 100 %s) { totalCount nodes { id } } }";
			String given = filter.replace("DOCUMENT", DOCUMENT);
			JsonNode inMemory = this.graphQl.data(query.formatted(list, given, "")).get(list);
			JsonNode byStatement = this.graphQl
				.data(query.formatted(list, given, ", orderBy: {field: ISSUED_ON, direction: DESC}"))
				.get(list);
			assertThat(inMemory.get("totalCount")).as("%s %s", list, filter).isEqualTo(byStatement.get("totalCount"));
			if (inMemory.get("totalCount").asInt() <= 100) {
				assertThat(ids(inMemory)).as("%s %s", list, filter).isEqualTo(ids(byStatement));
			}
		}
	}

	private static Set<String> ids(JsonNode list) {
		return list.get("nodes").valueStream().map((node) -> node.get("id").asString()).collect(Collectors.toSet());
	}

}
