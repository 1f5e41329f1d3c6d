package org.opiniongraph.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Runs commands as an operator would.
 *
 * @param environment what is set for them
 */
record Shell(Map<String, String> environment) {

	/** What a command printed, and whether it ended well. */
	record Result(int status, String printed) {
	}

	Result run(String... command) {
		try {
			ProcessBuilder builder = new ProcessBuilder(List.of(command)).redirectErrorStream(true);
			builder.environment().putAll(this.environment);
			Process process = builder.start();
			process.getOutputStream().close();
			String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			return new Result(process.waitFor(), printed.strip());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** What a command printed that has to end well. */
	String get(String... command) {
		Result result = run(command);
		if (result.status() != 0) {
			throw new AssertionError(String.join(" ", command) + " ended with " + result);
		}
		return result.printed();
	}

}
