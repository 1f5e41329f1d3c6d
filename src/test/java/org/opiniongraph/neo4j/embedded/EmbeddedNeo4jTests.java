package org.opiniongraph.neo4j.embedded;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.opiniongraph.neo4j.connection.DatabasePulse;
import org.opiniongraph.neo4j.connection.GraphProperties;
import org.opiniongraph.neo4j.connection.StartException;
import org.opiniongraph.neo4j.connection.StatementOutOfMemoryException;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.KeptRows;
import org.opiniongraph.neo4j.reading.Statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

class EmbeddedNeo4jTests {

	@TempDir
	static Path folder;

	static EmbeddedNeo4j server;

	@BeforeAll
	static void start() {
		server = EmbeddedNeo4j.start(folder, 0, Map.of("db.memory.transaction.max", "8m"));
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void noTokenIsRefused() {
		assertThatExceptionOfType(SecurityException.class).isThrownBy(() -> count("RETURN 1", AuthTokens.none()));
	}

	@Test
	void theReaderReads() {
		assertThat(count("MATCH (node) RETURN count(node) + 1", reader(server.readerPassword()))).isPositive();
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE (it:Draft) RETURN 1", "CREATE INDEX drafts FOR (it:Draft) ON (it.name)",
			"MERGE (it:Lock {id: 'x'}) RETURN 1", "CALL db.createLabel('Draft')" })
	void theReaderDoesNotWrite(String statement) {
		assertThatExceptionOfType(Neo4jException.class)
			.isThrownBy(() -> count(statement, reader(server.readerPassword())))
			.satisfies((refusal) -> assertThat(refusal.code()).contains("Forbidden"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "CREATE USER another SET PASSWORD 'long-enough'",
			"ALTER USER neo4j SET PASSWORD 'taken-over'", "DROP USER neo4j" })
	void theReaderAdministersNothing(String command) {
		assertThatExceptionOfType(Neo4jException.class)
			.isThrownBy(() -> run(command, reader(server.readerPassword()), "system"))
			.satisfies((refusal) -> assertThat(refusal.code()).contains("Forbidden"));
	}

	@Test
	void theReaderEndsNobodyElsesWork() {
		try (var driver = GraphDatabase.driver(server.uri(), AuthTokens.basic(EmbeddedNeo4j.USER, server.password()));
				var session = driver.session();
				var work = session.beginTransaction()) {
			String id = work.run("SHOW TRANSACTIONS YIELD transactionId, currentQuery RETURN transactionId")
				.list()
				.getFirst()
				.get(0)
				.asString();
			String end = "TERMINATE TRANSACTION '%s' YIELD message RETURN message".formatted(id);
			assertThat(run(end, reader(server.readerPassword()), EmbeddedNeo4j.DATABASE).toString())
				.doesNotContain("Transaction terminated.");
			assertThat(work.run("RETURN 7").single().get(0).asInt()).isEqualTo(7);
		}
	}

	@Test
	void theReaderHasThePasswordOfThisStartOnly() {
		assertThatExceptionOfType(SecurityException.class).isThrownBy(() -> count("RETURN 1", reader("reader")));
	}

	private static AuthToken reader(String password) {
		return AuthTokens.basic(ReaderAccount.NAME, password);
	}

	@Test
	void wrongPasswordsAreRefusedWithoutLockingTheRightOneOut() {
		for (int attempt = 0; attempt < 5; attempt++) {
			assertThatExceptionOfType(SecurityException.class)
				.isThrownBy(() -> count("RETURN 1", AuthTokens.basic(EmbeddedNeo4j.USER, "neo4j")));
		}
		assertThat(count("RETURN 1")).isEqualTo(1);
	}

	@Test
	void filesOfTheMachineAreNotRead() {
		assertThatExceptionOfType(ClientException.class)
			.isThrownBy(() -> count("LOAD CSV FROM 'file:///etc/passwd' AS row RETURN count(row)"))
			.withMessageContaining("is false");
	}

	@Test
	void theNetworkIsNotReached() throws IOException {
		try (var listening = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			listening.setSoTimeout(500);
			assertThatExceptionOfType(Neo4jException.class)
				.isThrownBy(() -> count(
						"LOAD CSV FROM 'http://127.0.0.1:" + listening.getLocalPort() + "/' AS row RETURN count(row)"))
				.withMessageContaining("blocked");
			assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(listening::accept);
		}
	}

	@Test
	void onlyLoopbackIsListenedOn() throws IOException {
		var other = addressBesidesLoopback();
		assumeThat(other).as("an address besides loopback").isPresent();
		try (var socket = new Socket()) {
			assertThatExceptionOfType(ConnectException.class).isThrownBy(
					() -> socket.connect(new InetSocketAddress(other.orElseThrow(), server.uri().getPort()), 2000));
		}
	}

	@Test
	void foreignWebPageRunsNothing() throws Exception {
		String answers = BoltOverWebSocket.runFrom("http://evil.example", server.uri(), "CREATE (:Intruder)");
		assertThat(answers).as("a FAILURE").contains("b17f");
		assertThat(count("MATCH (intruder:Intruder) RETURN count(intruder)")).isZero();
	}

	@Test
	void takenFolderIsExplained() {
		assertThatExceptionOfType(StartException.class).isThrownBy(() -> EmbeddedNeo4j.start(folder, 0))
			.withMessage(
					"The data folder %s is in use by another process. Stop that process, or set opinion-graph.embedded.data to another folder.",
					folder);
	}

	@Test
	void takenPortIsExplainedAndLeavesNothingBehind(@TempDir Path parent) {
		int port = server.uri().getPort();
		var fresh = parent.resolve("fresh");
		assertThatExceptionOfType(StartException.class).isThrownBy(() -> EmbeddedNeo4j.start(fresh, port))
			.withMessage(
					"Port %d on 127.0.0.1 is in use by another process. Stop that process, or set opinion-graph.embedded.bolt-port to another port.",
					port);
		assertThat(fresh).doesNotExist();
	}

	@Test
	void folderThatCannotBeIsExplained() {
		var beneathAFile = server.passwordFile().resolve("data");
		assertThatExceptionOfType(StartException.class).isThrownBy(() -> EmbeddedNeo4j.start(beneathAFile, 0))
			.withMessage(
					"The data folder %s is not writable. Make it writable, or set opinion-graph.embedded.data to another folder.",
					beneathAFile);
	}

	@Test
	void aStatementThatNeedsMoreMemoryThanItMayTakeIsToldApart() {
		try (var driver = GraphDatabase.driver(server.uri(), AuthTokens.basic(EmbeddedNeo4j.USER, server.password()))) {
			var reader = reader(driver,
					new GraphProperties(EmbeddedNeo4j.DATABASE, Duration.ofSeconds(30), 1, false, Duration.ZERO));
			var statement = Statement.of("UNWIND range(1, $most) AS n RETURN size(collect('number ' + n)) AS size");
			assertThatExceptionOfType(StatementOutOfMemoryException.class)
				.isThrownBy(() -> reader.list(statement, Map.of("most", 1_000_000), (row) -> row.get("size").asInt()))
				.withMessageContaining("Use smaller pages, fewer fields or a narrower filter.");
			assertThat(reader.list(statement, Map.of("most", 10), (row) -> row.get("size").asInt()))
				.containsExactly(10);
		}
	}

	private static long count(String cypher) {
		return count(cypher, AuthTokens.basic(EmbeddedNeo4j.USER, server.password()));
	}

	private static long count(String cypher, AuthToken token) {
		return run(cypher, token, EmbeddedNeo4j.DATABASE).getFirst().get(0).asLong();
	}

	private static List<Record> run(String cypher, AuthToken token, String database) {
		try (var driver = GraphDatabase.driver(server.uri(), token)) {
			return driver.executableQuery(cypher)
				.withConfig(QueryConfig.builder().withDatabase(database).build())
				.execute()
				.records();
		}
	}

	private static Optional<InetAddress> addressBesidesLoopback() throws IOException {
		return NetworkInterface.networkInterfaces()
			.flatMap(NetworkInterface::inetAddresses)
			.filter((address) -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
			.findFirst();
	}

	private static GraphReader reader(Driver driver, GraphProperties properties) {
		return new GraphReader(driver, properties, new DatabasePulse(driver, properties), KeptRows.none());
	}

}
