package org.opiniongraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server in a process of its own; its output goes to a file. */
final class ServerProcess implements AutoCloseable {

	private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s*(\\d+) kB");

	private static final Pattern MOST_RESIDENT = Pattern.compile("VmHWM:\\s*(\\d+) kB");

	private final String name;

	private final Path log;

	private final Process process;

	private final long startedAt;

	private ServerProcess(String name, Path log, Process process, long startedAt) {
		this.name = name;
		this.log = log;
		this.process = process;
		this.startedAt = startedAt;
	}

	static ServerProcess start(String name, Path log, Path folder, Map<String, String> environment,
			List<String> command) {
		try {
			Files.createDirectories(log.toAbsolutePath().getParent());
			var builder = new ProcessBuilder(command).directory(folder.toFile())
				.redirectErrorStream(true)
				.redirectOutput(log.toFile());
			builder.environment().putAll(environment);
			long startedAt = System.nanoTime();
			Process process = builder.start();
			Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(process::destroyForcibly));
			return new ServerProcess(name, log, process, startedAt);
		}
		catch (IOException ex) {
			throw new BenchmarkException(name + " does not start: " + ex.getMessage(), ex);
		}
	}

	/**
	 * Waits until it answers.
	 * @return how long that took from its start
	 */
	Duration await(Duration most, BooleanSupplier answers) {
		while (!answers.getAsBoolean()) {
			if (!this.process.isAlive()) {
				throw new BenchmarkException(this.name + " stopped with status " + this.process.exitValue() + "; "
						+ this.log + " says why:\n" + lastLines());
			}
			if (System.nanoTime() - this.startedAt > most.toNanos()) {
				throw new BenchmarkException(
						this.name + " is not ready after " + most.toSeconds() + " s; see " + this.log);
			}
			pause();
		}
		return Duration.ofNanos(System.nanoTime() - this.startedAt);
	}

	/** Runs something that ends by itself. */
	static void toItsEnd(String name, Path log, Path folder, List<String> command) {
		try (var process = start(name, log, folder, Map.of(), command)) {
			int status = process.process.waitFor();
			if (status != 0) {
				throw new BenchmarkException(
						name + " ended with status " + status + "; " + log + " says why:\n" + process.lastLines());
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new BenchmarkException("The benchmark was interrupted.", ex);
		}
	}

	boolean says(String text) {
		try {
			return Files.readString(this.log).contains(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The memory that it has now, in KiB, where the system tells. */
	OptionalLong resident() {
		return memory(RESIDENT);
	}

	/** The most memory that it ever had, in KiB, where the system tells. */
	OptionalLong mostResident() {
		return memory(MOST_RESIDENT);
	}

	private OptionalLong memory(Pattern line) {
		Path status = Path.of("/proc", String.valueOf(this.process.pid()), "status");
		try {
			Matcher found = line.matcher(Files.exists(status) ? Files.readString(status) : "");
			return found.find() ? OptionalLong.of(Long.parseLong(found.group(1))) : OptionalLong.empty();
		}
		catch (IOException ex) {
			return OptionalLong.empty();
		}
	}

	private String lastLines() {
		try {
			List<String> lines = Files.readAllLines(this.log);
			return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(Duration.ofMillis(5));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new BenchmarkException("The benchmark was interrupted.", ex);
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(3, TimeUnit.MINUTES)) {
				this.process.destroyForcibly();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.process.destroyForcibly();
		}
	}

}
