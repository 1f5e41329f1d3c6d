/**
 * The formats of an exported graph: JSON Lines, CSV, Turtle, N-Triples and GraphML.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "model", "publish.documents", "publish.web" })
package org.opiniongraph.publish.graphfile;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
