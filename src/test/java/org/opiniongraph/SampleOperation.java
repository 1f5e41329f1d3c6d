package org.opiniongraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of {@code schema} with a query, and the example that stands beside it.
 *
 * @param name the name of the file
 * @param text the query
 * @param variables the example, empty where there is none
 */
public record SampleOperation(String name, String text, Map<String, Object> variables) {

	private static final String ENDING = ".graphql";

	private static final JsonMapper JSON = new JsonMapper();

	/** The sample operations, by name. */
	public static List<SampleOperation> all() {
		return in(Path.of("schema/operations"));
	}

	/** The queries of a folder, by name. */
	public static List<SampleOperation> in(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((it) -> it.toString().endsWith(ENDING)).sorted().map(SampleOperation::read).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The body of a request for it as a trusted document. */
	public String asTrusted() {
		return JSON.writeValueAsString(Map.of("documentId", this.name, "variables", this.variables));
	}

	/** The example as JSON. */
	public String json() {
		return JSON.writeValueAsString(this.variables);
	}

	@Override
	public String toString() {
		return this.name;
	}

	private static SampleOperation read(Path file) {
		String name = file.getFileName().toString().replace(ENDING, "");
		Path example = file.resolveSibling(name + ".variables.json");
		try {
			Map<String, Object> variables = Files.exists(example)
					? JSON.readValue(Files.readString(example), new TypeReference<>() {
					}) : Map.of();
			return new SampleOperation(name, Files.readString(file), variables);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
