package org.opiniongraph.container;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * {@code docker compose up} as an operator types it. It needs an engine that has the two
 * images from which everything is made; {@code CONTAINER_PROOF=required} makes it an
 * error when they are not there.
 */
@EnabledIf("possible")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ComposeIT {

	private static final String QUESTION = """
			{"query": "{ graph { revision } opinions(first: 3) { totalCount edges { node { id text } } } }"}""";

	private static final List<String> COMPOSE = List.of("docker", "compose", "-p", "opinion-graph-it", "-f",
			"docker-compose.yml", "-f", "src/test/docker/quick.yml");

	private final HttpClient http = HttpClient.newHttpClient();

	private final int port = freePort();

	private final Shell shell = new Shell(Map.of("NEO4J_PASSWORD", "password-of-a-test", "API_PORT", "" + this.port,
			"NEO4J_HTTP_PORT", "" + freePort(), "NEO4J_BOLT_PORT", "" + freePort()));

	static boolean possible() {
		boolean required = "required".equals(System.getenv("CONTAINER_PROOF"));
		var shell = new Shell(Map.of());
		List<String> missing = new ArrayList<>();
		try {
			Stream.of("neo4j:2026.08.1", "eclipse-temurin:25-jre")
				.filter((image) -> shell.run("docker", "image", "inspect", image).status() != 0)
				.forEach(missing::add);
			if (shell.run("docker", "compose", "version").status() != 0) {
				missing.add("docker compose");
			}
		}
		catch (RuntimeException ex) {
			missing.add("docker");
		}
		LoggerFactory.getLogger(ComposeIT.class)
			.warn("##### Docker Compose {}. #####",
					missing.isEmpty() ? "is tried" : "is not tried: not there are " + missing);
		return required || missing.isEmpty();
	}

	@BeforeAll
	void up() {
		compose("up", "--build", "--wait");
	}

	@AfterAll
	void clear() {
		compose("down", "--volumes", "--rmi", "local", "--timeout", "1");
	}

	@Test
	void theGraphIsLoadedAndOutlivesItsContainers() throws Exception {
		String before = answer().body();
		assertThat(before).contains("\"totalCount\":59").doesNotContain("errors");
		compose("down");
		compose("up", "--wait");
		assertThat(answer().body()).isEqualTo(before);
	}

	@Test
	void aKilledNeo4jIsSaidSoWithACodeUntilItIsBack() throws Exception {
		String before = answer().body();
		compose("kill", "neo4j");
		HttpResponse<String> without = answer();
		assertThat(without.body()).contains("\"code\":\"UNAVAILABLE\"");
		assertThat(compose("ps", "--format", "{{.Service}}")).as("the API is alive").contains("api");
		compose("up", "--wait", "neo4j");
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.untilAsserted(() -> assertThat(answer().body()).isEqualTo(before));
	}

	@Test
	void theApiIsNobodyAndWritesNothingButTemporaryFiles() {
		assertThat(inApi("id -u").printed()).isEqualTo("10001");
		assertThat(inApi("touch /application/here").status()).isNotZero();
		assertThat(inApi("touch /here").status()).isNotZero();
		assertThat(inApi("touch /tmp/here").status()).isZero();
		assertThat(inApi("ls /application/lib | grep -c '^neo4j-kernel'").printed()).as("the embedded Neo4j")
			.isEqualTo("0");
	}

	@Test
	void theImageSaysWhatItIs() {
		String image = compose("images", "-q", "api");
		assertThat(this.shell.get("docker", "inspect", "--format", "{{.Config.User}} {{json .Config.Labels}}", image))
			.startsWith("10001:10001 ")
			.contains("\"org.opencontainers.image.version\":\"" + System.getProperty("project.version") + "\"");
	}

	@Test
	void anEmptyPasswordIsRefused() {
		var without = new HashMap<>(this.shell.environment());
		without.put("NEO4J_PASSWORD", "");
		assertThat(new Shell(without).run(command("config"))).satisfies((result) -> {
			assertThat(result.status()).isNotZero();
			assertThat(result.printed()).contains("set NEO4J_PASSWORD in the file .env");
		});
	}

	private HttpResponse<String> answer() throws IOException, InterruptedException {
		return this.http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + "/graphql"))
			.header("Content-Type", "application/json")
			.timeout(Duration.ofSeconds(30))
			.POST(BodyPublishers.ofString(QUESTION))
			.build(), BodyHandlers.ofString());
	}

	private Shell.Result inApi(String command) {
		return this.shell.run(command("exec", "-T", "api", "bash", "-c", command));
	}

	private String compose(String... command) {
		return this.shell.get(command(command));
	}

	private static String[] command(String... command) {
		return Stream.concat(COMPOSE.stream(), Stream.of(command)).toArray(String[]::new);
	}

	private static int freePort() {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
