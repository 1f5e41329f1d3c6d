package org.opiniongraph.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.benchmark.Turns.Outcome;
import org.opiniongraph.benchmark.Turns.Standing;

/** Makes Markdown of what was measured. */
final class Tables {

	private static final String NOTHING = "–";

	private Tables() {
	}

	/** Requests a second in a crowd, and milliseconds alone. */
	static String figures(List<Outcome> outcomes, List<String> contenders) {
		return table("Answers a second on 16 connections (p50, p99 in ms on one)", contenders, outcomes,
				(outcome, name) -> cell(outcome.standings().get(name)));
	}

	/** How many times as many answers a second as others. */
	static String ratios(List<Outcome> outcomes, List<String> of, List<String> to) {
		var columns = new ArrayList<String>();
		of.forEach((one) -> to.forEach((other) -> columns.add(one + " : " + other)));
		return table("Times as many answers a second on 16 connections", columns, outcomes, (outcome, column) -> {
			String[] pair = column.split(" : ", 2);
			return ratio(outcome.standings().get(pair[0]), outcome.standings().get(pair[1]));
		});
	}

	/** Two columns. */
	static String pairs(String what, Map<String, String> rows) {
		return "| " + what + " | |\n|---|--:|\n"
				+ rows.entrySet()
					.stream()
					.map((it) -> "| " + it.getKey() + " | " + it.getValue() + " |\n")
					.collect(Collectors.joining());
	}

	static String number(double value) {
		return Double.isNaN(value) ? NOTHING
				: String.format(Locale.ROOT, (value < 10) ? "%.2f" : (value < 100) ? "%.1f" : "%,.0f", value);
	}

	private static String table(String corner, List<String> columns, List<Outcome> outcomes, Cell cell) {
		var rows = new StringBuilder("| " + corner + " | " + String.join(" | ", columns) + " |\n|---|"
				+ "--:|".repeat(columns.size()) + "\n");
		for (Outcome outcome : outcomes) {
			rows.append("| ").append(outcome.question().title());
			columns.forEach((column) -> rows.append(" | ").append(cell.of(outcome, column)));
			rows.append(" |\n");
		}
		return rows.toString();
	}

	private static String cell(@Nullable Standing standing) {
		if (standing == null) {
			return NOTHING;
		}
		if (standing.failure() != null) {
			return "no good answer";
		}
		Figures alone = Figures.median(standing.alone());
		String perSecond = number(perSecond(standing));
		return perSecond + (standing.same() ? "" : "†") + " (" + number(alone.p50()) + ", " + number(alone.p99()) + ")";
	}

	private static String ratio(@Nullable Standing one, @Nullable Standing other) {
		if (one == null || other == null || one.failure() != null || other.failure() != null) {
			return NOTHING;
		}
		return number(perSecond(one) / perSecond(other));
	}

	/** Who is too slow for a crowd counts as alone. */
	private static double perSecond(Standing standing) {
		return Figures.median(standing.crowd().isEmpty() ? standing.alone() : standing.crowd()).perSecond();
	}

	private interface Cell {

		String of(Outcome outcome, String column);

	}

}
