package org.opiniongraph.api.kept;

import com.github.benmanes.caffeine.cache.Cache;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.opiniongraph.neo4j.revision.RevisionCheck;

/** What the metrics say of kept answers: {@code opinion.graph.kept.answers.…}. */
final class KeptFigures {

	private static final String NAME = "opinion.graph.kept.answers";

	private static final String NOT_KEPT = NAME + ".not.kept";

	private final Counter hits;

	private final Counter misses;

	private final Counter kept;

	private final Counter torn;

	private final Counter refused;

	private final Counter changed;

	private final Counter outdated;

	private final Counter tooLarge;

	KeptFigures(MeterRegistry meters, Cache<?, ?> cache, RevisionCheck check) {
		this.hits = requests(meters, "hit");
		this.misses = requests(meters, "miss");
		this.kept = counter(meters, NAME + ".kept", "Answers that were put there");
		this.torn = counter(meters, NAME + ".torn", "Runs that saw more than one revision of the graph");
		this.refused = notKept(meters, "refused");
		this.changed = notKept(meters, "changed");
		this.outdated = notKept(meters, "outdated");
		this.tooLarge = notKept(meters, "too-large");
		FunctionCounter.builder(NAME + ".checks.asked", check, RevisionCheck::asked)
			.description("How often the revision of the graph was asked for")
			.register(meters);
		FunctionCounter.builder(NAME + ".checks.sent", check, RevisionCheck::sent)
			.description("How many statements asked the database for it")
			.register(meters);
		Gauge.builder(NAME + ".size", cache, KeptFigures::bytes)
			.description("What is kept, with what was asked")
			.baseUnit("bytes")
			.register(meters);
		Gauge.builder(NAME + ".count", cache, Cache::estimatedSize)
			.description("How many answers are kept")
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

	/** An answer with errors, a dry run, or one that is no query's. */
	void refused() {
		this.refused.increment();
	}

	/** An answer that no run could read from one revision. */
	void changed() {
		this.changed.increment();
	}

	/** An answer that was whole, but of a revision that is not the graph's any more. */
	void outdated() {
		this.outdated.increment();
	}

	void tooLarge() {
		this.tooLarge.increment();
	}

	private static Counter requests(MeterRegistry meters, String result) {
		return Counter.builder(NAME + ".requests")
			.description("Requests that looked for a kept answer")
			.tag("result", result)
			.register(meters);
	}

	private static Counter notKept(MeterRegistry meters, String reason) {
		return Counter.builder(NOT_KEPT)
			.description("Answers that were given and not kept")
			.tag("reason", reason)
			.register(meters);
	}

	private static Counter counter(MeterRegistry meters, String name, String description) {
		return Counter.builder(name).description(description).register(meters);
	}

	private static double bytes(Cache<?, ?> cache) {
		return cache.policy().eviction().map((it) -> it.weightedSize().orElse(0)).orElse(0L);
	}

}
