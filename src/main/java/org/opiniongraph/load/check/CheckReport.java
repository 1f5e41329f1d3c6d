package org.opiniongraph.load.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.findings.VocabularySuggestion;
import org.opiniongraph.load.seed.CheckedDocument;
import org.opiniongraph.load.table.DocumentDescriptor.DescribedCategory;
import org.opiniongraph.load.table.Remark;
import org.opiniongraph.load.table.SourceRow;
import org.opiniongraph.load.table.TableReading;

/** Writes what a check found for a person at a terminal. */
final class CheckReport {

	private static final int ROWS = 5;

	private static final int CHARACTERS = 40;

	private final StringBuilder text = new StringBuilder();

	private CheckReport() {
	}

	static String of(CheckedDocument document) {
		var report = new CheckReport();
		report.write(document);
		return report.text.toString();
	}

	private void write(CheckedDocument document) {
		TableReading reading = document.reading();
		line("%s%s".formatted(document.file(), (reading != null) ? ": " + reading.format() : ""));
		remarks("mistakes", document, Remark.Severity.MISTAKE);
		remarks("doubts", document, Remark.Severity.DOUBT);
		misfits(document);
		remarks("recognised", document, Remark.Severity.FACT);
		if (reading != null) {
			counts(document, reading);
			suggestions(document);
			line("  the first rows:");
			reading.rows().stream().limit(ROWS).forEach(this::row);
		}
		line("  %s".formatted(document.isRefused() ? "It cannot be loaded." : "It can be loaded."));
	}

	private void remarks(String title, CheckedDocument document, Remark.Severity severity) {
		List<Remark> remarks = document.remarks().stream().filter((it) -> it.severity() == severity).toList();
		if (!remarks.isEmpty()) {
			line("  %s (%d):".formatted(title, remarks.size()));
			remarks
				.forEach((it) -> line("    %s%s".formatted(it.place().isEmpty() ? "" : it.place() + ": ", it.text())));
		}
	}

	private void misfits(CheckedDocument document) {
		if (!document.misfits().isEmpty()) {
			line("  corrections that do not fit and are left out (%d):".formatted(document.misfits().size()));
			document.misfits().forEach((it) -> line("    " + it));
		}
	}

	private void counts(CheckedDocument document, TableReading reading) {
		List<SourceRow> rows = reading.rows();
		long answers = rows.stream().map(SourceRow::response).filter((it) -> it != null).distinct().count();
		long nobody = rows.stream().filter((it) -> it.speakers().isEmpty()).count();
		line("  %d rows, %d answers, %d members and other speakers (%d rows name nobody), %d categories"
			.formatted(rows.size(), answers, document.members().size(), nobody, reading.categories().size()));
		if (!document.members().isEmpty()) {
			line("  speakers: %s".formatted(String.join(", ", document.members().stream().sorted().toList())));
		}
		if (!reading.categories().isEmpty()) {
			line("  categories: %s".formatted(
					reading.categories().stream().map(DescribedCategory::key).collect(Collectors.joining(", "))));
		}
		line("  %d opinions have a theme of the vocabulary, %d rows name an entry; %d themes: %s; %d names: %s"
			.formatted(document.aboutThemes(), document.naming(), document.themes().size(), sorted(document.themes()),
					document.names().size(), sorted(document.names())));
	}

	private void suggestions(CheckedDocument document) {
		if (!document.suggestions().isEmpty()) {
			line("  words that the vocabulary misses (%d), with entries to paste:"
				.formatted(document.suggestions().size()));
		}
		for (VocabularySuggestion it : document.suggestions()) {
			line("    %s (%d texts; %s)".formatted(it.term(), it.textCount(), String.join("; ", it.examples())));
			line("      # %s".formatted(it.file()));
			it.entry().lines().forEach((entry) -> line("      " + entry));
		}
	}

	private static List<String> sorted(Set<String> ids) {
		return ids.stream().sorted().toList();
	}

	private void row(SourceRow row) {
		line("    %d %s| %s | %s | %s | → %s".formatted(row.row(),
				(row.number() != null) ? "(" + row.number() + ") " : "",
				(row.category() != null) ? row.category().key() : "no category", speakers(row),
				shortened(row.opinion()), shortened(row.response())));
	}

	private static String speakers(SourceRow row) {
		String named = row.speakers()
			.stream()
			.map((it) -> "%s (%s)".formatted(it.name(), it.kind().name().toLowerCase(Locale.ROOT)))
			.collect(Collectors.joining(" + "));
		return named.isEmpty() ? "nobody" + ((row.spoken() != null) ? " (" + row.spoken() + ")" : "") : named;
	}

	private static String shortened(@Nullable String text) {
		if (text == null) {
			return "no answer";
		}
		String line = text.replace('\n', ' ');
		return (line.length() > CHARACTERS) ? line.substring(0, CHARACTERS) + "…" : line;
	}

	private void line(String line) {
		this.text.append(line).append('\n');
	}

}
