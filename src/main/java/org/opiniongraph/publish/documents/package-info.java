/**
 * A document for each node, in the format that the client asks for. Its content is
 * answered by GraphQL.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.answer", "api.field", "api.memory", "api.operation", "model",
		"neo4j.connection", "neo4j.revision", "publish.changes", "publish.web" })
package org.opiniongraph.publish.documents;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
