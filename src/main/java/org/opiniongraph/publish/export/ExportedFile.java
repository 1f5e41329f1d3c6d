package org.opiniongraph.publish.export;

/**
 * The figures of a file.
 *
 * @param bytes its size
 * @param sha256 its hash, as hexadecimal digits
 * @param records the number of lines, rows, elements or statements
 */
record ExportedFile(long bytes, String sha256, long records) {
}
