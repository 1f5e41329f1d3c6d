package org.opiniongraph.load.restore;

import java.io.IOException;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;

/**
 * The files of an export that are read: the graph, and the manifest if it is in the same
 * folder.
 *
 * @param graph all nodes and relationships
 * @param manifest the manifest with the hash of the graph; null if there is none
 */
record ExportFiles(Resource graph, @Nullable Resource manifest) {

	private static final String GRAPH = "graph.jsonl";

	private static final String MANIFEST = "manifest.json";

	/**
	 * Finds them.
	 * @param location the export's folder or its file with the graph, a resource location
	 */
	static ExportFiles at(String location) throws IOException {
		Resource given = new DefaultResourceLoader().getResource(location);
		boolean folder = location.endsWith("/") || (given.isFile() && given.getFile().isDirectory());
		Resource graph = folder
				? new DefaultResourceLoader().getResource(location + (location.endsWith("/") ? "" : "/") + GRAPH)
				: given;
		if (!graph.exists()) {
			throw new ExportFormatException(location,
					"there is no such export: set opinion-graph.from-export to the folder of an export or to its "
							+ GRAPH);
		}
		Resource manifest = graph.createRelative(MANIFEST);
		return new ExportFiles(graph, manifest.exists() ? manifest : null);
	}

	/** The graph's file as mistakes name it. */
	String name() {
		return String.valueOf(this.graph.getFilename());
	}

	/** The hash of the graph in the manifest; empty if there is none. */
	Optional<String> sha256() throws IOException {
		if (this.manifest == null) {
			return Optional.empty();
		}
		try {
			return new JsonMapper().readTree(this.manifest.getContentAsByteArray())
				.path("files")
				.valueStream()
				.filter((it) -> it.path("name").asString("").equals(name()))
				.map((it) -> it.path("sha256").asString(""))
				.findFirst();
		}
		catch (JacksonException ex) {
			throw new ExportFormatException(MANIFEST, "this is not valid JSON: expected the manifest of the export");
		}
	}

}
