package org.opiniongraph.api.limits;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The budgets of clients: a bucket for each client that fills with time and from which
 * requests take their cost. A client is an IP address; for IPv6 it is the network of one
 * user (/64). It may be used by many threads.
 */
@Component
public class ClientBudgets {

	/** Clients whose address cannot be read share one bucket. */
	private static final String UNKNOWN = "unknown";

	private static final int NETWORK_BYTES = 8;

	private final LimitsProperties.PerClient limits;

	private final LoadingCache<String, Bucket> buckets;

	ClientBudgets(LimitsProperties properties) {
		this.limits = properties.perClient();
		this.buckets = Caffeine.newBuilder()
			.maximumSize(this.limits.maxClients())
			.expireAfterAccess(fullAgain())
			.build((client) -> bucket());
	}

	/**
	 * Charges the complexity of a request that has paid for itself. If the client cannot
	 * pay it, it gets back what it paid: a refused try costs nothing.
	 * @return how long to wait until the whole request is possible; empty when it was
	 * taken
	 */
	Optional<Duration> spend(String client, long complexity) {
		if (!this.limits.isOn()) {
			return Optional.empty();
		}
		Bucket bucket = this.buckets.get(client);
		if (bucket.tryConsume(complexity)) {
			return Optional.empty();
		}
		bucket.addTokens(requestCost());
		return Optional.of(Duration
			.ofNanos(bucket.estimateAbilityToConsume(complexity + requestCost()).getNanosToWaitForRefill()));
	}

	/**
	 * Takes what every request costs from a client, before anything of it is read.
	 * @param client finds the address of the client, where it is needed
	 * @return how long the client must wait because it could not pay; then nothing was
	 * taken
	 */
	public Optional<Duration> enter(Supplier<@Nullable InetSocketAddress> client) {
		if (!this.limits.isOn()) {
			return Optional.empty();
		}
		var taken = this.buckets.get(client(client.get())).tryConsumeAndReturnRemaining(requestCost());
		return taken.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(taken.getNanosToWaitForRefill()));
	}

	/**
	 * Gives back what a request paid on entering, because there was no place for it.
	 * @param client finds the address of the client
	 */
	public void leave(Supplier<@Nullable InetSocketAddress> client) {
		if (this.limits.isOn()) {
			giveBack(client(client.get()), requestCost());
		}
	}

	/**
	 * Gives back what a request paid that was not answered for a reason of ours.
	 * @param client who paid
	 * @param cost what it paid
	 */
	void giveBack(String client, long cost) {
		if (this.limits.isOn()) {
			this.buckets.get(client).addTokens(cost);
		}
	}

	/** The most complexity that a client could ever pay at once. */
	long most() {
		return this.limits.isOn() ? this.limits.burst() - requestCost() : Long.MAX_VALUE;
	}

	/** The fixed cost of every request, also of one with a mistake. */
	public long requestCost() {
		return this.limits.requestCost();
	}

	static String client(@Nullable InetSocketAddress address) {
		if (address == null) {
			return UNKNOWN;
		}
		InetAddress ip = address.getAddress();
		try {
			// what a proxy forwarded is not looked up: only an address is taken for one
			ip = (ip != null) ? ip : InetAddress.ofLiteral(address.getHostString());
		}
		catch (IllegalArgumentException ex) {
			return UNKNOWN;
		}
		return (ip instanceof Inet6Address) ? HexFormat.of().formatHex(Arrays.copyOf(ip.getAddress(), NETWORK_BYTES))
				: ip.getHostAddress();
	}

	/** A bucket that is full again is like a new one and need not be remembered. */
	private Duration fullAgain() {
		return this.limits.isOn() ? Duration.ofSeconds(60 * (1 + this.limits.burst() / this.limits.costPerMinute()))
				: Duration.ofMinutes(1);
	}

	private Bucket bucket() {
		return Bucket.builder()
			.addLimit((limit) -> limit.capacity(this.limits.burst())
				.refillGreedy(this.limits.costPerMinute(), Duration.ofMinutes(1)))
			.build();
	}

}
