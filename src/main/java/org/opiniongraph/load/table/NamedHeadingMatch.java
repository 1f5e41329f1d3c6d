package org.opiniongraph.load.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** Knows the headings that the descriptor names. */
final class NamedHeadingMatch implements SourceHeading.HeadingMatch {

	/** The headings of each part, folded. */
	private final Map<Part, List<String>> wanted = new EnumMap<>(Part.class);

	/** How the descriptor writes each heading. */
	private final Map<String, String> written = new LinkedHashMap<>();

	NamedHeadingMatch(Map<Part, String> columns) {
		columns.forEach((part, joined) -> {
			List<String> headings = DocumentDescriptor.headings(joined);
			headings.forEach((it) -> this.written.put(TableHeadings.folded(it), it));
			this.wanted.put(part, headings.stream().map(TableHeadings::folded).toList());
		});
	}

	/** More than half of the headings that the descriptor names are there. */
	@Override
	public boolean looksLike(HeadingLines heading) {
		long known = this.written.keySet()
			.stream()
			.filter((wanted) -> IntStream.range(0, heading.width())
				.anyMatch((column) -> heading.candidates(column).contains(wanted)))
			.count();
		return known * 2 > this.written.size();
	}

	@Override
	public boolean begins(HeadingLines line) {
		return IntStream.range(0, line.width())
			.mapToObj(line::candidates)
			.flatMap(Set::stream)
			.anyMatch((text) -> !text.isEmpty()
					&& this.written.keySet().stream().anyMatch((wanted) -> wanted.startsWith(text)));
	}

	@Override
	public TableColumns columns(HeadingLines heading, int depth) {
		Map<String, Integer> places = new LinkedHashMap<>();
		List<String> missing = new ArrayList<>();
		for (String wanted : this.written.keySet()) {
			List<Integer> found = places(heading, wanted);
			if (found.size() > 1) {
				throw new IllegalArgumentException(
						"the heading '%s' appears twice".formatted(heading.name(found.get(1))));
			}
			if (found.isEmpty()) {
				missing.add(wanted);
			}
			else {
				places.put(wanted, found.getFirst());
			}
		}
		if (!missing.isEmpty()) {
			throw refusal(heading, places, missing);
		}
		var parts = new EnumMap<Part, List<Integer>>(Part.class);
		this.wanted.forEach((part, headings) -> parts.put(part,
				headings.stream().map((it) -> Objects.requireNonNull(places.get(it))).toList()));
		return new TableColumns(depth, heading.width(), heading.names(), parts);
	}

	/** The whole heading is meant before one of its lines. */
	private static List<Integer> places(HeadingLines heading, String wanted) {
		List<Integer> whole = IntStream.range(0, heading.width())
			.filter((column) -> TableHeadings.folded(heading.name(column)).equals(wanted))
			.boxed()
			.toList();
		return !whole.isEmpty() ? whole
				: IntStream.range(0, heading.width())
					.filter((column) -> heading.candidates(column).contains(wanted))
					.boxed()
					.toList();
	}

	private IllegalArgumentException refusal(HeadingLines heading, Map<String, Integer> places, List<String> missing) {
		List<String> unknown = IntStream.range(0, heading.width())
			.filter((column) -> !places.containsValue(column) && !heading.name(column).isEmpty())
			.mapToObj(heading::name)
			.toList();
		if (unknown.isEmpty()) {
			return new IllegalArgumentException(
					"a column is missing: found %s, expected %s".formatted(heading.names(), this));
		}
		return new IllegalArgumentException(
				"unknown heading '%s': expected %s".formatted(nearest(missing.getFirst(), unknown), this));
	}

	/** The one that shares most characters with the heading that is missing. */
	private static String nearest(String missing, List<String> unknown) {
		return Collections.max(unknown,
				Comparator.comparingLong((it) -> TableHeadings.folded(it)
					.chars()
					.distinct()
					.filter((sign) -> missing.indexOf(sign) >= 0)
					.count()));
	}

	@Override
	public int parts() {
		return this.written.size();
	}

	@Override
	public String toString() {
		return this.written.keySet().stream().sorted().toList().toString();
	}

}
