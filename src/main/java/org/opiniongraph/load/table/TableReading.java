package org.opiniongraph.load.table;

import java.util.List;

import org.opiniongraph.load.table.DocumentDescriptor.DescribedCategory;

/**
 * What a table was understood to be.
 *
 * @param format the format of the file, as a sentence says it
 * @param rows the rows that could be read
 * @param categories the categories: those of the descriptor, or those of the cells in
 * their order
 * @param remarks all mistakes, doubts and facts, in the order of the table
 */
public record TableReading(String format, List<SourceRow> rows, List<DescribedCategory> categories,
		List<Remark> remarks) {

	/** Copies the lists. */
	public TableReading {
		rows = List.copyOf(rows);
		categories = List.copyOf(categories);
		remarks = List.copyOf(remarks);
	}

	/**
	 * The remarks of a severity.
	 * @param severity how grave
	 * @return those of this severity
	 */
	public List<Remark> remarks(Remark.Severity severity) {
		return this.remarks.stream().filter((it) -> it.severity() == severity).toList();
	}

}
