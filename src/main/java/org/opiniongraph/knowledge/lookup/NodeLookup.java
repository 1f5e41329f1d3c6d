package org.opiniongraph.knowledge.lookup;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.opiniongraph.api.field.Selection;
import org.opiniongraph.knowledge.commitment.CommitmentQueries;
import org.opiniongraph.knowledge.council.CategoryQueries;
import org.opiniongraph.knowledge.council.DocumentQueries;
import org.opiniongraph.knowledge.council.MemberQueries;
import org.opiniongraph.knowledge.matrix.MatrixRowLookup;
import org.opiniongraph.knowledge.mention.SubjectQueries;
import org.opiniongraph.knowledge.opinion.OpinionQueries;
import org.opiniongraph.knowledge.opinion.ResponseQueries;
import org.opiniongraph.knowledge.reference.ReferenceQueries;
import org.opiniongraph.knowledge.stock.StockAnswerQueries;
import org.opiniongraph.knowledge.theme.ThemeQueries;
import org.opiniongraph.model.NodeKind;

import org.springframework.stereotype.Component;

/**
 * Reads nodes of any kind, with one statement for each kind among the ids, and rows of
 * matrices.
 */
@Component
public class NodeLookup {

	private final DocumentQueries documents;

	private final CategoryQueries categories;

	private final MemberQueries members;

	private final OpinionQueries opinions;

	private final ResponseQueries responses;

	private final CommitmentQueries commitments;

	private final StockAnswerQueries stockAnswers;

	private final SubjectQueries subjects;

	private final ReferenceQueries references;

	private final ThemeQueries themes;

	private final MatrixRowLookup matrixRows;

	NodeLookup(DocumentQueries documents, CategoryQueries categories, MemberQueries members, OpinionQueries opinions,
			ResponseQueries responses, CommitmentQueries commitments, StockAnswerQueries stockAnswers,
			SubjectQueries subjects, ReferenceQueries references, ThemeQueries themes, MatrixRowLookup matrixRows) {
		this.documents = documents;
		this.categories = categories;
		this.members = members;
		this.opinions = opinions;
		this.responses = responses;
		this.commitments = commitments;
		this.stockAnswers = stockAnswers;
		this.subjects = subjects;
		this.references = references;
		this.themes = themes;
		this.matrixRows = matrixRows;
	}

	/**
	 * Reads nodes.
	 * @param ids ids of any kind; a text that is not an id finds nothing
	 * @param selection what to read of each, of all kinds together
	 * @return what was found, by id
	 */
	public Map<String, Object> byIds(Collection<String> ids, Selection selection) {
		Map<NodeKind, List<String>> byKind = ids.stream()
			.filter((id) -> NodeKind.ofId(id).isPresent())
			.collect(Collectors.groupingBy((id) -> NodeKind.ofId(id).orElseThrow()));
		var found = new HashMap<String, Object>();
		found.putAll(this.matrixRows.byIds(ids.stream().filter(MatrixRowLookup::owns).toList(), selection));
		byKind.forEach((kind, ofKind) -> found.putAll(read(kind, ofKind, selection)));
		return found;
	}

	private Map<String, ?> read(NodeKind kind, List<String> ids, Selection selection) {
		return switch (kind) {
			case COUNCIL -> this.documents.councils(ids, selection);
			case DOCUMENT -> this.documents.documents(ids, selection);
			case CATEGORY -> this.categories.byIds(ids, selection);
			case MEMBER -> this.members.byIds(ids, selection);
			case OPINION -> this.opinions.byIds(ids, selection);
			case RESPONSE -> this.responses.byIds(ids, selection);
			case COMMITMENT -> this.commitments.byIds(ids, selection);
			case STOCK_ANSWER -> this.stockAnswers.byIds(ids, selection);
			case PROGRAM -> this.subjects.programs(ids, selection);
			case ORGANIZATION -> this.subjects.organizations(ids, selection);
			case PLACE -> this.subjects.places(ids, selection);
			case MATERIAL -> this.references.materials(ids, selection);
			case WEB_PAGE -> this.references.webPages(ids, selection);
			case THEME -> this.themes.byIds(ids, selection);
			case TERM_SUGGESTION, NAME, HONORIFIC -> Map.of();
		};
	}

}
