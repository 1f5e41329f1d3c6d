/**
 * What became of it: opinions that a later document has again, programmes and themes over
 * documents in time, and later commitments.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "api.paging", "knowledge.commitment", "knowledge.council",
		"knowledge.mention", "knowledge.opinion", "knowledge.theme", "model", "neo4j.reading" })
package org.opiniongraph.knowledge.followup;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
