package org.opiniongraph.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/**
 * Asks for a while on several connections at once, each with the next call as soon as it
 * has its answer.
 */
final class Load {

	private Load() {
	}

	static Figures run(List<Call> calls, int connections, Duration duration) {
		long start = System.nanoTime();
		long end = start + duration.toNanos();
		try (var threads = Executors.newFixedThreadPool(connections, Thread.ofPlatform().daemon().factory())) {
			var askers = new ArrayList<Callable<Asked>>();
			for (int connection = 0; connection < connections; connection++) {
				int first = connection * calls.size() / connections;
				askers.add(() -> ask(calls, first, end));
			}
			List<Asked> asked = new ArrayList<>();
			for (Future<Asked> one : threads.invokeAll(askers)) {
				asked.add(one.get());
			}
			return Figures.of(asked.stream().flatMapToLong(Asked::nanos).toArray(),
					Duration.ofNanos(System.nanoTime() - start), asked.stream().mapToLong(Asked::errors).sum());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new BenchmarkException("The benchmark was interrupted.", ex);
		}
		catch (ExecutionException ex) {
			throw new BenchmarkException("A call went wrong in an unforeseen way: " + ex.getCause(), ex);
		}
	}

	private static Asked ask(List<Call> calls, int first, long end) {
		var nanos = LongStream.builder();
		long errors = 0;
		int next = first;
		long before = System.nanoTime();
		do {
			try {
				calls.get(next++ % calls.size()).run();
				nanos.add(System.nanoTime() - before);
			}
			catch (FailedCallException ex) {
				if (errors++ == 0) {
					System.err.println("[benchmark] an error: " + ex.getMessage());
				}
			}
			before = System.nanoTime();
		}
		while (before < end);
		return new Asked(nanos.build(), errors);
	}

	private record Asked(LongStream nanos, long errors) {
	}

}
