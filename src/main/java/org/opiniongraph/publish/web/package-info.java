/**
 * Shared by all paths beside GraphQL: addresses and titles of nodes, how bytes are sent,
 * rows of CSV, problem details of a refusal, and the gate in front of them.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "api.answer", "api.field", "api.http", "api.limits", "model", "neo4j.connection" })
package org.opiniongraph.publish.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
