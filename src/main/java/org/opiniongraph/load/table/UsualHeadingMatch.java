package org.opiniongraph.load.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Knows usual headings. Each column plays one part at most, and no part is joined. */
final class UsualHeadingMatch implements SourceHeading.HeadingMatch {

	/** In the order in which parts are given a column. */
	private static final List<Part> PARTS = List.of(Part.OPINION, Part.RESPONSE, Part.MEMBER, Part.NUMBER,
			Part.CATEGORY);

	private final TableHeadings usual;

	UsualHeadingMatch(TableHeadings usual) {
		this.usual = usual;
	}

	@Override
	public boolean looksLike(HeadingLines heading) {
		if (!heading.isShort()) {
			return false;
		}
		Map<Part, List<Integer>> parts = parts(heading);
		boolean opinions = parts.containsKey(Part.OPINION) || parts.containsKey(Part.OPINION_AND_RESPONSE);
		return opinions && (parts.size() > 1 || heading.names().stream().filter((it) -> !it.isEmpty()).count() == 1);
	}

	@Override
	public boolean begins(HeadingLines line) {
		return !parts(line).isEmpty();
	}

	@Override
	public TableColumns columns(HeadingLines heading, int depth) {
		return new TableColumns(depth, heading.width(), heading.names(), parts(heading));
	}

	@Override
	public int parts() {
		return 2;
	}

	private Map<Part, List<Integer>> parts(HeadingLines heading) {
		var parts = new EnumMap<Part, List<Integer>>(Part.class);
		var free = new TreeSet<Integer>();
		for (int column = 0; column < heading.width(); column++) {
			free.add(column);
		}
		List<Integer> both = candidates(Part.OPINION_AND_RESPONSE, heading, free);
		List<Integer> opinions = candidates(Part.OPINION, heading, free);
		if (!both.isEmpty() && Set.copyOf(both).containsAll(opinions)) {
			parts.put(Part.OPINION_AND_RESPONSE, List.of(both.getFirst()));
			free.remove(both.getFirst());
		}
		for (Part part : PARTS) {
			boolean taken = parts.containsKey(Part.OPINION_AND_RESPONSE)
					&& (part == Part.OPINION || part == Part.RESPONSE);
			List<Integer> fitting = taken ? List.of() : candidates(part, heading, free);
			if (!fitting.isEmpty()) {
				parts.put(part, List.of(fitting.getFirst()));
				free.remove(fitting.getFirst());
			}
		}
		return parts;
	}

	/** The columns that may play a part, the best first. */
	List<Integer> candidates(Part part, HeadingLines heading, Collection<Integer> columns) {
		var ranked = new TreeMap<Integer, List<Integer>>();
		for (int column : columns) {
			for (String name : heading.lowest(column)) {
				OptionalInt rank = this.usual.rank(part, name);
				if (rank.isPresent()) {
					ranked.computeIfAbsent(rank.getAsInt(), (unseen) -> new ArrayList<>()).add(column);
					break;
				}
			}
		}
		return ranked.values().stream().flatMap(List::stream).toList();
	}

	@Override
	public String toString() {
		return "usual headings of an opinion column and others, or 'columns' in the descriptor";
	}

}
