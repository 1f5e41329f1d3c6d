package org.opiniongraph.load.restore;

/**
 * An export that was read to its end and is as it should be.
 *
 * @param files where it is
 * @param header what it says of the graph as a whole
 * @param sha256 the hash of what was read
 * @param lines how many lines it has
 */
record CheckedExport(ExportFiles files, ExportRecord.Header header, String sha256, long lines) {
}
