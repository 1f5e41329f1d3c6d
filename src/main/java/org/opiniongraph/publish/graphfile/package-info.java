/**
 * The formats of an exported graph: JSON Lines, CSV, Turtle and GraphML.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "model", "publish.documents" })
package org.opiniongraph.publish.graphfile;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
