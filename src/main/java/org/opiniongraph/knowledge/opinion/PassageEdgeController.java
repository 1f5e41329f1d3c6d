package org.opiniongraph.knowledge.opinion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.knowledge.fulltext.Highlight.HighlightField;
import org.opiniongraph.knowledge.fulltext.Highlight;
import org.opiniongraph.knowledge.fulltext.TextCondition;
import org.opiniongraph.knowledge.opinion.PassageTextQueries.PassageText;
import org.opiniongraph.load.text.SearchQuery;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

@Controller
class PassageEdgeController {

	private final PassageTextQueries texts;

	private final FullText fullText;

	PassageEdgeController(PassageTextQueries texts, FullText fullText) {
		this.texts = texts;
		this.fullText = fullText;
	}

	@BatchMapping(typeName = "OpinionEdge", field = "highlights")
	Map<PassageEdge<Opinion>, List<Highlight>> ofOpinions(List<PassageEdge<Opinion>> edges) {
		return highlights(edges);
	}

	@BatchMapping(typeName = "ResponseEdge", field = "highlights")
	Map<PassageEdge<Response>, List<Highlight>> ofResponses(List<PassageEdge<Response>> edges) {
		return highlights(edges);
	}

	/** Reads the texts of all passages of lists with words in one statement. */
	private <P extends Passage> Map<PassageEdge<P>, List<Highlight>> highlights(List<PassageEdge<P>> edges) {
		List<TextCondition> conditions = edges.stream()
			.flatMap((edge) -> Stream.ofNullable(edge.text()))
			.distinct()
			.toList();
		if (conditions.isEmpty()) {
			return edges.stream().collect(Collectors.toMap((edge) -> edge, (edge) -> List.of()));
		}
		List<SearchQuery> cut = this.fullText.queries(conditions);
		Set<String> subjects = cut.stream().flatMap((query) -> query.subjects().stream()).collect(Collectors.toSet());
		Set<String> ids = edges.stream()
			.filter((edge) -> edge.text() != null)
			.map((edge) -> edge.node().id())
			.collect(Collectors.toSet());
		Map<String, PassageText> texts = this.texts.byIds(ids, subjects);
		var highlights = new HashMap<PassageEdge<P>, List<Highlight>>();
		for (PassageEdge<P> edge : edges) {
			int query = conditions.indexOf(edge.text());
			PassageText text = texts.get(edge.node().id());
			highlights.put(edge, (query < 0 || text == null) ? List.of() : highlights(cut.get(query), text));
		}
		return highlights;
	}

	/** The words; where there are none, what the passage is about. */
	private static List<Highlight> highlights(SearchQuery query, PassageText text) {
		return query.highlight(text.text(), text.errors())
			.or(() -> text.evidence().highlight(text.text(), query))
			.map((it) -> Highlight.of(HighlightField.TEXT, it))
			.stream()
			.toList();
	}

}
