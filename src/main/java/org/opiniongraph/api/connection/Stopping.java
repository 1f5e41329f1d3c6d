package org.opiniongraph.api.connection;

import java.time.Duration;
import java.time.Instant;

import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.support.ServletRequestHandledEvent;

/**
 * The first step of a stop: readiness says no already, and for a while the server goes on
 * answering, so that a proxy sees it and sends no more. Then the listener closes. A
 * server whose readiness nobody asked for of late has no such proxy and does not wait.
 */
@Component
public class Stopping implements SmartLifecycle {

	/** How a path of the management port ends that says whether to send requests. */
	private static final String READINESS = "/readiness";

	/** A proxy asks more often. */
	private static final Duration OF_LATE = Duration.ofMinutes(1);

	private final Duration pause;

	private volatile Instant watched = Instant.MIN;

	private volatile boolean begun;

	private volatile boolean running;

	Stopping(ConnectionProperties properties) {
		this.pause = properties.pauseBeforeStop();
	}

	/** Whether the server is being stopped, which it says on each connection. */
	public boolean isBegun() {
		return this.begun;
	}

	@EventListener
	void isAsked(ServletRequestHandledEvent event) {
		if (event.getRequestUrl().endsWith(READINESS)) {
			this.watched = Instant.now();
		}
	}

	/**
	 * Before the state is kept for all: else a request between the two would find a
	 * server that neither serves nor is being stopped. What the application itself says
	 * is a stop; anybody else may say that it is not ready for a while.
	 */
	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void readinessChanges(AvailabilityChangeEvent<ReadinessState> event) {
		if (event.getState() == ReadinessState.REFUSING_TRAFFIC
				&& event.getSource() instanceof ApplicationContext context && context.getParent() == null) {
			this.begun = true;
		}
	}

	@Override
	public void start() {
		this.running = true;
	}

	/** Before the listener closes, which has a lower phase. */
	@Override
	public void stop() {
		try {
			if (this.watched.isAfter(Instant.now().minus(OF_LATE))) {
				Thread.sleep(this.pause);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return SmartLifecycle.DEFAULT_PHASE;
	}

}
