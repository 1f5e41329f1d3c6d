package org.opiniongraph.load.grid;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a file beforehand.
 *
 * @param encoding the name of the encoding of its text, null to find out
 * @param separator what separates cells of a text, null to find out
 * @param largest the largest size in bytes, also when unpacked
 */
public record GridOptions(@Nullable String encoding, @Nullable Character separator, long largest) {

	/** The size that a file may have if nobody says otherwise. */
	public static final long LARGEST = 32L * 1024 * 1024;

	/** Nothing is known. */
	public static final GridOptions NONE = new GridOptions(null, null, LARGEST);

}
