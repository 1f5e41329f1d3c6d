package org.opiniongraph.tools.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

import org.opiniongraph.load.descriptor.DescriptorReader;
import org.opiniongraph.load.table.CouncilDescriptor;
import org.opiniongraph.load.table.DocumentDescriptor;
import org.opiniongraph.publish.export.NewFolder;
import org.opiniongraph.tools.evaluation.SeedReading;

/**
 * Writes a synthetic corpus, a seed folder for {@code opinion-graph.seed}, with the
 * statistics of a real document, as {@code graph-seed/corpus/recipe.yaml} says.
 * <p>
 * Takes the number of opinions, the seed number of chance, and a folder that is empty or
 * not there yet. The same two numbers give the same bytes everywhere.
 */
public final class CorpusCommand {

	private static final String USAGE = "Expected: <number of opinions> <seed number> <new folder>, "
			+ "for example 100000 1 target/corpus";

	private static final String PACKAGED = "classpath:/graph-seed/";

	private static final String RECIPE = "corpus/recipe.yaml";

	private CorpusCommand() {
	}

	/**
	 * Runs the command.
	 * @param arguments number of opinions, seed number, folder
	 * @throws IOException when a file cannot be read or written
	 */
	public static void main(String... arguments) throws IOException {
		try {
			System.out.println(run(arguments));
		}
		catch (IllegalArgumentException ex) {
			System.err.println(ex.getMessage());
			System.exit(1);
		}
	}

	/**
	 * Writes the corpus.
	 * @return what was made, in one line
	 * @throws IllegalArgumentException when an argument is not as it should be
	 */
	static String run(String... arguments) throws IOException {
		if (arguments.length != 3) {
			throw new IllegalArgumentException("The command has %d arguments. %s".formatted(arguments.length, USAGE));
		}
		int opinions = (int) number("number of opinions", arguments[0], 1, 10_000_000);
		long seed = number("seed number", arguments[1], Long.MIN_VALUE, Long.MAX_VALUE);
		Path folder = NewFolder.named(arguments[2], USAGE);
		Recipe recipe = descriptor(RECIPE, Recipe.class);
		var files = new CorpusFolder(folder);
		String made = maker(recipe, new Dice(seed), files).make(opinions);
		files.vocabulary();
		return "%s: %s".formatted(folder, made);
	}

	private static CorpusMaker maker(Recipe recipe, Dice dice, CorpusFolder files) throws IOException {
		DocumentDescriptor model = descriptor("documents/%s/document.yaml".formatted(recipe.model()),
				DocumentDescriptor.class);
		CouncilDescriptor council = descriptor("councils/%s.yaml".formatted(model.council()), CouncilDescriptor.class);
		var sentences = SeedReading.of(PACKAGED, null)
			.documents()
			.stream()
			.filter((document) -> document.slug().equals(model.slug()))
			.map((document) -> new Sentences(document, recipe.wording().paragraph()))
			.findFirst()
			.orElseThrow();
		return new CorpusMaker(recipe, dice, new PassageMaker(sentences, recipe, dice), model, council, files);
	}

	private static <T> T descriptor(String name, Class<T> type) throws IOException {
		try (InputStream content = CorpusFolder.packaged(name)) {
			return new DescriptorReader().read(name, content.readAllBytes(), type);
		}
	}

	private static long number(String what, String argument, long least, long most) {
		try {
			long number = Long.parseLong(argument);
			if (number >= least && number <= most) {
				return number;
			}
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException("The %s '%s' is not a whole number. %s".formatted(what, argument, USAGE),
					ex);
		}
		throw new IllegalArgumentException(
				"The %s %s is not between %d and %d. %s".formatted(what, argument, least, most, USAGE));
	}

}
