package org.opiniongraph.tools.evaluation;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.commitment.CommitmentFinding;
import org.opiniongraph.load.findings.AnswerStage;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.tools.evaluation.LabelledCommitments.Row;
import org.opiniongraph.tools.evaluation.SeedReading.DocumentReading;
import org.opiniongraph.model.Stage;
import org.opiniongraph.tools.evaluation.SeedReading.RowReading;

/** Compares the commitments of answers with the labels of people. */
record CommitmentEvaluation(DocumentReading document, LabelledCommitments labels) {

	void print(PrintStream out) {
		List<Row> rows = this.labels.rows();
		long agreed = rows.stream().filter((row) -> row.second() == null).count();
		out.printf(Locale.ROOT, "Commitments of answers     two readers agree in %d of %d main stages%n", agreed,
				rows.size());
		long third = rows.stream().filter((row) -> row.third() == null).count();
		long found = rows.stream()
			.filter((row) -> stage(row) == Objects.requireNonNullElse(row.third(), row.main()))
			.count();
		out.printf(Locale.ROOT, "  a third reader agrees with the labels in %d, and with the program in %d of %d%n",
				third, found, rows.size());
		print("rows for tuning", (row) -> !Boolean.TRUE.equals(row.apart()), out);
		print("rows kept apart", (row) -> Boolean.TRUE.equals(row.apart()), out);
		print("all rows", (row) -> true, out);
		out.println();
	}

	private void print(String name, Predicate<Row> which, PrintStream out) {
		var stages = new Agreement<Integer>();
		var all = new Agreement<String>();
		int right = 0;
		int overlapping = 0;
		int count = 0;
		for (Row row : this.labels.rows().stream().filter(which).toList()) {
			CommitmentFinding main = main(row);
			count++;
			stages.expect(row.main().name(), row.row());
			Stage stage = stage(row);
			if (stage != null) {
				stages.find(stage.name(), row.row());
			}
			if (main != null && stage == row.main()) {
				right++;
				overlapping += overlaps(row, main, row.phrase()) ? 1 : 0;
			}
			commitments(row, all);
		}
		out.printf(Locale.ROOT, "  %-15s main stage: accuracy %.3f  macro F1 %.3f  phrase %d of %d;  all: %s%n%s", name,
				(double) right / count, stages.macroF1(), overlapping, right, all.overall(), stages.byEntry());
		if (count == this.labels.rows().size()) {
			out.print(all.byEntry());
		}
	}

	private boolean overlaps(Row row, CommitmentFinding found, String label) {
		String text = Objects.requireNonNull(read(row).response());
		for (int at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) {
			if (Span.of(text, at, at + label.length()).overlaps(found.phrase())) {
				return true;
			}
		}
		return false;
	}

	private void commitments(Row row, Agreement<String> all) {
		List<CommitmentFinding> found = found(row);
		all.expect(row.main().name(), row.row() + " " + row.phrase());
		row.others().forEach((other) -> all.expect(other.stage().name(), row.row() + " " + other.phrase()));
		for (CommitmentFinding it : found) {
			String label = row.others()
				.stream()
				.map(LabelledCommitments.Labelled::phrase)
				.filter((phrase) -> overlaps(row, it, phrase))
				.findFirst()
				.orElse(overlaps(row, it, row.phrase()) ? row.phrase() : it.phrase().surface());
			all.find(it.stage().name(), row.row() + " " + label);
		}
	}

	private @Nullable Stage stage(Row row) {
		return AnswerStage.of(read(row).inOpinion().asks(), found(row));
	}

	private @Nullable CommitmentFinding main(Row row) {
		return found(row).stream().filter(CommitmentFinding::main).findFirst().orElse(null);
	}

	private List<CommitmentFinding> found(Row row) {
		return Objects.requireNonNull(read(row).inResponse()).commitments();
	}

	private RowReading read(Row row) {
		return this.document.rows().get(row.row() - 1);
	}

}
