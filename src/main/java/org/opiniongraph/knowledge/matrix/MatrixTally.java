package org.opiniongraph.knowledge.matrix;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.knowledge.tally.Dimension;
import org.opiniongraph.knowledge.tally.OpinionTable;
import org.opiniongraph.model.Stance;

/**
 * The opinions of a scope, counted by rows, columns and members. It walks the opinions
 * once for each thing that is asked. Used by one thread.
 */
final class MatrixTally {

	private final OpinionTable table;

	private final MatrixScope scope;

	/** The opinions that meet the filter. */
	private final BitSet counted;

	/** What the rows stand for. */
	private final Dimension subjects;

	private final List<Stance> stances;

	MatrixTally(OpinionTable table, MatrixScope scope, BitSet counted) {
		this.table = table;
		this.scope = scope;
		this.counted = counted;
		this.subjects = switch (scope.rows()) {
			case THEMES -> table.themes();
			case PROGRAMS -> table.programs();
			case ORGANIZATIONS -> table.organizations();
			case MEMBERS -> table.members();
		};
		@Nullable List<String> wanted = scope.filter().wanted();
		this.stances = (wanted == null) ? List.of() : wanted.stream().map(Stance::valueOf).toList();
	}

	/**
	 * The rows with opinions, in the order of the ids of what they stand for.
	 * @param only the ids of what they stand for, null for all
	 */
	List<RowTally> rows(@Nullable Collection<String> only) {
		var rows = new TreeMap<Integer, RowTally>();
		@Nullable BitSet some = (only != null) ? some(this.subjects, only) : null;
		this.counted.stream().forEach((opinion) -> eachSubject(opinion, (subject, asks, objects) -> {
			if (some == null || some.get(subject)) {
				rows.computeIfAbsent(subject, (it) -> new RowTally(this.subjects.id(it)))
					.add(this.table, opinion, asks, objects);
			}
		}));
		return List.copyOf(rows.values());
	}

	/** The columns, by name. */
	Map<String, ColumnTally> columns() {
		var columns = new HashMap<String, ColumnTally>();
		this.counted.stream()
			.forEach((opinion) -> this.table.categories()
				.each(opinion,
						(category) -> columns
							.computeIfAbsent(this.table.category(category).name(), (name) -> new ColumnTally())
							.add(this.table, opinion, category)));
		return columns;
	}

	/** The members who raised an opinion of the scope. */
	BitSet speakers() {
		var speakers = new BitSet();
		this.counted.stream().forEach((opinion) -> this.table.members().each(opinion, speakers::set));
		return speakers;
	}

	/**
	 * The ids of the first opinions of voices.
	 * @param voices of this scope
	 * @param first how many of each at most
	 */
	Map<MatrixVoice, List<String>> opinions(Collection<MatrixVoice> voices, int first) {
		var opinions = new HashMap<MatrixVoice.VoicePlace, List<String>>();
		voices.forEach((voice) -> opinions.put(voice.place(), new ArrayList<>()));
		BitSet speakers = some(this.table.members(), voices.stream().map(MatrixVoice::member).toList());
		this.counted.stream().forEach((opinion) -> this.table.members().each(opinion, (member) -> {
			if (speakers.get(member)) {
				eachPlace(opinion, this.table.members().id(member), (place) -> {
					List<String> said = opinions.get(place);
					if (said != null && said.size() < first) {
						said.add(this.table.id(opinion));
					}
				});
			}
		}));
		var found = new HashMap<MatrixVoice, List<String>>();
		voices.forEach((voice) -> found.put(voice, opinions.getOrDefault(voice.place(), List.of())));
		return found;
	}

	private void eachPlace(int opinion, String member, Consumer<MatrixVoice.VoicePlace> place) {
		List<String> names = this.table.categoryNames(opinion);
		eachSubject(opinion, (subject, asks, objects) -> names
			.forEach((name) -> place.accept(new MatrixVoice.VoicePlace(member, this.subjects.id(subject), name))));
	}

	private void eachSubject(int opinion, OpinionTable.SubjectReader reader) {
		if (this.scope.rows() == MatrixRows.THEMES) {
			this.table.eachTheme(opinion, this.scope.level().minScore(), this.scope.level().includeNarrower(),
					this.stances, reader);
		}
		else {
			this.subjects.each(opinion, (subject) -> reader.read(subject, false, false));
		}
	}

	private static BitSet some(Dimension dimension, Collection<String> ids) {
		var some = new BitSet();
		ids.stream().mapToInt(dimension::node).filter((node) -> node >= 0).forEach(some::set);
		return some;
	}

}
