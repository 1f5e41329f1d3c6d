package org.opiniongraph.publish.export;

/**
 * What is known of a file's content.
 *
 * @param bytes how many it has
 * @param sha256 their hash, as hexadecimal digits
 * @param records how many lines, rows, elements or statements it has
 */
record ExportedFile(long bytes, String sha256, long records) {
}
