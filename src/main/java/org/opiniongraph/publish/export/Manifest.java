package org.opiniongraph.publish.export;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.opiniongraph.publish.graphfile.JsonLinesWriter;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.WebPaths;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Writes the manifest of an export as JSON: its contents and the hashes of its files. */
@Component
class Manifest {

	/** The version of the shape. */
	private static final String VERSION = "1";

	private static final JsonMapper JSON = new JsonMapper();

	private final Addresses addresses;

	Manifest(Addresses addresses) {
		this.addresses = addresses;
	}

	/** Writes it; the same graph gives the same bytes. */
	byte[] of(Export export) {
		List<Map<String, Object>> files = Arrays.stream(ExportFile.values())
			.map((file) -> file(file, Objects.requireNonNull(export.files().get(file))))
			.toList();
		return JSON.writeValueAsBytes(JsonLinesWriter.object("$schema",
				this.addresses.of(WebPaths.SCHEMAS + "/manifest.schema.json"), "version", VERSION, "revision",
				export.graph().revision(), "modelVersion", export.graph().modelVersion(), "counts", JsonLinesWriter
					.object("nodes", export.counts().nodes(), "relationships", export.counts().relationships()),
				"files", files));
	}

	private Map<String, Object> file(ExportFile file, ExportedFile figures) {
		return JsonLinesWriter.object("name", file.fileName(), "url",
				this.addresses.of(WebPaths.EXPORT + "/" + file.fileName()), "mediaType", file.mediaType(), "bytes",
				figures.bytes(), "sha256", figures.sha256(), "records", figures.records());
	}

}
