package org.opiniongraph.clients;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

/**
 * Runs what clients of the API use: programs of Node.js from {@code src/test/clients},
 * and a browser. Where they are missing a test says so loudly and is left out, unless
 * {@code CLIENT_PROOF=required} forbids that.
 */
public final class ClientTools {

	private static final Logger log = LoggerFactory.getLogger(ClientTools.class);

	private static final Path FOLDER = Path.of("src/test/clients").toAbsolutePath();

	private static final long MINUTES_FOR_INSTALLING = 4;

	private static final long MINUTES_FOR_A_PROGRAM = 6;

	private ClientTools() {
	}

	/** Runs a script of the folder, which has to end well. */
	public static void node(String script, Object... arguments) {
		installed();
		run(Map.of(), command("node", script, arguments));
	}

	/** Runs a script of the folder that drives a browser, and has to end well. */
	public static void browse(String script, Object... arguments) {
		String browser = Stream.of("chromium", "chromium-browser", "google-chrome", "chrome")
			.filter((name) -> path(name) != null)
			.findFirst()
			.orElse(null);
		if (browser == null) {
			missing("a Chromium on the PATH (Debian: apt-get install chromium)");
		}
		installed();
		run(Map.of("CHROMIUM", path(browser)), command("node", script, arguments));
	}

	/** Runs a program of an installed package, which has to end well. */
	public static void tool(Map<String, String> environment, String name, Object... arguments) {
		installed();
		run(environment, command("node", FOLDER.resolve("node_modules/.bin/" + name).toString(), arguments));
	}

	/** Runs a script that builds a page from sources, which has to end well. */
	public static void build(Path sources, String script, Object... arguments) {
		installed(sources.toAbsolutePath());
		run(Map.of(), command("node", sources.resolve(script).toAbsolutePath().toString(), arguments),
				sources.toFile());
	}

	private static void installed() {
		installed(FOLDER);
	}

	private static synchronized void installed(Path folder) {
		if (path("node") == null || path("npm") == null) {
			missing("Node.js 20 or newer with npm on the PATH");
		}
		Path marker = folder.resolve("node_modules/.package-lock.json");
		Path lock = folder.resolve("package-lock.json");
		try {
			if (Files.exists(marker)
					&& Files.getLastModifiedTime(marker).compareTo(Files.getLastModifiedTime(lock)) >= 0) {
				return;
			}
			log.warn("##### Installing the packages of {} with npm ci. #####", folder);
			Output output = output(Map.of(), List.of("npm", "ci", "--ignore-scripts"), folder.toFile(),
					MINUTES_FOR_INSTALLING);
			if (output.status() != 0) {
				missing("the npm packages of " + folder + "; npm ci said:\n" + output.text());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void run(Map<String, String> environment, List<String> command) {
		run(environment, command, FOLDER.toFile());
	}

	private static void run(Map<String, String> environment, List<String> command, File folder) {
		Output output = output(environment, command, folder, MINUTES_FOR_A_PROGRAM);
		assertThat(output.status()).as("%s%n%s", String.join(" ", command), output.text()).isZero();
		log.info("{}", output.text().strip());
	}

	private static Output output(Map<String, String> environment, List<String> command, File folder, long minutes) {
		try {
			Path written = Files.createTempFile("client", ".txt");
			var builder = new ProcessBuilder(command).directory(folder)
				.redirectErrorStream(true)
				.redirectOutput(written.toFile());
			builder.environment().putAll(environment);
			Process process = builder.start();
			boolean ended = process.waitFor(minutes, TimeUnit.MINUTES);
			if (!ended) {
				process.descendants().forEach(ProcessHandle::destroyForcibly);
				process.destroyForcibly().waitFor();
			}
			var output = new Output(ended ? process.exitValue() : -1,
					Files.readString(written, StandardCharsets.UTF_8) + (ended ? "" : "\nwas given up after a while"));
			Files.delete(written);
			return output;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static List<String> command(String program, String script, Object... arguments) {
		var command = new ArrayList<>(List.of(program, script));
		Arrays.stream(arguments).map(String::valueOf).forEach(command::add);
		return command;
	}

	private static String path(String program) {
		return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.map((folder) -> Path.of(folder, program))
			.filter(Files::isExecutable)
			.map(Path::toString)
			.findFirst()
			.orElse(null);
	}

	private static void missing(String what) {
		if ("required".equals(System.getenv("CLIENT_PROOF"))) {
			fail("CLIENT_PROOF=required, and there is not %s", what);
		}
		log.warn("##### NOT TESTED with clients or a browser: there is not {}. #####", what);
		abort("there is not " + what);
	}

	private record Output(int status, String text) {
	}

}
