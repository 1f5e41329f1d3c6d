/**
 * The benchmark: the API, the raw driver and a peer over the same graph, in turn, with
 * the same questions. In come the questions of {@code src/benchmark/questions}; out come
 * tables. It is built and run by the profile {@code benchmark} only.
 */
@NullMarked
package org.opiniongraph.benchmark;

import org.jspecify.annotations.NullMarked;
