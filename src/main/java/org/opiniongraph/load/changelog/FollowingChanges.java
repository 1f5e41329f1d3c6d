package org.opiniongraph.load.changelog;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.changelog.ChangeRecords.Recorded;
import org.opiniongraph.load.graph.GraphRelationship;
import org.opiniongraph.load.writing.GraphStore;
import org.opiniongraph.model.ChangeKind;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Finds the nodes whose documents changed because a neighbour changed: documents show
 * names and texts of neighbours, lists show the category, member and response of an
 * opinion, and summaries describe opinions and answers. It may report a node too many,
 * but never one too few.
 */
@Component
class FollowingChanges {

	/** Properties that documents of neighbours show, too. */
	private static final Set<String> SHOWN_BY_NEIGHBOURS = Set.of("name", "nameEn", "nameRomaji", "label", "title",
			"item", "language", "text", "pattern", "code");

	private static final String ROW = "row";

	/** The fields of an opinion that lists of opinions show. */
	private static final Set<String> SHOWN_BY_LISTS = Set.of(ROW, "category", "member", "response");

	/** The fields of a passage that neither lists nor summaries show. */
	private static final Set<String> TOLD_BY_NOBODY = Set.of("related", "restates", "restatedBy", "stock");

	private static final String SUMMARY = "summary";

	private final ChangeRecords records;

	private final GraphStore graph;

	FollowingChanges(ChangeRecords records, GraphStore graph) {
		this.records = records;
		this.graph = graph;
	}

	/**
	 * Adds them to what is recorded of a load whose changes are all written.
	 * @param sequence the number of the load
	 * @param transaction runs one step after the other, and commits each
	 */
	void record(long sequence, TransactionOperations transaction) {
		eachBatch(sequence, transaction, this::shown);
		eachBatch(sequence, transaction, (changed) -> besideMoved(sequence, changed));
		eachBatch(sequence, transaction, this::told);
	}

	/** Neighbours of what is called otherwise, or says something else. */
	private ChangeMarks shown(List<Recorded> changed) {
		var marks = new ChangeMarks();
		Set<String> renamed = nodes(changed, (it) -> !Collections.disjoint(it.fields(), SHOWN_BY_NEIGHBOURS));
		for (GraphRelationship.Key it : this.graph.relationships(renamed)) {
			if (renamed.contains(it.from())) {
				marks.field(it.to(), it.kind().fieldOfTo());
			}
			if (renamed.contains(it.to())) {
				marks.field(it.from(), it.kind().fieldOfFrom());
			}
		}
		related(this.graph.narrower(renamed), marks);
		return marks;
	}

	/**
	 * Opinions that show the row of another one. Those that moved too are read again
	 * anyway.
	 */
	private ChangeMarks besideMoved(long sequence, List<Recorded> changed) {
		var marks = new ChangeMarks();
		Set<String> moved = nodes(changed, (it) -> it.fields().contains(ROW) && NodeKind.OPINION.owns(it.node()));
		for (GraphRelationship.Key it : this.graph.relationships(moved)) {
			if (it.kind().from() == NodeKind.OPINION && it.kind().to() == NodeKind.OPINION) {
				marks.field(it.from(), it.kind().fieldOfFrom());
				marks.field(it.to(), it.kind().fieldOfTo());
			}
		}
		marks.drop(moved);
		marks.drop(this.records.moved(sequence, marks.all().keySet()));
		return marks;
	}

	/** Opinions about narrower themes may be related by a broader one. */
	private void related(Collection<String> themes, ChangeMarks marks) {
		for (GraphRelationship.Key it : this.graph.relationships(themes)) {
			if (it.kind() == RelationshipKind.OPINION_ABOUT_THEME) {
				marks.field(it.from(), RelationshipKind.OPINION_RELATED_TO_OPINION.fieldOfFrom());
			}
		}
	}

	/** The nodes whose lists or summaries contain a changed passage. */
	private ChangeMarks told(List<Recorded> changed) {
		var marks = new ChangeMarks();
		Set<String> told = nodes(changed, FollowingChanges::isTold);
		Set<String> listed = nodes(changed, (it) -> !Collections.disjoint(it.fields(), SHOWN_BY_LISTS));
		for (GraphRelationship.Key it : this.graph.relationships(told)) {
			if (told.contains(it.from())) {
				tell(it.to(), it.kind().fieldOfTo(), listed.contains(it.from()), marks);
			}
			if (told.contains(it.to())) {
				tell(it.from(), it.kind().fieldOfFrom(), listed.contains(it.to()), marks);
			}
		}
		return marks;
	}

	private static void tell(String id, @Nullable String list, boolean listed, ChangeMarks marks) {
		switch (NodeKind.ofId(id).orElseThrow()) {
			case DOCUMENT, CATEGORY, MEMBER, PROGRAM, ORGANIZATION, THEME -> marks.field(id, SUMMARY);
			case RESPONSE, WEB_PAGE, PLACE -> marks.field(id, listed ? list : null);
			case COUNCIL, OPINION, COMMITMENT, STOCK_ANSWER, MATERIAL, TERM_SUGGESTION, NAME, HONORIFIC -> {
			}
		}
	}

	private static Set<String> nodes(List<Recorded> changed, Predicate<Recorded> which) {
		return changed.stream().filter(which).map(Recorded::node).collect(Collectors.toSet());
	}

	private static boolean isTold(Recorded it) {
		boolean passage = NodeKind.OPINION.owns(it.node()) || NodeKind.RESPONSE.owns(it.node());
		return passage && (it.kind() == ChangeKind.ADDED || !TOLD_BY_NOBODY.containsAll(it.fields()));
	}

	private void eachBatch(long sequence, TransactionOperations transaction,
			Function<List<Recorded>, ChangeMarks> step) {
		for (String after = ""; after != null;) {
			String from = after;
			after = transaction.execute((status) -> {
				List<Recorded> batch = this.records.recorded(sequence, from);
				this.records.write(sequence, step.apply(batch));
				return batch.isEmpty() ? null : batch.getLast().node();
			});
		}
	}

}
