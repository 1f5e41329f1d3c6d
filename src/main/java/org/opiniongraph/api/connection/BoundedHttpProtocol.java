package org.opiniongraph.api.connection;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;

import org.apache.coyote.Processor;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioEndpoint;
import org.jspecify.annotations.Nullable;

/**
 * HTTP with limits that the container does not have. Its own time limit begins anew with
 * each byte, and it lets one client have all connections. Decision 52 has the reasons.
 */
public class BoundedHttpProtocol extends Http11NioProtocol {

	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

	private final Set<WatchedProcessor> processors = Collections
		.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

	private final BoundedEndpoint endpoint;

	private @Nullable ConnectionProperties limits;

	private volatile @Nullable Thread watch;

	/** Called by the container. */
	public BoundedHttpProtocol() {
		this(new BoundedEndpoint());
	}

	private BoundedHttpProtocol(BoundedEndpoint endpoint) {
		super(endpoint);
		this.endpoint = endpoint;
	}

	void bound(ConnectionProperties properties) {
		this.limits = properties;
		this.endpoint.perClient = properties.perClient();
		setMaxConnections(properties.most());
	}

	@Override
	protected Processor createProcessor() {
		var processor = new WatchedProcessor(this, getAdapter());
		this.processors.add(processor);
		return processor;
	}

	@Override
	public void start() throws Exception {
		super.start();
		ConnectionProperties given = this.limits;
		if (given != null) {
			this.watch = Thread.ofVirtual().name("slow-connections").start(() -> watch(given));
		}
	}

	@Override
	public void stop() throws Exception {
		Thread running = this.watch;
		if (running != null) {
			running.interrupt();
		}
		super.stop();
	}

	private void watch(ConnectionProperties given) {
		try {
			while (true) {
				Thread.sleep(BETWEEN_LOOKS);
				for (WatchedProcessor processor : all()) {
					processor.closeIfTooSlow(given);
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private List<WatchedProcessor> all() {
		synchronized (this.processors) {
			return List.copyOf(this.processors);
		}
	}

	/** Accepts only so many connections of one address. */
	private static final class BoundedEndpoint extends NioEndpoint {

		private volatile int perClient = Integer.MAX_VALUE;

		/**
		 * After false, the container would not close a connection that it does not know.
		 */
		@Override
		protected boolean setSocketOptions(SocketChannel socket) {
			if (isAllowed(socket)) {
				return super.setSocketOptions(socket);
			}
			destroySocket(socket);
			return true;
		}

		/**
		 * There are few enough connections to count them, and nothing to keep in step.
		 */
		private boolean isAllowed(SocketChannel socket) {
			try {
				if (!(socket.getRemoteAddress() instanceof InetSocketAddress client)) {
					return true;
				}
				String address = client.getAddress().getHostAddress();
				long same = getConnections().stream().filter((it) -> address.equals(it.getRemoteAddr())).count();
				return same < this.perClient;
			}
			catch (IOException ex) {
				return false;
			}
		}

	}

}
