package org.opiniongraph.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.opiniongraph.tools.pages.MarkedPart;

/** Runs the whole benchmark and prints its tables. */
public final class Benchmark {

	private static final Path QUESTIONS = Path.of("src/benchmark/questions");

	private Benchmark() {
	}

	/**
	 * Starts it.
	 * @param arguments see {@link Options}
	 * @throws IOException when the page for the tables cannot be read or written
	 */
	public static void main(String[] arguments) throws IOException {
		try {
			var options = Options.of(arguments);
			String tables = new Run(options, questions(options)).tables();
			System.out.println(tables);
			Path into = options.into();
			if (into != null) {
				Files.writeString(into, new MarkedPart("benchmark").replace(Files.readString(into), tables));
			}
			System.exit(0);
		}
		catch (BenchmarkException | IllegalArgumentException ex) {
			System.err.println(ex.getMessage());
			System.exit(1);
		}
	}

	private static List<Question> questions(Options options) {
		List<Question> all = Question.of(QUESTIONS);
		return options.only().isEmpty() ? all
				: all.stream().filter((it) -> options.only().contains(it.name())).toList();
	}

}
