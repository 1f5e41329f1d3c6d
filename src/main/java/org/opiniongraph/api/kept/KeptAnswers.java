package org.opiniongraph.api.kept;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.memory.MemoryBudget;
import org.opiniongraph.neo4j.revision.Revision;
import org.opiniongraph.neo4j.revision.RevisionCheck;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * A cache of whole answers for exactly one revision of the graph. When the revision
 * changes, all answers are dropped. Decision 18 explains why no answer is ever stale. It
 * may be used by many threads.
 */
@Component
@ConditionalOnBooleanProperty(name = "opinion-graph.kept-answers.enabled", matchIfMissing = true)
@EnableConfigurationProperties(KeptAnswersProperties.class)
public class KeptAnswers {

	private final RevisionCheck check;

	private final Cache<AnswerKey, Kept> cache;

	private final long largest;

	private final KeptFigures figures;

	private final AtomicReference<@Nullable Revision> latest = new AtomicReference<>();

	KeptAnswers(RevisionCheck check, KeptAnswersProperties properties, MeterRegistry meters, MemoryBudget memory) {
		memory.promise(MemoryBudget.Share.KEPT_ANSWERS, properties.maxSize().toBytes());
		this.check = check;
		this.largest = properties.largest();
		this.cache = Caffeine.newBuilder()
			.maximumWeight(properties.maxSize().toBytes())
			.weigher((AnswerKey key, Kept kept) -> key.size() + kept.answer().body().length)
			.build();
		this.figures = new KeptFigures(meters, this.cache, check);
	}

	/**
	 * Asks which revision the graph is at. Where it does not say, nothing stays kept: a
	 * database that was away may come back as another one.
	 */
	Optional<Revision> revision() {
		Optional<Revision> now = this.check.now();
		@Nullable Revision known = this.latest.get();
		if (!Objects.equals(now.orElse(null), known) && this.latest.compareAndSet(known, now.orElse(null))) {
			this.cache.invalidateAll();
		}
		return now;
	}

	/**
	 * Looks for an answer.
	 * @param key the request
	 * @return what was found; empty where the database does not say what it is at
	 */
	public Optional<CacheTicket> ask(AnswerKey key) {
		return revision().map((now) -> {
			Kept kept = this.cache.getIfPresent(key);
			@Nullable WholeAnswer answer = (kept != null && kept.revision().equals(now)) ? kept.answer() : null;
			this.figures.looked(answer != null);
			return new CacheTicket(this, key, now, answer);
		});
	}

	void keep(AnswerKey key, Revision revision, WholeAnswer answer) {
		if ((long) key.size() + answer.body().length > this.largest) {
			this.figures.notKept(KeptFigures.NotKept.TOO_LARGE);
		}
		else if (!revision.equals(this.latest.get())) {
			this.figures.notKept(KeptFigures.NotKept.OUTDATED);
		}
		else {
			this.figures.kept();
			this.cache.put(key, new Kept(revision, answer));
		}
	}

	KeptFigures figures() {
		return this.figures;
	}

	private record Kept(Revision revision, WholeAnswer answer) {

	}

}
