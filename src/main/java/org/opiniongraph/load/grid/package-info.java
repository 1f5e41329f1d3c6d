/**
 * Reads files with tables as grids of cells: tab or comma separated text, XLSX, HTML and
 * DOCX. One class reads one format. What the cells mean is not known here. Every file is
 * taken for hostile: size, number of cells and length of a cell are bounded, and nothing
 * outside the file is opened.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "load.descriptor", "load.text" })
package org.opiniongraph.load.grid;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
