package org.opiniongraph.benchmark;

import java.nio.file.Path;
import java.util.List;

/** Runs the whole benchmark and prints its tables. */
public final class Benchmark {

	private static final Path QUESTIONS = Path.of("src/benchmark/questions");

	private Benchmark() {
	}

	/**
	 * Starts it.
	 * @param arguments see {@link Options}
	 */
	public static void main(String[] arguments) {
		try {
			var options = Options.of(arguments);
			String tables = new Run(options, questions(options)).tables();
			System.out.println(tables);
			if (options.into() != null) {
				MarkedPart.replace(options.into(), tables);
			}
			System.exit(0);
		}
		catch (BenchmarkException ex) {
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
