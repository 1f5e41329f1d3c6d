package org.opiniongraph.neo4j.connection;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/**
 * Writes at most one line a second for one cause, so that neither an outage nor a client
 * fills the disk. A line says how often its cause was not written since the line before.
 */
public final class LogLimit {

	private static final long PAUSE = Duration.ofSeconds(1).toNanos();

	/** More causes than there are kinds of failures: somebody makes them up. */
	private static final int MOST_CAUSES = 1_000;

	private static final Map<String, Line> LAST = new ConcurrentHashMap<>();

	private LogLimit() {
	}

	/**
	 * Writes a line, unless the cause has one of the last second.
	 * @param cause what is counted together
	 * @param write takes the id of the line, and a text that says how many are missing
	 * @return the id of the line that tells of this cause: the new one or the last one
	 */
	public static String write(String cause, BiConsumer<String, String> write) {
		if (LAST.size() > MOST_CAUSES) {
			LAST.clear();
		}
		long now = System.nanoTime();
		var mine = new Line(UUID.randomUUID().toString(), now, 0, 0);
		Line line = LAST.merge(cause, mine,
				(last, ignored) -> (now - last.written() < PAUSE) ? last.oneMore() : mine.after(last));
		if (line.id().equals(mine.id())) {
			write.accept(line.id(), line.missing());
		}
		return line.id();
	}

	/**
	 * Names the cause of an exception: its kind and the place, whatever it says.
	 * @param failure the exception
	 * @return the cause
	 */
	public static String causeOf(Throwable failure) {
		StackTraceElement[] trace = failure.getStackTrace();
		return failure.getClass().getName() + ((trace.length > 0) ? trace[0] : "");
	}

	private record Line(String id, long written, long since, long before) {

		Line oneMore() {
			return new Line(this.id, this.written, this.since + 1, this.before);
		}

		Line after(Line last) {
			return new Line(this.id, this.written, 0, last.since);
		}

		String missing() {
			return (this.before == 0) ? "" : " (%d more since the last such line)".formatted(this.before);
		}

	}

}
