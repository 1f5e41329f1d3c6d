package org.opiniongraph.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Shapes of queries that nobody has sent before: the same ones for the API and the peer.
 */
final class Shapes {

	private static final long SEED = 20_261_123;

	/** Sends each shape once, to either in turn. */
	Map<String, String> compare(int count, HttpEndpoint api, HttpEndpoint peer, Runnable afterFailure) {
		var maker = ShapeMaker.fromFile(SEED);
		var apis = new ArrayList<Long>();
		var peers = new ArrayList<Long>();
		int different = 0;
		for (int shape = 0; shape < count; shape++) {
			ShapeMaker.Shape asked = maker.next();
			@Nullable String one = timed(api.call(asked.forTheApi(), Map.of()), apis);
			@Nullable String other = timed(peer.call(asked.forThePeer(), Map.of()), peers);
			different += (one != null && one.equals(other)) ? 0 : 1;
			if (one == null || other == null) {
				afterFailure.run();
			}
		}
		var rows = new LinkedHashMap<String, String>();
		rows.put(count + " unseen shapes, API with nothing kept: total s, p50 and p99 in ms", figures(apis));
		rows.put(count + " unseen shapes, @neo4j/graphql: total s, p50 and p99 in ms", figures(peers));
		rows.put("of these, answers that differ or failed", String.valueOf(different));
		return rows;
	}

	private static @Nullable String timed(Call call, List<Long> nanos) {
		long before = System.nanoTime();
		try {
			var answer = call.read();
			nanos.add(System.nanoTime() - before);
			return Bags.of(answer);
		}
		catch (FailedCallException ex) {
			nanos.add(System.nanoTime() - before);
			System.err.println("[benchmark] a shape failed: " + ex.getMessage());
			return null;
		}
	}

	private static String figures(List<Long> nanos) {
		long[] all = nanos.stream().mapToLong(Long::longValue).toArray();
		long total = Arrays.stream(all).sum();
		Figures figures = Figures.of(all, java.time.Duration.ofNanos(total), 0);
		return Tables.number(total / 1e9) + ", " + Tables.number(figures.p50()) + ", " + Tables.number(figures.p99());
	}

}
