package org.opiniongraph.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * Lets the contenders answer a question: compares what they say, warms them up, and then
 * gives each its turns, one after the other, several times.
 */
final class Turns {

	private static final int CROWD = 16;

	private final Options options;

	private final List<? extends Contender> contenders;

	private final DriverContender driver;

	Turns(Options options, List<? extends Contender> contenders, DriverContender driver) {
		this.options = options;
		this.contenders = List.copyOf(contenders);
		this.driver = driver;
	}

	Outcome take(Question question) {
		List<Map<String, Object>> variables = this.driver.rows(question.needed("variables.cypher"));
		var outcome = new Outcome(question, new LinkedHashMap<>());
		var calls = new LinkedHashMap<String, List<Call>>();
		for (Contender contender : this.contenders) {
			contender.calls(question, variables).ifPresent((it) -> {
				Standing standing = compare(it, outcome);
				outcome.standings().put(contender.name(), standing);
				if (standing.failure() == null) {
					calls.put(contender.name(), it);
				}
			});
		}
		calls.forEach((name, it) -> warmUp(it, Objects.requireNonNull(outcome.standings().get(name))));
		for (int round = 0; round < this.options.rounds(); round++) {
			calls.forEach((name, it) -> {
				Standing standing = Objects.requireNonNull(outcome.standings().get(name));
				standing.alone().add(Load.run(it, 1, turn(standing)));
				if (!standing.isSlow()) {
					Figures crowd = Load.run(it, CROWD, turn(standing));
					standing.crowd().add(crowd);
					if (crowd.errors() > 0) {
						this.driver.endAbandonedStatements();
					}
				}
			});
		}
		return outcome;
	}

	/**
	 * The contents of the first call; those of the first contender are what others are
	 * held against.
	 */
	private Standing compare(List<Call> calls, Outcome outcome) {
		long before = System.nanoTime();
		try {
			String contents = Bags.of(calls.getFirst().read());
			boolean same = outcome.standings()
				.values()
				.stream()
				.filter((it) -> it.failure() == null)
				.findFirst()
				.map((it) -> it.contents().equals(contents))
				.orElse(true);
			return standing(contents, same, before, null);
		}
		catch (FailedCallException ex) {
			System.err.println("[benchmark] no good answer: " + ex.getMessage());
			this.driver.endAbandonedStatements();
			return standing("", true, before, ex.getMessage());
		}
	}

	private static Standing standing(String contents, boolean same, long before, @Nullable String failure) {
		return new Standing(contents, same, Duration.ofNanos(System.nanoTime() - before), failure, new ArrayList<>(),
				new ArrayList<>());
	}

	/** Many threads, so that both ends have met a crowd before it counts. */
	private void warmUp(List<Call> calls, Standing standing) {
		if (!standing.isSlow()) {
			Load.run(calls, 4, millis(this.options.warmUp()));
		}
	}

	/** Who takes seconds for one answer has said enough with that. */
	private Duration turn(Standing standing) {
		return standing.isSlow() ? Duration.ofMillis(1) : millis(this.options.seconds());
	}

	private static Duration millis(double seconds) {
		return Duration.ofMillis((long) (seconds * 1000));
	}

	/** How the contenders did with a question, by their names. */
	record Outcome(Question question, Map<String, Standing> standings) {
	}

	/**
	 * How a contender did with a question.
	 *
	 * @param contents what its first answer holds
	 * @param same whether that is what the first contender's holds
	 * @param first how long the first answer took, cold
	 * @param failure why there was none
	 * @param alone its turns on one connection
	 * @param crowd its turns on sixteen
	 */
	record Standing(String contents, boolean same, Duration first, @Nullable String failure, List<Figures> alone,
			List<Figures> crowd) {

		private static final Duration SLOW = Duration.ofSeconds(3);

		boolean isSlow() {
			return this.first.compareTo(SLOW) > 0;
		}

	}

}
