package org.opiniongraph.neo4j.embedded;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import inet.ipaddr.IPAddressString;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;
import org.neo4j.server.configuration.ServerSettings;

/**
 * The configuration of the embedded Neo4j: no remote access, no telemetry, little memory.
 */
final class EmbeddedNeo4jSettings {

	static final String HOST = "127.0.0.1";

	private EmbeddedNeo4jSettings() {
	}

	static Map<Setting<?>, Object> listeningOn(int port) {
		var address = new SocketAddress(HOST, port);
		return Map.of(BoltConnector.enabled, true, BoltConnector.listen_address, address,
				BoltConnector.advertised_address, address);
	}

	static Map<Setting<?>, Object> listeningNowhere() {
		return Map.of(BoltConnector.enabled, false);
	}

	/**
	 * Settings with and without a port. Any web page can open a WebSocket to a port on
	 * the loopback address, so a password is required. It is too long to be guessed; a
	 * lock of the account after wrong passwords would only let such a page lock out the
	 * user.
	 */
	static Map<Setting<?>, Object> closed() {
		var everyAddress = List.of(new IPAddressString("0.0.0.0/0"), new IPAddressString("::/0"));
		return Map.of(GraphDatabaseSettings.auth_enabled, true, GraphDatabaseSettings.auth_max_failed_attempts, 0,
				GraphDatabaseSettings.allow_file_urls, false, GraphDatabaseInternalSettings.cypher_ip_blocklist,
				everyAddress, HttpConnector.enabled, false);
	}

	/** No usage reports, no broadcasts, no analytics in Neo4j Browser. */
	static Map<Setting<?>, Object> quiet() {
		return Map.of(GraphDatabaseSettings.udc_enabled, false, BoltConnector.enable_discovery, false,
				BoltConnector.server_bolt_telemetry_enabled, false, ServerSettings.allow_telemetry, false);
	}

	/**
	 * The driver is closed before the database, so the default waiting time of ten
	 * seconds is not needed.
	 */
	static Map<Setting<?>, Object> swiftToClose() {
		var wait = Duration.ofMillis(500);
		return Map.of(BoltConnectorInternalSettings.connection_shutdown_wait_time, wait,
				BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, wait);
	}

	/**
	 * Looks often for statements whose time is over: the stock interval is two seconds.
	 */
	static Map<Setting<?>, Object> punctual() {
		return Map.of(GraphDatabaseSettings.transaction_monitor_check_interval, Duration.ofMillis(250));
	}

	/**
	 * Settings by their names in {@code neo4j.conf}.
	 * @throws IllegalArgumentException when Neo4j does not know one, or its value
	 */
	static Map<Setting<?>, Object> named(Map<String, String> settings) {
		Config config = Config.newBuilder().setRaw(settings).build();
		return settings.keySet().stream().map(config::getSetting).collect(Collectors.toMap((it) -> it, config::get));
	}

	/** Fit for two cores and a graph of some megabytes. */
	static Map<Setting<?>, Object> small() {
		return Map.of(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(512),
				GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(16),
				GraphDatabaseSettings.preallocate_logical_logs, false, GraphDatabaseSettings.keep_logical_logs,
				"keep_none");
	}

}
