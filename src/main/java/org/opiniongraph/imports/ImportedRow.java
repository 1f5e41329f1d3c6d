package org.opiniongraph.imports;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.table.SourceRow;

/** One row of a table, as it is understood. */
record ImportedRow(int row, @Nullable String sourceNumber, @Nullable String category, List<String> speakers,
		@Nullable String speakerLabel, String opinion, @Nullable String response) {

	static ImportedRow of(SourceRow row) {
		return new ImportedRow(row.row(), row.number(), (row.category() != null) ? row.category().name() : null,
				row.speakers().stream().map(SourceRow.Speaker::name).toList(), row.spoken(), row.opinion(),
				row.response());
	}

}
