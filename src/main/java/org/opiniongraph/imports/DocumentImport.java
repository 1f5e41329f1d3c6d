package org.opiniongraph.imports;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.findings.VocabularySuggestion;

/** How far an import is, what was understood, and what it changes. */
record DocumentImport(String job, ImportState state, boolean dryRun, @Nullable String error,
		@Nullable String documentId, @Nullable String descriptor, @Nullable String format, int rowCount,
		List<ImportedRow> firstRows, List<ImportRemark> remarks, int remarkCount, List<String> themes,
		List<String> names, List<VocabularySuggestion> suggestions, int rowsToAnalyse, int rowsAnalysed,
		List<ImportedChange> changes, int relationshipsWritten, int relationshipsRemoved, @Nullable String revision) {
}
