package org.opiniongraph.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is asked, in the language of each contender. The texts are files; the variables
 * are chosen from the graph at hand.
 *
 * @param name the name of its folder
 * @param texts the texts by the names of their files
 */
record Question(String name, Map<String, String> texts) {

	/** What every folder has. */
	private static final List<String> NEEDED = List.of("api.graphql", "driver.cypher", "variables.cypher");

	/** Copies the texts. */
	Question {
		texts = Map.copyOf(texts);
		for (String file : NEEDED) {
			if (!texts.containsKey(file)) {
				throw new BenchmarkException("The question " + name + " has no " + file + ".");
			}
		}
	}

	/** Reads all questions of a folder, in the order of their names. */
	static List<Question> of(Path folder) {
		try (Stream<Path> all = Files.list(folder)) {
			return all.filter(Files::isDirectory).sorted().map(Question::read).toList();
		}
		catch (IOException ex) {
			throw new BenchmarkException("There are no questions in " + folder + ": run it in the project's folder.",
					ex);
		}
	}

	Optional<String> text(String file) {
		return Optional.ofNullable(this.texts.get(file));
	}

	String needed(String file) {
		return text(file).orElseThrow();
	}

	/** What it asks, in words: the comment on top of the API's query. */
	String title() {
		return needed("api.graphql").lines().findFirst().orElse(this.name).replaceFirst("^#\\s*", "");
	}

	private static Question read(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			var texts = new java.util.TreeMap<String, String>();
			for (Path file : files.toList()) {
				texts.put(file.getFileName().toString(), Files.readString(file));
			}
			return new Question(folder.getFileName().toString(), texts);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
