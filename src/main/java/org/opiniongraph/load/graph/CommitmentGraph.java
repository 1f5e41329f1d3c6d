package org.opiniongraph.load.graph;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.commitment.CommitmentFinding;
import org.opiniongraph.load.commitment.DateMention;
import org.opiniongraph.load.findings.AnswerOverlap.PassageContent;
import org.opiniongraph.load.findings.AnswerOverlap;
import org.opiniongraph.load.findings.AnswerStage;
import org.opiniongraph.load.findings.Findings;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.model.NodeIds;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.RelationshipKind;
import org.opiniongraph.model.Stage;

/**
 * Creates the nodes of the commitments of responses, and what they concern.
 */
final class CommitmentGraph {

	private final OpinionGraph graph;

	private final String document;

	private final PassageLinks vocabulary;

	/** What is kept of each answer, by its id. */
	private final Map<String, Answer> answers = new HashMap<>();

	/**
	 * Prepares one document.
	 * @param graph takes what is made
	 * @param document the document's id
	 * @param vocabulary makes the nodes of programmes and organisations
	 */
	CommitmentGraph(OpinionGraph graph, String document, PassageLinks vocabulary) {
		this.graph = graph;
		this.document = document;
		this.vocabulary = vocabulary;
	}

	/**
	 * Adds the commitments of one response.
	 * @param response its id
	 * @param found what was found in it
	 */
	void ofResponse(String response, Findings found) {
		this.answers.put(response, new Answer(found.commitments(), PassageContent.of(found)));
		for (int at = 0; at < found.commitments().size(); at++) {
			CommitmentFinding it = found.commitments().get(at);
			String id = NodeIds.ofCommitment(response, at + 1);
			this.graph.node(NodeKind.COMMITMENT, id, properties(it, at + 1));
			this.graph.relationship(RelationshipKind.RESPONSE_MAKES_COMMITMENT, response, id);
			this.graph.relationship(RelationshipKind.COMMITMENT_PART_OF_DOCUMENT, id, this.document);
			for (int named = 0; named < it.programs().size(); named++) {
				this.graph.relationship(RelationshipKind.COMMITMENT_CONCERNS_PROGRAM, id,
						this.vocabulary.node(it.programs().get(named).id()), Map.of("number", named + 1L));
			}
			if (it.actor() != null) {
				this.graph.relationship(RelationshipKind.COMMITMENT_CARRIED_OUT_BY_ORGANIZATION, id,
						this.vocabulary.node(it.actor().id()));
			}
		}
	}

	/**
	 * The properties of an answer to an opinion: how far it goes, and what both share.
	 * @param ditto whether the cell said 同上
	 * @param response the id of a response that was added
	 * @param opinion what was found in the opinion
	 */
	Map<String, @Nullable Object> ofAnswer(boolean ditto, String response, Findings opinion) {
		Answer answer = Objects.requireNonNull(this.answers.get(response));
		Stage stage = AnswerStage.of(opinion.asks(), answer.commitments());
		AnswerOverlap overlap = AnswerOverlap.of(PassageContent.of(opinion), answer.content());
		return OpinionGraph.properties("ditto", ditto, "stage", (stage != null) ? stage.name() : null, "overlap",
				overlap.score(), "themes", overlap.themes(), "terms", overlap.terms());
	}

	private static Map<String, @Nullable Object> properties(CommitmentFinding it, int number) {
		Map<String, @Nullable Object> properties = OpinionGraph.properties("number", (long) number, "stage",
				it.stage().name(), "main", it.main(), "from", first(it, DateMention::from), "to", last(it),
				"correction", it.correction());
		place("phrase", it.phrase(), properties);
		place("act", it.act(), properties);
		properties.putAll(DateProperties.of(it.dates()));
		return properties;
	}

	private static void place(String name, @Nullable Span span, Map<String, @Nullable Object> properties) {
		if (span != null) {
			properties.put(name, span.surface());
			properties.put(name + "Start", (long) span.start());
			properties.put(name + "End", (long) span.end());
		}
	}

	private static @Nullable String first(CommitmentFinding it, Function<DateMention, @Nullable LocalDate> day) {
		return days(it, day).min(Comparator.naturalOrder()).map(LocalDate::toString).orElse(null);
	}

	private static @Nullable String last(CommitmentFinding it) {
		return days(it, DateMention::to).max(Comparator.naturalOrder()).map(LocalDate::toString).orElse(null);
	}

	private static Stream<LocalDate> days(CommitmentFinding it, Function<DateMention, @Nullable LocalDate> day) {
		return it.dates().stream().map(day).filter(Objects::nonNull).map(Objects::requireNonNull);
	}

	private record Answer(List<CommitmentFinding> commitments, PassageContent content) {
	}

}
