package org.opiniongraph.knowledge.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opiniongraph.GraphQlHttp;
import tools.jackson.databind.JsonNode;

/**
 * What opinions and responses are about, read from the texts' side alone, so that all
 * that counts from the themes' side can be counted again in another way.
 */
public record ReadThemes(Set<String> themes, List<Said> opinions, List<Said> responses) {

	private static final String ALL = """
			{ themes(first: 100) { edges { node { id } } }
			  opinions(first: 100) { edges { node { id member { id } category { id } ...about } } }
			  responses(first: 100) { edges { node { id ...about } } } }
			fragment about on Passage { themes { score theme { id broader { id broader { id broader { id } } } } } }
			""";

	public static ReadThemes of(GraphQlHttp graphQl) {
		JsonNode all = graphQl.data(ALL);
		return new ReadThemes(
				nodes(all, "themes").map((it) -> it.get("id").asString()).collect(Collectors.toUnmodifiableSet()),
				nodes(all, "opinions").map(Said::of).toList(), nodes(all, "responses").map(Said::of).toList());
	}

	private static Stream<JsonNode> nodes(JsonNode data, String list) {
		return data.get(list).get("edges").valueStream().map((edge) -> edge.get("node"));
	}

	/** The opinions that count for a theme. */
	public List<Said> of(String theme, AboutLevel level) {
		return this.opinions.stream().filter(counts(theme, level)).toList();
	}

	/** The ids of the responses that count for a theme. */
	public List<String> responsesOf(String theme, AboutLevel level) {
		return this.responses.stream().filter(counts(theme, level)).map(Said::id).toList();
	}

	public static Predicate<Said> counts(String theme, AboutLevel level) {
		return (said) -> said.about()
			.stream()
			.anyMatch((it) -> it.score() >= level.minScore()
					&& (level.includeNarrower() ? it.themes().contains(theme) : it.themes().getFirst().equals(theme)));
	}

	/** How many different members, or categories, these opinions have. */
	public static Set<String> distinct(List<Said> said, Function<Said, String> of) {
		return said.stream().map(of).filter((it) -> !it.isEmpty()).collect(Collectors.toCollection(HashSet::new));
	}

	/**
	 * A text.
	 *
	 * @param id its id
	 * @param member who said it, "" for nobody
	 * @param category where it stands, "" for nowhere
	 * @param about what it is about
	 */
	public record Said(String id, String member, String category, List<About> about) {

		private static Said of(JsonNode node) {
			return new Said(node.get("id").asString(), node.at("/member/id").asString(""),
					node.at("/category/id").asString(""),
					node.get("themes")
						.valueStream()
						.map((it) -> new About(it.get("score").asDouble(), upward(it.get("theme"))))
						.toList());
		}

		private static List<String> upward(JsonNode theme) {
			var upward = new ArrayList<String>();
			for (JsonNode it = theme; it != null && !it.isNull(); it = it.get("broader")) {
				upward.add(it.get("id").asString());
			}
			return upward;
		}

	}

	/**
	 * That a text is about a theme.
	 *
	 * @param score how much
	 * @param themes the theme and those above it
	 */
	record About(double score, List<String> themes) {
	}

}
