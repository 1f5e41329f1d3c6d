package org.opiniongraph.knowledge.facet;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.opiniongraph.knowledge.tally.Dimension;
import org.opiniongraph.knowledge.tally.OpinionTable;
import org.opiniongraph.knowledge.tally.PassageTable;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.Stage;
import org.opiniongraph.model.Stance;

/**
 * Counts some opinions, or some responses, by what they have. What only opinions have (a
 * category, a member, how far the answer goes), a response has if it answers one that has
 * it.
 */
final class FacetCounter {

	private static final List<Stage> STAGES = List.of(Stage.values());

	private final OpinionTable table;

	private final boolean responses;

	private final PassageTable all;

	private final BitSet passages;

	private final AboutLevel level;

	/**
	 * The themes of which a passage may want something, by id; all, if there are none.
	 */
	private final List<String> stanceThemes;

	FacetCounter(OpinionTable table, boolean responses, BitSet passages, AboutLevel level, List<String> stanceThemes) {
		this.table = table;
		this.responses = responses;
		this.all = responses ? table.responses() : table.opinions();
		this.passages = passages;
		this.level = level;
		this.stanceThemes = List.copyOf(stanceThemes);
	}

	/** The number of passages of each value that has any. */
	Map<String, Long> count(FacetKind kind) {
		return switch (kind) {
			case DOCUMENTS, PROGRAMS, ORGANIZATIONS, PLACES -> ofPassages(Objects.requireNonNull(kind.node()));
			case COUNCILS -> councils();
			case CATEGORIES -> ofOpinions(this.table.categories());
			case CATEGORY_NAMES -> ofOpinions(this.table.categoryNames(), (opinion, name) -> this.table.categories()
				.each(opinion, (category) -> name.accept(this.table.nameOf(category))));
			case MEMBERS -> ofOpinions(this.table.members());
			case THEMES -> themes();
			case PROGRAM_KINDS -> programKinds();
			case ANSWERED -> answered();
			case STAGES -> ofOpinions(STAGES.stream().map(Stage::name).toList(), (opinion,
					stage) -> this.table.answers().stages(opinion).forEach((it) -> stage.accept(STAGES.indexOf(it))));
			case STANCES -> stances();
		};
	}

	private Map<String, Long> ofPassages(NodeKind kind) {
		Dimension dimension = this.all.nodes(kind);
		return new ValueCounter(dimension.size()).count(this.passages, dimension::each).numbers(dimension.ids());
	}

	private Map<String, Long> ofOpinions(Dimension dimension) {
		return ofOpinions(dimension.ids(), dimension::each);
	}

	private Map<String, Long> ofOpinions(List<String> names, ValueCounter.Values values) {
		ValueCounter.Values own = this.responses
				? (response, value) -> this.table.eachOpinion(response, (opinion) -> values.each(opinion, value))
				: values;
		return new ValueCounter(names.size()).count(this.passages, own).numbers(names);
	}

	private Map<String, Long> councils() {
		var numbers = new HashMap<String, Long>();
		ofPassages(NodeKind.DOCUMENT).forEach((document, number) -> this.table.councilsOf(document)
			.forEach((council) -> numbers.merge(council, number, Long::sum)));
		return numbers;
	}

	private Map<String, Long> programKinds() {
		Dimension programs = this.all.nodes(NodeKind.PROGRAM);
		List<String> kinds = programs.ids().stream().map(this.table::programKind).distinct().toList();
		int[] kindOf = programs.ids().stream().map(this.table::programKind).mapToInt(kinds::indexOf).toArray();
		return new ValueCounter(kinds.size())
			.count(this.passages, (passage, kind) -> programs.each(passage, (program) -> kind.accept(kindOf[program])))
			.numbers(kinds);
	}

	private Map<String, Long> themes() {
		Dimension themes = this.all.about().themes();
		var counter = new ValueCounter(themes.size());
		this.all.about()
			.each(this.passages, this.level.minScore(), this.level.includeNarrower(), List.of(),
					(passage, theme, asks, objects) -> counter.count(passage, theme));
		return counter.numbers(themes.ids());
	}

	private Map<String, Long> answered() {
		long having = this.responses ? this.passages.cardinality()
				: this.passages.stream().filter(this.all.nodes(NodeKind.RESPONSE)::has).count();
		var numbers = new HashMap<String, Long>();
		numbers.put("true", having);
		numbers.put("false", this.passages.cardinality() - having);
		numbers.values().removeIf((number) -> number == 0);
		return numbers;
	}

	private Map<String, Long> stances() {
		var some = new BitSet();
		if (this.stanceThemes.isEmpty()) {
			some.set(0, this.all.about().themes().size());
		}
		this.stanceThemes
			.forEach((theme) -> this.all.about().below(theme, this.level.includeNarrower()).forEach(some::set));
		var numbers = new HashMap<String, Long>();
		Stream.of(Stance.values()).forEach((stance) -> {
			BitSet wanting = this.all.about().wanting(some, this.level.minScore(), List.of(stance));
			wanting.and(this.passages);
			if (!wanting.isEmpty()) {
				numbers.put(stance.name(), (long) wanting.cardinality());
			}
		});
		return numbers;
	}

}
