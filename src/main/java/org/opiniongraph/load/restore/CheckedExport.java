package org.opiniongraph.load.restore;

/**
 * An export that was read to its end without errors.
 *
 * @param files its location
 * @param header the facts about the graph as a whole
 * @param sha256 the hash of the bytes that were read
 * @param lines the number of its lines
 */
record CheckedExport(ExportFiles files, ExportContent.Header header, String sha256, long lines) {
}
