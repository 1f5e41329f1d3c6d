package org.opiniongraph.api.connection;

import java.time.Duration;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The first step of a stop: readiness says no already, and for a while the server goes on
 * answering, so that a proxy sees it and sends no more. Then the listener closes.
 */
@Component
public class Stopping implements SmartLifecycle {

	private final Duration pause;

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
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void closes(ContextClosedEvent event) {
		this.begun = this.begun || event.getApplicationContext().getParent() == null;
	}

	@Override
	public void start() {
		this.running = true;
	}

	/** Before the listener closes, which has a lower phase. */
	@Override
	public void stop() {
		try {
			Thread.sleep(this.pause);
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
