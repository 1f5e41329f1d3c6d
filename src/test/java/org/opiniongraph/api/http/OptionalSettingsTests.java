package org.opiniongraph.api.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.regex.Pattern;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

import com.sun.net.httpserver.HttpServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.opiniongraph.GraphTest;
import org.opiniongraph.Instance;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One server with what an operator may switch on: TLS, traces and what a dashboard reads.
 */
@Tag("database")
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OptionalSettingsTests {

	private static final String PASSWORD = "changeit";

	private static final Pattern METRIC = Pattern.compile("\\b(opinion_graph|http_server|jvm|process|system)_\\w+");

	private final ByteArrayOutputStream spans = new ByteArrayOutputStream();

	private final HttpServer collector;

	private Instance instance;

	private HttpClient client;

	private int asked = 2;

	OptionalSettingsTests() throws IOException {
		this.collector = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
		this.collector.createContext("/v1/traces", (exchange) -> {
			byte[] body = exchange.getRequestBody().readAllBytes();
			synchronized (this.spans) {
				this.spans.write(body);
			}
			exchange.sendResponseHeaders(200, -1);
			exchange.close();
		});
		this.collector.start();
	}

	@BeforeAll
	void start(@TempDir Path folder, @Autowired Neo4jConnectionDetails database) throws Exception {
		Path keys = folder.resolve("server.p12");
		Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=localhost", "-ext",
				"SAN=dns:localhost", "-storetype", "PKCS12", "-storepass", PASSWORD, "-keystore", keys.toString())
			.inheritIO()
			.start();
		assertThat(keytool.waitFor()).isZero();
		this.instance = Instance.start(database, "--opinion-graph.load=off", "--server.ssl.bundle=web",
				"--spring.ssl.bundle.jks.web.keystore.location=" + keys.toUri(),
				"--spring.ssl.bundle.jks.web.keystore.password=" + PASSWORD, "--spring.profiles.active=traces",
				"--management.tracing.sampling.probability=1.0",
				"--management.opentelemetry.tracing.export.schedule-delay=50ms",
				"--management.opentelemetry.tracing.export.otlp.endpoint=http://localhost:%d/v1/traces"
					.formatted(this.collector.getAddress().getPort()));
		this.client = HttpClient.newBuilder().sslContext(trusting(keys)).build();
	}

	@AfterAll
	void stop() {
		this.instance.close();
		this.collector.stop(0);
	}

	@Test
	void graphQlIsServedOverTls() throws Exception {
		HttpResponse<String> answer = ask();
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).contains("opinion:cstf-13/");
		assertThat(answer.sslSession()).hasValueSatisfying((it) -> assertThat(it.getProtocol()).isEqualTo("TLSv1.3"));
	}

	@Test
	void aTraceShowsTheStatementsOfARequestAndNoText() throws Exception {
		ask();
		Awaitility.await()
			.untilAsserted(() -> assertThat(sent()).contains("http post /graphql").contains("OpinionQueries."));
		assertThat(sent()).doesNotContain("MATCH", "first:");
	}

	@Test
	void theDashboardAndTheAlertsReadMetricsThatThereAre() throws Exception {
		ask();
		String metrics = metrics();
		assertThat(metrics).contains("opinion_graph_statements_seconds_count").contains("OpinionQueries.");
		Path folder = Path.of("src/main/docker/observability");
		String dashboard = Files.readString(folder.resolve("opinion-graph.json"));
		assertThat(JsonMapper.shared().readTree(dashboard).at("/panels").size()).isPositive();
		assertThat(metrics).contains(namesIn(dashboard));
		assertThat(metrics).contains(namesIn(Files.readString(folder.resolve("alerts.yml"))));
	}

	private static String[] namesIn(String expression) {
		return METRIC.matcher(expression).results().map((it) -> it.group()).distinct().toArray(String[]::new);
	}

	private HttpResponse<String> ask() throws Exception {
		return this.client.send(HttpRequest.newBuilder(overTls(this.instance.graphQl()))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers
				.ofString("{\"query\": \"{ opinions(first: %d) { nodes { id } } }\"}".formatted(this.asked++)))
			.build(), BodyHandlers.ofString());
	}

	private String metrics() throws Exception {
		URI address = overTls(this.instance.management("/actuator/prometheus"));
		return this.client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
	}

	private static URI overTls(URI address) {
		return URI.create(address.toString().replace("http:", "https:"));
	}

	/** Texts stand in the bytes as they are. */
	private String sent() {
		synchronized (this.spans) {
			return this.spans.toString(StandardCharsets.UTF_8);
		}
	}

	private static SSLContext trusting(Path keys) throws Exception {
		KeyStore store = KeyStore.getInstance("PKCS12");
		try (InputStream in = Files.newInputStream(keys)) {
			store.load(in, PASSWORD.toCharArray());
		}
		KeyStore trusted = KeyStore.getInstance("PKCS12");
		trusted.load(null, null);
		trusted.setCertificateEntry("server", store.getCertificate("server"));
		var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trust.init(trusted);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, trust.getTrustManagers(), null);
		return context;
	}

}
