package org.opiniongraph.knowledge.tally;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.Stage;
import org.opiniongraph.model.Stance;

/**
 * Makes a table of passages, while they are read: what is said of a passage is a few
 * numbers, and nothing else of it is held. Used by one thread.
 */
final class PassageTableBuilder {

	/** Passages have nodes of these kinds. */
	private static final List<NodeKind> KINDS = List.of(NodeKind.DOCUMENT, NodeKind.CATEGORY, NodeKind.MEMBER,
			NodeKind.RESPONSE, NodeKind.STOCK_ANSWER, NodeKind.PROGRAM, NodeKind.ORGANIZATION, NodeKind.PLACE,
			NodeKind.THEME, NodeKind.MATERIAL, NodeKind.WEB_PAGE);

	private final List<String> ids = new ArrayList<>();

	private final Map<NodeKind, DimensionBuilder> dimensions = new EnumMap<>(NodeKind.class);

	private final Map<String, Target> known = new HashMap<>();

	private final DoubleStream.Builder scores = DoubleStream.builder();

	private final List<@Nullable Stance> stances = new ArrayList<>();

	private final OpinionAnswers.Builder answers = new OpinionAnswers.Builder();

	PassageTableBuilder() {
		KINDS.forEach((kind) -> this.dimensions.put(kind, new DimensionBuilder()));
	}

	/** Begins a passage, behind all others in the order of ids. */
	void begin(String id) {
		this.ids.add(id);
	}

	/** Adds a node of the passage. A node of another kind does not count. */
	void add(NodeLink link) {
		Target target = this.known.computeIfAbsent(link.id(), this::target);
		DimensionBuilder dimension = target.dimension();
		if (dimension == null) {
			return;
		}
		dimension.add(target.number());
		if (target.kind() == NodeKind.THEME) {
			this.scores.add(link.score());
			this.stances.add(value(Stance.values(), link.stance()));
		}
		else if (target.kind() == NodeKind.RESPONSE) {
			this.answers.add(value(Stage.values(), link.stage()), link.overlap(), link.ditto());
		}
	}

	/** Ends the passage. */
	void end() {
		this.dimensions.values().forEach(DimensionBuilder::endPassage);
		this.answers.endPassage();
	}

	/** A value that somebody wrote by hand may be unknown. */
	private static <E extends Enum<E>> @Nullable E value(E[] values, @Nullable String name) {
		return Arrays.stream(values).filter((it) -> it.name().equals(name)).findFirst().orElse(null);
	}

	private Target target(String id) {
		Optional<NodeKind> kind = NodeKind.ofId(id);
		@Nullable DimensionBuilder dimension = kind.map(this.dimensions::get).orElse(null);
		return new Target(kind.orElse(NodeKind.NAME), dimension, (dimension != null) ? dimension.number(id) : 0);
	}

	/** How the answers to the passages go. */
	OpinionAnswers answers() {
		return this.answers.build();
	}

	/** Makes the table. The themes are all that the graph has. */
	PassageTable build(TableSurroundings surroundings) {
		var built = new EnumMap<NodeKind, Dimension>(NodeKind.class);
		this.dimensions.forEach((kind, dimension) -> built.put(kind,
				dimension.build((kind == NodeKind.THEME) ? surroundings.broader().keySet() : List.of())));
		var themes = new AboutThemes(Objects.requireNonNull(built.get(NodeKind.THEME)), this.scores.build().toArray(),
				this.stances.toArray(Stance[]::new), surroundings.broader());
		return new PassageTable(this.ids, built, themes);
	}

	/**
	 * A node of a passage, and what the graph says of how it has it.
	 *
	 * @param id the node's id
	 * @param score how much it is about a theme; 0 of other nodes
	 * @param stance what it wants of a theme; null if it is not known
	 * @param stage how far an answer goes; null if it is not known
	 * @param overlap what it shares with an answer; not a number if it is not known
	 * @param ditto whether its cell only pointed to the answer
	 */
	record NodeLink(String id, double score, @Nullable String stance, @Nullable String stage, double overlap,
			boolean ditto) {

		/** A link that says nothing more. */
		static NodeLink to(String id) {
			return new NodeLink(id, 0, null, null, Double.NaN, false);
		}

		/** A theme that the passage is about. */
		static NodeLink about(String id, double score, @Nullable String stance) {
			return new NodeLink(id, score, stance, null, Double.NaN, false);
		}

		/** The answer to the passage. */
		static NodeLink answer(String id, @Nullable String stage, double overlap, boolean ditto) {
			return new NodeLink(id, 0, null, stage, overlap, ditto);
		}

	}

	/**
	 * A node that passages have.
	 *
	 * @param kind its kind
	 * @param dimension where it is counted; null if it is of another kind
	 * @param number its number there
	 */
	private record Target(NodeKind kind, @Nullable DimensionBuilder dimension, int number) {
	}

}
