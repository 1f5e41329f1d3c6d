package org.opiniongraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * A way to a Neo4j that can be shut, which is what a client sees of a server that dies,
 * and opened again. It is shut at first.
 */
public final class Gateway implements AutoCloseable {

	private final Neo4jConnectionDetails behind;

	private final int port;

	private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

	private volatile boolean frozen;

	private @Nullable ServerSocket door;

	public Gateway(Neo4jConnectionDetails behind) throws IOException {
		this.behind = behind;
		try (var free = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
			this.port = free.getLocalPort();
		}
	}

	/** The Neo4j as it is reached through here. */
	public Neo4jConnectionDetails details() {
		return new Neo4jConnectionDetails() {
			@Override
			public URI getUri() {
				return URI.create("bolt://127.0.0.1:" + Gateway.this.port);
			}

			@Override
			public AuthToken getAuthToken() {
				return Gateway.this.behind.getAuthToken();
			}
		};
	}

	/** Lets connections through. */
	public void open() throws IOException {
		var server = new ServerSocket();
		server.setReuseAddress(true);
		server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port));
		this.door = server;
		Thread.ofVirtual().start(() -> accept(server));
	}

	private void accept(ServerSocket server) {
		while (!server.isClosed()) {
			try {
				Socket inner = server.accept();
				var outer = new Socket(this.behind.getUri().getHost(), this.behind.getUri().getPort());
				this.sockets.add(inner);
				this.sockets.add(outer);
				Thread.ofVirtual().start(() -> copy(inner, outer));
				Thread.ofVirtual().start(() -> copy(outer, inner));
			}
			catch (IOException ex) {
				// the door was shut
			}
		}
	}

	private void copy(Socket from, Socket to) {
		byte[] some = new byte[8_192];
		try (from; to) {
			for (int read = from.getInputStream().read(some); read >= 0; read = from.getInputStream().read(some)) {
				while (this.frozen && !from.isClosed()) {
					Thread.sleep(20);
				}
				to.getOutputStream().write(some, 0, read);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException ex) {
			// one of the two has gone
		}
	}

	@Override
	public void close() {
		shut();
	}

	/**
	 * Lets nothing through any more and closes nothing, like a process that is stopped.
	 */
	public void freeze() {
		this.frozen = true;
	}

	/** Lets through what has been waiting. */
	public void thaw() {
		this.frozen = false;
	}

	/** Cuts what is connected and lets nobody in. */
	public void shut() {
		try {
			if (this.door != null) {
				this.door.close();
			}
			for (Socket socket : this.sockets) {
				socket.close();
			}
			this.sockets.clear();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
