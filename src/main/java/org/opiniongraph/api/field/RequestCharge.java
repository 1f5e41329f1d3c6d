package org.opiniongraph.api.field;

import java.net.InetSocketAddress;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * The fixed cost that every request is charged to its client. Code that answers a request
 * before GraphQL runs charges it here; for all other requests it is charged when they
 * enter.
 */
public interface RequestCharge {

	/**
	 * Takes it from a client.
	 * @param client finds the client's address, where it is needed
	 * @return whether the client could pay; if not, nothing was taken
	 */
	boolean take(Supplier<@Nullable InetSocketAddress> client);

}
