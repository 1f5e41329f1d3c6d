package org.opiniongraph.knowledge.theme;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LargeGraphTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists of themes with so many opinions that their ids are walked, compared with a filter
 * for the same theme, which sorts.
 */
@LargeGraphTest
class DenseThemeTests {

	@Autowired
	GraphQlHttp graphQl;

	@Test
	void walkedAndSortedListsAreTheSame() {
		for (String page : List.of("first: 2", "last: 2", "first: 60", "first: 2, minScore: 1",
				"first: 3, includeNarrower: true, minScore: 0")) {
			JsonNode themes = this.graphQl.data("""
					{ themes(first: 100) { edges { node { id opinions(%s) { totalCount edges { node { id } } } } } } }
					""".formatted(page)).at("/themes/edges");
			assertThat(themes).hasSizeGreaterThan(40);
			for (JsonNode theme : themes) {
				String id = theme.at("/node/id").asString();
				assertThat(this.graphQl.data(ofOne(id, page)).at("/theme/opinions")).as("%s %s", id, page)
					.isEqualTo(theme.at("/node/opinions"));
				assertThat(this.graphQl.data(filtered(id, page)).get("opinions")).as("%s %s", id, page)
					.isEqualTo(theme.at("/node/opinions"));
			}
		}
	}

	private static String ofOne(String theme, String page) {
		return "{ theme(id: \"%s\") { opinions(%s) { totalCount edges { node { id } } } } }".formatted(theme, page);
	}

	private static String filtered(String theme, String page) {
		List<String> arguments = List.of(page.split(", "));
		return "{ opinions(%s, filter: {themes: [\"%s\"] %s}) { totalCount edges { node { id } } } }"
			.formatted(arguments.getFirst(), theme, String.join(" ", arguments.subList(1, arguments.size())));
	}

}
