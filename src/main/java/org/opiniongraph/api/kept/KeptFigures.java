package org.opiniongraph.api.kept;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import org.opiniongraph.neo4j.revision.RevisionCheck;

/** The metrics of the cache of answers: {@code opinion.graph.kept.answers.…}. */
final class KeptFigures {

	private static final String NAME = "opinion.graph.kept.answers";

	private final Counter hits;

	private final Counter misses;

	private final Counter kept;

	private final Counter torn;

	private final Map<NotKept, Counter> notKept = new EnumMap<>(NotKept.class);

	KeptFigures(MeterRegistry meters, Cache<?, ?> cache, RevisionCheck check) {
		this.hits = counter(meters, "requests", "Requests that looked for a cached answer", Tags.of("result", "hit"));
		this.misses = counter(meters, "requests", "Requests that looked for a cached answer",
				Tags.of("result", "miss"));
		this.kept = counter(meters, "kept", "Answers that were put into the cache", Tags.empty());
		this.torn = counter(meters, "torn", "Executions that saw more than one revision of the graph", Tags.empty());
		for (NotKept reason : NotKept.values()) {
			this.notKept.put(reason, counter(meters, "not.kept", "Answers that were sent but not cached",
					Tags.of("reason", reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
		}
		FunctionCounter.builder(NAME + ".checks.asked", check, RevisionCheck::asked)
			.description("Number of times that a request needed the revision of the graph")
			.register(meters);
		FunctionCounter.builder(NAME + ".checks.sent", check, RevisionCheck::sent)
			.description("Number of statements that read the revision from the database")
			.register(meters);
		Gauge.builder(NAME + ".size", cache, KeptFigures::bytes)
			.description("Size of the cached answers and their keys")
			.baseUnit("bytes")
			.register(meters);
		Gauge.builder(NAME + ".count", cache, Cache::estimatedSize)
			.description("Number of cached answers")
			.register(meters);
	}

	void looked(boolean found) {
		(found ? this.hits : this.misses).increment();
	}

	void kept() {
		this.kept.increment();
	}

	/** A run of which the statements saw more than one revision. */
	void torn() {
		this.torn.increment();
	}

	void notKept(NotKept reason) {
		Objects.requireNonNull(this.notKept.get(reason)).increment();
	}

	private static Counter counter(MeterRegistry meters, String name, String description, Tags tags) {
		return Counter.builder(NAME + "." + name).description(description).tags(tags).register(meters);
	}

	private static double bytes(Cache<?, ?> cache) {
		return cache.policy().eviction().map((it) -> it.weightedSize().orElse(0)).orElse(0L);
	}

	/** Why an answer is given and not kept. */
	enum NotKept {

		/** It has errors, or it is of a dry run or of no query. */
		REFUSED,
		/** No run could read it from one revision. */
		CHANGED,
		/** It is of a revision that is not the graph's any more. */
		OUTDATED,
		/** It is larger than one answer may be. */
		TOO_LARGE

	}

}
