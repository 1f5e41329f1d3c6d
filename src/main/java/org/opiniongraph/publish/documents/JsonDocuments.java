package org.opiniongraph.publish.documents;

import java.util.LinkedHashMap;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.publish.web.Addresses;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Writes documents as JSON: the fields of GraphQL, with an address beside every id. */
@Component
class JsonDocuments implements DocumentWriter {

	/** The version of the shape. */
	private static final String VERSION = "1";

	private final JsonMapper json;

	private final Addresses addresses;

	JsonDocuments(JsonMapper json, Addresses addresses) {
		this.json = json;
		this.addresses = addresses;
	}

	@Override
	public DocumentFormat format() {
		return DocumentFormat.JSON;
	}

	@Override
	public byte[] write(LinkedNode node) {
		var document = new LinkedHashMap<String, @Nullable Object>();
		document.put("version", VERSION);
		document.put("kind", node.kind().name());
		document.put("id", node.id());
		document.put("url", this.addresses.ofNode(node.id()));
		document.putAll(node.fields());
		return this.json.writeValueAsBytes(document);
	}

}
