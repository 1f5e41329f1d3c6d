package org.opiniongraph.publish.summaries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.field.TextSpan;
import org.opiniongraph.knowledge.council.DocumentWords;
import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.opinion.Response;
import org.opiniongraph.knowledge.theme.ThemeEvidence;
import org.opiniongraph.model.NodeKind;

/** Quotes opinions and the beginnings of their answers. */
final class SummaryQuotes {

	/** The columns of an opinion that are read for a quote. */
	static final Selection READ = new Selection(Set.of("row", "text", "document", "document/title", "category",
			"member", "response", "response/text", "themes", "themes/theme", "themes/evidence"));

	private SummaryQuotes() {
	}

	/**
	 * Quotes opinions.
	 * @param subject the id of whom they are quoted for
	 * @param chosen ids of opinions, each with the id of what it was chosen for
	 * @param opinions the opinions that were read
	 * @param words what their documents call their parts, by document
	 * @param names the nodes that have names
	 * @return the quotes, in the order of the ids
	 */
	static List<SummaryQuote> of(String subject, Map<String, String> chosen, Map<String, Opinion> opinions,
			Map<String, DocumentWords> words, Map<String, SummaryNode> names) {
		var quotes = new ArrayList<SummaryQuote>();
		chosen.forEach((id, lead) -> {
			Opinion opinion = opinions.get(id);
			if (opinion != null) {
				DocumentWords its = words.getOrDefault(Objects.requireNonNull(opinion.document()).id(),
						DocumentWords.USUAL);
				quotes.add(quote(opinion, NodeKind.THEME.owns(subject) ? subject : lead, its, names));
			}
		});
		return quotes;
	}

	private static SummaryQuote quote(Opinion opinion, String theme, DocumentWords words,
			Map<String, SummaryNode> names) {
		String title = Objects.requireNonNull(opinion.document()).title();
		Response response = opinion.response();
		SummaryNode chosenFor = names.get(theme);
		List<SummaryNode> themes = (chosenFor != null) ? List.of(chosenFor) : List.of();
		return new SummaryQuote(SummaryNode.toPassage(opinion.id(), NodeKind.OPINION, title, opinion.row(), words),
				opinion.row(), sentences(opinion, theme), link(opinion.member()), link(opinion.category()), themes,
				(response != null)
						? SummaryNode.toPassage(response.id(), NodeKind.RESPONSE, title, row(response.id()), words)
						: null,
				(response != null) ? WholeSentences.first(Objects.requireNonNull(response.text())) : null);
	}

	/** The sentences around the first evidence, or the first sentence of all. */
	private static TextSpan sentences(Opinion opinion, String theme) {
		String text = Objects.requireNonNull(opinion.text());
		return ThemeEvidence.of(opinion)
			.getOrDefault(theme, List.of())
			.stream()
			.findFirst()
			.map((place) -> WholeSentences.around(text, place.start(), place.end()))
			.orElseGet(() -> WholeSentences.first(text));
	}

	private static @Nullable SummaryNode link(@Nullable Object neighbour) {
		return (neighbour != null) ? SummaryNode.to(neighbour) : null;
	}

	/** A response's id ends with the lowest row that it answers. */
	private static int row(String responseId) {
		return Integer.parseInt(responseId.substring(responseId.lastIndexOf('/') + 1));
	}

}
