package org.opiniongraph.tools.evaluation;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.opiniongraph.load.ask.AskFinding;
import org.opiniongraph.load.findings.Findings;
import org.opiniongraph.load.findings.ThemeFinding;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.model.Stance;
import org.opiniongraph.tools.evaluation.LabelledStances.Row;
import org.opiniongraph.tools.evaluation.LabelledStances.Second;
import org.opiniongraph.tools.evaluation.SeedReading.DocumentReading;
import org.opiniongraph.tools.evaluation.SeedReading.RowReading;

/**
 * Compares what opinions want with the labels of people: the asks by place, and the
 * stance of each theme that people and the program found.
 */
record StanceEvaluation(DocumentReading document, LabelledStances labels, List<LabelledSample> samples) {

	void print(PrintStream out) {
		List<Row> rows = this.labels.rows();
		List<Second> second = rows.stream().map(Row::second).filter((it) -> it != null).toList();
		long stances = second.stream().filter((it) -> it.stance() != null).count();
		long asks = second.stream().filter((it) -> it.ask() != null).count();
		out.printf(Locale.ROOT,
				"What opinions want         two readers agree in %d of %d stances, and in the place of %d of %d asks%n",
				rows.size() - stances, rows.size(), rows.size() - asks, rows.size());
		print("rows for tuning", (row) -> !Boolean.TRUE.equals(row.apart()), out);
		print("rows kept apart", (row) -> Boolean.TRUE.equals(row.apart()), out);
		print("all rows", (row) -> true, out);
		out.println();
	}

	private void print(String name, Predicate<Row> which, PrintStream out) {
		var asks = new Agreement<String>();
		var stances = new Agreement<String>();
		for (Row row : this.labels.rows().stream().filter(which).toList()) {
			asks(row, asks);
			stances(row, stances);
		}
		out.printf(Locale.ROOT, "  %-15s asks: %s;  stance of themes: accuracy %.3f  macro F1 %.3f%n%s%s", name,
				asks.overall(), stances.overall().precision(), stances.macroF1(), asks.byEntry(), stances.byEntry());
	}

	private void asks(Row row, Agreement<String> asks) {
		RowReading read = read(row);
		row.asks().forEach((label) -> asks.expect("asks", row.row() + " " + label));
		for (AskFinding ask : read.inOpinion().asks()) {
			asks.find("asks",
					row.row() + " "
							+ row.asks()
								.stream()
								.filter((label) -> overlaps(read.opinion(), label, ask.phrase()))
								.findFirst()
								.orElse(ask.clause().surface()));
		}
	}

	private void stances(Row row, Agreement<String> stances) {
		Findings found = read(row).inOpinion();
		for (String theme : themes(row)) {
			Stance label = row.themes().getOrDefault(theme, row.stance());
			found.themes()
				.stream()
				.filter((it) -> it.theme().id().equals("theme:" + theme))
				.map(ThemeFinding::wanted)
				.forEach((wanted) -> {
					stances.expect(label.name(), row.row() + " " + theme);
					stances.find(wanted.stance().name(), row.row() + " " + theme);
				});
		}
	}

	/** The themes that people found in an opinion. */
	private List<String> themes(Row row) {
		return this.samples.stream()
			.filter((sample) -> sample.document().equals(this.labels.document()))
			.flatMap((sample) -> sample.rows().stream())
			.filter((it) -> it.row() == row.row())
			.flatMap((it) -> it.opinion().themes().stream())
			.toList();
	}

	private static boolean overlaps(String text, String label, Span phrase) {
		for (int at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
			if (Span.of(text, at, at + label.length()).overlaps(phrase)) {
				return true;
			}
		}
		return false;
	}

	private RowReading read(Row row) {
		return this.document.rows().get(row.row() - 1);
	}

}
