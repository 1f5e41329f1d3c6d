/**
 * Shared by all paths beside GraphQL: addresses of nodes, problem details of a refusal,
 * and the gate in front of them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "api.limits", "neo4j.connection" })
package org.opiniongraph.publish.web;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
