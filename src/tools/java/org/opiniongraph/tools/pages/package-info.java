/**
 * Makes the parts of the pages that follow from the program: the picture of the graph and
 * the table of settings.
 */
@NullMarked
package org.opiniongraph.tools.pages;

import org.jspecify.annotations.NullMarked;
