package org.opiniongraph.api.limits;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClientBudgetsTests {

	private static final InetSocketAddress CLIENT = new InetSocketAddress("192.0.2.1", 1);

	@Test
	void aClientSpendsItsBurstAndThenWaits() {
		ClientBudgets budgets = budgets("per-client.cost-per-minute", 60, "per-client.burst", 100,
				"per-client.request-cost", 40);
		assertThat(budgets.most()).as("beside the price of a request").isEqualTo(60);
		assertThat(budgets.requestCost()).isEqualTo(40);
		assertThat(budgets.spend("one", 100)).isEmpty();
		Optional<Duration> wait = budgets.spend("one", 10);
		assertThat(wait.orElseThrow()).as("50 are needed, and 40 came back")
			.isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));
		assertThat(budgets.spend("one", 40)).as("what came back").isEmpty();
		assertThat(budgets.spend("other", 100)).as("another client").isEmpty();
	}

	@Test
	void aRequestIsTakenForAsLongAsThereIsSomething() {
		ClientBudgets budgets = budgets("per-client.cost-per-minute", 60, "per-client.burst", 80,
				"per-client.request-cost", 40);
		assertThat(budgets.enter(() -> CLIENT)).isEmpty();
		assertThat(budgets.enter(() -> CLIENT)).isEmpty();
		Duration wait = budgets.enter(() -> CLIENT).orElseThrow();
		assertThat(wait).isBetween(Duration.ofSeconds(30), Duration.ofSeconds(40));
		assertThat(budgets.enter(() -> CLIENT).orElseThrow()).as("a refused try costs nothing")
			.isLessThanOrEqualTo(wait);
	}

	@Test
	void withoutALimitNothingIsSpent() {
		ClientBudgets budgets = budgets();
		assertThat(budgets.most()).isEqualTo(Long.MAX_VALUE);
		for (int i = 0; i < 3; i++) {
			assertThat(budgets.spend("one", Long.MAX_VALUE)).isEmpty();
			assertThat(budgets.enter(() -> CLIENT)).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource({ "192.0.2.7, 192.0.2.7", "2001:db8:1:2:3:4:5:6, 20010db800010002", "2001:db8:1:2::1, 20010db800010002",
			"www.example.org, unknown", "'', unknown" })
	void aClientIsAnAddressOrTheNetworkOfOne(String host, String client) {
		assertThat(ClientBudgets.client(InetSocketAddress.createUnresolved(host, 1))).isEqualTo(client);
	}

	@Test
	void anAddressThatIsKnownIsNotRead() {
		InetAddress address = InetAddress.ofLiteral("2001:db8:1:2:3:4:5:6");
		assertThat(ClientBudgets.client(new InetSocketAddress(address, 1))).isEqualTo("20010db800010002");
		assertThat(ClientBudgets.client(null)).isEqualTo("unknown");
	}

	private static ClientBudgets budgets(Object... settings) {
		var all = new HashMap<String, Object>();
		for (int i = 0; i < settings.length; i += 2) {
			all.put((String) settings[i], settings[i + 1]);
		}
		return new ClientBudgets(Limits.with(all));
	}

}
