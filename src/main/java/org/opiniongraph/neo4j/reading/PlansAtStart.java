package org.opiniongraph.neo4j.reading;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.reactivestreams.ReactiveSession;
import org.neo4j.driver.summary.ResultSummary;
import org.opiniongraph.neo4j.connection.GraphProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Lets the database plan every statement after the graph is loaded, so that no client
 * waits for a plan. Requests are answered in the meantime.
 */
@Component
class PlansAtStart implements DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(PlansAtStart.class);

	private static final TransactionConfig SHORT = TransactionConfig.builder()
		.withTimeout(Duration.ofSeconds(10))
		.build();

	private final Driver driver;

	private final SessionConfig session;

	private final ApplicationContext context;

	private final boolean atStart;

	private volatile boolean stopped;

	PlansAtStart(Driver driver, GraphProperties properties, ApplicationContext context) {
		this.driver = driver;
		this.context = context;
		this.atStart = properties.planAtStart();
		this.session = properties.reading();
	}

	@EventListener(ApplicationReadyEvent.class)
	void begin() {
		if (this.atStart) {
			Thread.ofVirtual().name("plans-at-start").start(this::plan);
		}
	}

	/** Has all statements planned, and says how many there are. */
	int plan() {
		long start = System.nanoTime();
		List<String> statements = inOrder(StatementCatalog.of(this.context));
		Flux<ResultSummary> planned = Flux.usingWhen(
				Mono.fromSupplier(() -> this.driver.session(ReactiveSession.class, this.session)),
				(open) -> Flux.fromIterable(statements)
					.takeWhile((statement) -> !this.stopped)
					.concatMap((statement) -> plan(open, statement)),
				ReactiveSession::close);
		try {
			planned.blockLast();
			log.info("{} statements are planned, after {} ms.", statements.size(),
					(System.nanoTime() - start) / 1_000_000);
		}
		catch (Neo4jException ex) {
			log.warn("Planning failed. Each statement is planned when it is first sent: {}", ex.getMessage());
		}
		return statements.size();
	}

	/**
	 * Few clients read a list from its end, and they follow others. What the sample
	 * operations take is planned at the same time by the warm-up, which asks them.
	 */
	private static List<String> inOrder(Map<String, String> statements) {
		return statements.entrySet()
			.stream()
			.sorted(Comparator.comparing((it) -> it.getKey().endsWith(PageStatement.BACKWARD)))
			.map(Map.Entry::getValue)
			.distinct()
			.toList();
	}

	/**
	 * Begins the statement and asks for none of its rows. EXPLAIN would not do: what it
	 * plans is not all that is kept.
	 */
	private static Mono<ResultSummary> plan(ReactiveSession open, String statement) {
		return Mono.from(open.run(statement, Statement.given(new Statement(statement).bounds(0)), SHORT))
			.flatMap((result) -> Mono.from(result.consume()))
			.onErrorResume(ClientException.class, (ex) -> {
				log.debug("A statement was planned. Without parameters it failed, as expected: {}", ex.getMessage());
				return Mono.empty();
			});
	}

	@Override
	public void destroy() {
		this.stopped = true;
	}

}
