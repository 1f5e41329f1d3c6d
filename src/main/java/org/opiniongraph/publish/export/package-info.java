/**
 * The whole graph as files, over HTTP or in a folder, and the description of the data
 * set. It is read in parts, so memory does not grow with the graph. The same graph gives
 * the same bytes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.answer", "model", "neo4j.connection", "neo4j.reading", "neo4j.revision",
		"publish.documents", "publish.graphfile", "publish.web" })
package org.opiniongraph.publish.export;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
