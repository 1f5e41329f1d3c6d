/**
 * Connections: pages of lists with cursors and totals. The lists of all parents at one
 * place of a request are read together.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "neo4j.reading" })
package org.opiniongraph.api.paging;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
