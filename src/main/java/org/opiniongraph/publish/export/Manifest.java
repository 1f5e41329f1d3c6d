package org.opiniongraph.publish.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.opiniongraph.publish.graphfile.JsonLinesWriter;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.WebPaths;
import tools.jackson.databind.json.JsonMapper;

/** Writes the manifest of an export as JSON: its contents and the hashes of its files. */
final class Manifest {

	/** The version of the shape. */
	private static final String VERSION = "1";

	private static final JsonMapper JSON = new JsonMapper();

	private Manifest() {
	}

	/** Writes it; the same graph gives the same bytes. */
	static byte[] of(Export export, Addresses addresses) {
		List<Map<String, Object>> files = Arrays.stream(ExportFile.values())
			.map((file) -> file(file, Objects.requireNonNull(export.files().get(file)), addresses))
			.toList();
		return JSON.writeValueAsBytes(JsonLinesWriter.object("$schema",
				addresses.of(WebPaths.SCHEMAS + "/manifest.schema.json"), "version", VERSION, "revision",
				export.graph().revision(), "modelVersion", export.graph().modelVersion(), "counts", JsonLinesWriter
					.object("nodes", export.counts().nodes(), "relationships", export.counts().relationships()),
				"files", files));
	}

	private static Map<String, Object> file(ExportFile file, ExportedFile figures, Addresses addresses) {
		return JsonLinesWriter.object("name", file.fileName(), "url",
				addresses.of(WebPaths.EXPORT + "/" + file.fileName()), "mediaType", file.mediaType(), "bytes",
				figures.bytes(), "sha256", figures.sha256(), "records", figures.records());
	}

}
