package org.opiniongraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;

/**
 * Inputs of the fuzzing in {@code src/fuzz}: what it began with, and what it found. They
 * lie where Jazzer looks for them.
 */
public final class Corpus {

	private static final Path RESOURCES = Path.of("src/test/resources");

	private Corpus() {
	}

	/**
	 * The inputs of one fuzzed method.
	 * @param neighbour a class of the same package
	 * @param method the fuzzed class and its method, such as {@code GridFuzz.files}
	 */
	public static Stream<Named<byte[]>> of(Class<?> neighbour, String method) {
		Path folder = RESOURCES.resolve(neighbour.getPackageName().replace('.', '/'))
			.resolve(method.replace(".", "Inputs/"));
		try (Stream<Path> files = Files.list(folder)) {
			List<Path> all = files.sorted().toList();
			return all.stream().map((file) -> Named.of(file.getFileName().toString(), bytes(file)));
		}
		catch (IOException ex) {
			throw new IllegalStateException("no corpus in " + folder, ex);
		}
	}

	private static byte[] bytes(Path file) {
		try {
			return Files.readAllBytes(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(file.toString(), ex);
		}
	}

}
