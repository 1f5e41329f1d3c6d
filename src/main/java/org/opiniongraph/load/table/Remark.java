package org.opiniongraph.load.table;

import org.opiniongraph.load.descriptor.SeedFormatException;

/**
 * What a reader has to say about a table.
 *
 * @param severity how grave it is
 * @param place where, for example {@code line 4}; empty for the whole file
 * @param text what, in a sentence
 */
public record Remark(Severity severity, String place, String text) {

	/**
	 * The remark as a message.
	 * @param file the name of the table
	 * @return file, place and text
	 */
	public String at(String file) {
		return String.valueOf(refusal(file).getMessage());
	}

	SeedFormatException refusal(String file) {
		return this.place.isEmpty() ? new SeedFormatException(file, this.text)
				: new SeedFormatException(file, this.place, this.text);
	}

	/** How grave a remark is. */
	public enum Severity {

		/** The table is refused. */
		MISTAKE,
		/** It may be meant otherwise: its keeper should look. */
		DOUBT,
		/** What was recognised or left out. */
		FACT

	}

}
