package org.opiniongraph.imports;

import java.io.PrintStream;

import tools.jackson.databind.JsonNode;

/**
 * Shows how far an import is: on a terminal on one line, which is written again and
 * again; elsewhere on a line for each tenth. It is not thread-safe.
 */
final class ImportProgress {

	private static final int STEP = 10;

	private static final String AGAIN = "\r\u001B[K";

	private final PrintStream out;

	private final boolean terminal;

	private String title = "";

	private int shown;

	private boolean covered;

	ImportProgress(PrintStream out, boolean terminal) {
		this.out = out;
		this.terminal = terminal;
	}

	/** Begins a line. */
	void begin(String document) {
		this.title = document;
		this.shown = 0;
		this.covered = false;
		this.out.print(document);
		this.out.flush();
	}

	/** Shows what the server says. */
	void show(JsonNode report) {
		int rows = report.get("rowsToAnalyse").asInt();
		int percent = (rows > 0) ? (int) (100L * report.get("rowsAnalysed").asInt() / rows) : 0;
		String said = (rows > 0) ? "%d %% of %d rows".formatted(percent, rows)
				: report.get("state").asString().equals(ImportState.WAITING.name()) ? "waits for another import"
						: "is read";
		if (this.terminal) {
			this.covered = true;
			this.out.print(AGAIN + this.title + said);
			this.out.flush();
		}
		else if (!this.covered || percent >= this.shown + STEP) {
			this.covered = true;
			this.shown = percent - percent % STEP;
			this.out.println(said);
		}
	}

	/** The last word on the document stands behind its name. */
	void clear() {
		if (this.covered) {
			this.out.print((this.terminal ? AGAIN : "") + this.title);
		}
	}

}
