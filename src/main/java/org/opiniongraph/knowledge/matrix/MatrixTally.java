package org.opiniongraph.knowledge.matrix;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.knowledge.tally.AboutThemes;
import org.opiniongraph.knowledge.tally.Dimension;
import org.opiniongraph.knowledge.tally.OpinionTable;
import org.opiniongraph.model.NodeKind;
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
			case THEMES -> table.opinions().about().themes();
			case PROGRAMS -> table.opinions().nodes(NodeKind.PROGRAM);
			case ORGANIZATIONS -> table.opinions().nodes(NodeKind.ORGANIZATION);
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
		@Nullable BitSet some = (only != null) ? this.subjects.nodes(only) : null;
		eachSubject(this.counted, (opinion, subject, asks, objects) -> {
			if (some == null || some.get(subject)) {
				rows.computeIfAbsent(subject, (it) -> new RowTally(this.subjects.id(it)))
					.add(this.table, opinion, asks, objects);
			}
		});
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
		return this.table.members().nodesOf(this.counted);
	}

	/**
	 * The ids of the first opinions of voices.
	 * @param voices of this scope
	 * @param first how many of each at most
	 */
	Map<MatrixVoice, List<String>> opinions(Collection<MatrixVoice> voices, int first) {
		var opinions = new HashMap<MatrixVoice.VoicePlace, List<String>>();
		voices.forEach((voice) -> opinions.put(voice.place(), new ArrayList<>()));
		BitSet speakers = this.table.members().nodes(voices.stream().map(MatrixVoice::member).toList());
		BitSet said = this.table.members().passages(speakers);
		said.and(this.counted);
		eachSubject(said, (opinion, subject, asks, objects) -> this.table.categoryNames(opinion)
			.forEach((name) -> this.table.members().each(opinion, (member) -> {
				List<String> own = opinions
					.get(new MatrixVoice.VoicePlace(this.table.members().id(member), this.subjects.id(subject), name));
				if (own != null && own.size() < first) {
					own.add(this.table.id(opinion));
				}
			})));
		var found = new HashMap<MatrixVoice, List<String>>();
		voices.forEach((voice) -> found.put(voice, opinions.getOrDefault(voice.place(), List.of())));
		return found;
	}

	private void eachSubject(BitSet some, AboutThemes.SubjectReader reader) {
		if (this.scope.rows() == MatrixRows.THEMES) {
			this.table.opinions()
				.about()
				.each(some, this.scope.level().minScore(), this.scope.level().includeNarrower(), this.stances, reader);
		}
		else {
			some.stream()
				.forEach((opinion) -> this.subjects.each(opinion,
						(subject) -> reader.read(opinion, subject, false, false)));
		}
	}

}
