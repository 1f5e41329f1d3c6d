package org.opiniongraph.api.field;

import java.net.InetSocketAddress;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * What every request costs its client. Who answers one before GraphQL runs takes it here;
 * for all others it is taken on their way in.
 */
public interface RequestCharge {

	/**
	 * Takes it from a client.
	 * @param client finds the client's address, where it is needed
	 * @return whether the client could pay; if not, nothing was taken
	 */
	boolean take(Supplier<@Nullable InetSocketAddress> client);

}
