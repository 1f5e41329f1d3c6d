package org.opiniongraph.publish.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.WebPaths;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Says in JSON what an export holds, and by which hashes its files are known. */
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
		var manifest = new LinkedHashMap<String, Object>();
		manifest.put("$schema", this.addresses.of(WebPaths.SCHEMAS + "/manifest.schema.json"));
		manifest.put("version", VERSION);
		manifest.put("revision", export.graph().revision());
		manifest.put("modelVersion", export.graph().modelVersion());
		var counts = new LinkedHashMap<String, Object>();
		counts.put("nodes", export.counts().nodes());
		counts.put("relationships", export.counts().relationships());
		manifest.put("counts", counts);
		var files = new ArrayList<Map<String, Object>>();
		for (ExportFile file : ExportFile.values()) {
			files.add(file(file, Objects.requireNonNull(export.files().get(file))));
		}
		manifest.put("files", files);
		return JSON.writeValueAsBytes(manifest);
	}

	private Map<String, Object> file(ExportFile file, ExportedFile figures) {
		var entry = new LinkedHashMap<String, Object>();
		entry.put("name", file.fileName());
		entry.put("url", this.addresses.of(WebPaths.EXPORT + "/" + file.fileName()));
		entry.put("mediaType", file.mediaType());
		entry.put("bytes", figures.bytes());
		entry.put("sha256", figures.sha256());
		entry.put("records", figures.records());
		return entry;
	}

}
