package org.opiniongraph.knowledge.opinion;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.knowledge.fulltext.Highlight.HighlightField;
import org.opiniongraph.knowledge.fulltext.Highlight;
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
		Map<String, SearchQuery> queries = edges.stream()
			.flatMap((edge) -> Stream.ofNullable(edge.text()))
			.distinct()
			.collect(Collectors.toMap((text) -> text, this.fullText::query));
		Set<String> ids = edges.stream()
			.filter((edge) -> edge.text() != null)
			.map((edge) -> edge.node().id())
			.collect(Collectors.toCollection(HashSet::new));
		Map<String, String> texts = this.texts.byIds(ids);
		var highlights = new HashMap<PassageEdge<P>, List<Highlight>>();
		for (PassageEdge<P> edge : edges) {
			SearchQuery query = queries.get(edge.text());
			String text = texts.get(edge.node().id());
			highlights.put(edge, (query == null || text == null) ? List.of()
					: query.highlight(text).map((it) -> Highlight.of(HighlightField.TEXT, it)).stream().toList());
		}
		return highlights;
	}

}
