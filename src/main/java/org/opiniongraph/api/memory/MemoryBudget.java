package org.opiniongraph.api.memory;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The parts of the heap that requests may take. Each holder of memory has a share, or
 * says what a setting gives it instead. The start prints them, and warns if they leave
 * too little for the program.
 */
@Component
public class MemoryBudget {

	private static final Logger log = LoggerFactory.getLogger(MemoryBudget.class);

	private static final long MEGABYTE = 1_048_576;

	/** The part of the heap, in percent, that the program itself needs at least. */
	private static final int PROGRAM = 20;

	private final Map<Share, Long> promised = new EnumMap<>(Share.class);

	/** Each holder has its share until it says something else. */
	public MemoryBudget() {
		for (Share share : Share.values()) {
			this.promised.put(share, share.bytes());
		}
	}

	/**
	 * Notes what a holder may take because a setting says so.
	 * @param share the holder
	 * @param bytes how much
	 */
	public synchronized void promise(Share share, long bytes) {
		this.promised.put(share, bytes);
	}

	/** What all holders may take together, in bytes. */
	synchronized long total() {
		return this.promised.values().stream().mapToLong(Long::longValue).sum();
	}

	@EventListener(ApplicationStartedEvent.class)
	void print() {
		log.info("{}", report());
		if (total() > heap() / 100 * (100 - PROGRAM)) {
			log.warn(
					"The settings give requests more than {} % of the heap, so it may run out. Use a larger heap (-Xmx) "
							+ "or smaller settings.",
					100 - PROGRAM);
		}
	}

	private synchronized String report() {
		String parts = this.promised.entrySet()
			.stream()
			.map((it) -> "%s %d MB".formatted(it.getKey().words, it.getValue() / MEGABYTE))
			.collect(Collectors.joining(", "));
		return "Of %d MB of heap, requests may take %d MB: %s.".formatted(heap() / MEGABYTE, total() / MEGABYTE, parts);
	}

	private static long heap() {
		return Runtime.getRuntime().maxMemory();
	}

	/** What holds memory for clients, with its part of the heap in percent. */
	public enum Share {

		/** The buffers of open connections. */
		CONNECTIONS("connections", 10, Long.MAX_VALUE),
		/** The bodies of requests that are read or answered. */
		BODIES("bodies", 8, Long.MAX_VALUE),
		/** Answers while they are made. */
		ANSWERS("answers in the making", 30, Long.MAX_VALUE),
		/** Answers that are kept. */
		KEPT_ANSWERS("kept answers", 12, 64 * MEGABYTE),
		/** Rows of statements that are kept. */
		KEPT_ROWS("kept rows", 10, 96 * MEGABYTE),
		/** Parsed documents. */
		DOCUMENTS("parsed documents", 6, 48 * MEGABYTE),
		/** The validators of documents that clients have. */
		VALIDATORS("validators", 3, 32 * MEGABYTE);

		private final String words;

		private final int percent;

		private final long most;

		Share(String words, int percent, long most) {
			this.words = words;
			this.percent = percent;
			this.most = most;
		}

		/**
		 * The share of the heap of this process, in bytes.
		 * @return greater than 0
		 */
		public long bytes() {
			return Math.min(this.most, heap() / 100 * this.percent);
		}

	}

}
