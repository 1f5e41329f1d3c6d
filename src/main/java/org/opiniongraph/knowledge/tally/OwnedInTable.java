package org.opiniongraph.knowledge.tally;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.knowledge.passage.PassageOwner;
import org.opiniongraph.knowledge.passage.PassageRequest;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.Stance;

/** Finds the passages of owners in the table. */
final class OwnedInTable {

	private final OpinionTable table;

	private final PassageTable passages;

	private final PassageConditions conditions;

	/** Asks for opinions, or for responses. */
	OwnedInTable(OpinionTable table, boolean responses) {
		this.table = table;
		this.passages = responses ? table.responses() : table.opinions();
		this.conditions = new PassageConditions(table, responses);
	}

	/**
	 * The passages of an owner.
	 * @param parent the owner's id
	 * @param request when they count for the owner, if it is a theme
	 * @param stances what they want of it then; all, if there are none
	 */
	BitSet of(PassageOwner owner, String parent, PassageRequest request, List<Stance> stances) {
		return switch (owner) {
			case ROOT -> this.passages.all();
			case COUNCIL -> {
				Dimension documents = this.passages.nodes(NodeKind.DOCUMENT);
				yield documents.passages(documents.ids()
					.stream()
					.filter((document) -> this.table.councilsOf(document).contains(parent))
					.toList());
			}
			case DOCUMENT -> passages(NodeKind.DOCUMENT, parent);
			case CATEGORY -> this.conditions.own(this.table.categories().passages(List.of(parent)));
			case MEMBER -> this.conditions.own(this.table.members().passages(List.of(parent)));
			case THEME -> this.passages.about()
				.passages(parent, Objects.requireNonNull(request.aboutScore()), request.aboutNarrower(), stances);
			case SUBJECT -> passages(subject(parent), parent);
			case RESPONSE -> this.table.opinionsOf(this.table.responses().of(List.of(parent)));
			case STOCK_ANSWER -> ofResponses(NodeKind.STOCK_ANSWER, parent);
			case MATERIAL -> ofResponses(NodeKind.MATERIAL, parent);
			case WEB_PAGE -> passages(NodeKind.WEB_PAGE, parent);
		};
	}

	private BitSet passages(@Nullable NodeKind kind, String id) {
		return (kind != null) ? this.passages.nodes(kind).passages(List.of(id)) : new BitSet();
	}

	private BitSet ofResponses(NodeKind kind, String id) {
		return this.conditions.ofResponses(this.table.responses().nodes(kind).passages(List.of(id)));
	}

	private static @Nullable NodeKind subject(String id) {
		return NodeKind.ofId(id)
			.filter(List.of(NodeKind.PROGRAM, NodeKind.ORGANIZATION, NodeKind.PLACE)::contains)
			.orElse(null);
	}

}
