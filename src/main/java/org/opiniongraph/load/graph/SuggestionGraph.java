package org.opiniongraph.load.graph;

import java.util.List;
import java.util.Map;

import org.opiniongraph.load.findings.Findings;
import org.opiniongraph.load.findings.MeasureSuggestions.SuggestedMeasure;
import org.opiniongraph.load.findings.MeasureSuggestions;
import org.opiniongraph.load.findings.TermSuggestions;
import org.opiniongraph.model.NodeIds;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;

/**
 * Creates the nodes of what the vocabulary of a document misses, the best first, with
 * examples.
 *
 * @param graph takes what is made
 * @param ids the document's ids
 */
record SuggestionGraph(OpinionGraph graph, NodeIds ids) {

	/** The most texts that a suggestion points to. */
	private static final int EXAMPLES = 100;

	/**
	 * Adds the suggestions of a document.
	 * @param findings what was found in each opinion, by its id
	 * @param measures the measures that texts name in brackets
	 */
	void add(Map<String, Findings> findings, MeasureSuggestions measures) {
		long rank = 0;
		for (TermSuggestions.SuggestedTerm suggestion : TermSuggestions.of(findings)) {
			rank++;
			suggestion(suggestion.term(), suggestion.passages(), Map.of("term", suggestion.term(), "rank", rank,
					"opinionCount", (long) suggestion.passages().size()));
		}
		rank = 0;
		for (SuggestedMeasure suggestion : measures.ranked()) {
			rank++;
			long opinions = suggestion.passages().stream().filter(NodeKind.OPINION::owns).count();
			suggestion("measure/" + suggestion.name(), suggestion.passages(),
					Map.of("kind", "MEASURE", "term", suggestion.name(), "rank", rank, "opinionCount", opinions,
							"responseCount", suggestion.passages().size() - opinions, "entry",
							suggestion.entry("program:%s-measure-%d".formatted(this.ids.document(), rank))));
		}
	}

	private void suggestion(String term, List<String> passages, Map<String, Object> properties) {
		String id = this.ids.ofSuggestion(term);
		this.graph.node(NodeKind.TERM_SUGGESTION, id, properties);
		this.graph.relationship(RelationshipKind.TERM_SUGGESTION_PART_OF_DOCUMENT, id, this.ids.ofDocument());
		passages.stream()
			.limit(EXAMPLES)
			.forEach((passage) -> this.graph.relationship(RelationshipKind.find(id, "FOUND_IN", passage).orElseThrow(),
					id, passage));
	}

}
