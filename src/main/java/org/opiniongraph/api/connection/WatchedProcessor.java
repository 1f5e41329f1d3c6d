package org.opiniongraph.api.connection;

import java.net.SocketTimeoutException;
import java.time.Duration;

import org.apache.coyote.Adapter;
import org.apache.coyote.Constants;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.coyote.http11.Http11Processor;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;

/** A connection while it has a request, and how long that takes. */
final class WatchedProcessor extends Http11Processor {

	/** Buffers on the way take what is sent first, however slowly a client reads. */
	private static final Duration GRACE = Duration.ofSeconds(15);

	WatchedProcessor(AbstractHttp11Protocol<?> protocol, Adapter adapter) {
		super(protocol, adapter);
	}

	void closeIfTooSlow(ConnectionProperties limits) {
		SocketWrapperBase<?> connection = getSocketWrapper();
		if (connection == null || connection.isClosed()) {
			return;
		}
		switch (getRequest().getRequestProcessor().getStage()) {
			// between two reads of unfinished headers the container calls the request
			// ended
			case Constants.STAGE_PARSE, Constants.STAGE_ENDED -> {
				if (isOlder(getRequest().getStartTimeNanos(), limits.headerTime())) {
					connection.setError(new SocketTimeoutException());
					connection.processSocket(SocketEvent.ERROR, true);
				}
			}
			// the answer has been sent, and the container waits for the rest of a body
			case Constants.STAGE_ENDINPUT -> {
				if (isOlder(this.response.getCommitTimeNanos(), limits.headerTime())) {
					connection.close();
				}
			}
			case Constants.STAGE_SERVICE, Constants.STAGE_ENDOUTPUT -> {
				if (isReadTooSlowly(connection, limits.slowestReading().toBytes())) {
					connection.close();
				}
			}
			default -> {
			}
		}
	}

	private boolean isReadTooSlowly(SocketWrapperBase<?> connection, long bytesInSecond) {
		long begin = this.response.getCommitTimeNanos();
		if (!this.response.isCommitted() || !connection.hasDataToWrite() || !isOlder(begin, GRACE)) {
			return false;
		}
		long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
		return this.response.getBytesWritten(false) < seconds * bytesInSecond;
	}

	/** The container has -1 for what has not begun. */
	private static boolean isOlder(long begin, Duration time) {
		return begin >= 0 && System.nanoTime() - begin > time.toNanos();
	}

}
