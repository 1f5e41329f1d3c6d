package org.opiniongraph.api.request;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The parameters of a GraphQL request, from the body or the address.
 *
 * @param query the text of the document
 * @param documentId the name of a document that the server has
 * @param operationName the operation of the document to run
 * @param variables the values of its variables
 * @param extensions the protocol extensions that clients use
 */
public record RequestParameters(@Nullable String query, @Nullable String documentId, @Nullable String operationName,
		Map<String, Object> variables, Map<String, Object> extensions) {

	/** Reads them from a body. What has no meaning here is left alone. */
	static RequestParameters ofBody(Map<?, ?> body) {
		return new RequestParameters(text(body, "query"), text(body, "documentId"), text(body, "operationName"),
				map("variables", body.get("variables")), map("extensions", body.get("extensions")));
	}

	/** Reads them from an address, where an empty value is none. */
	static RequestParameters ofAddress(Map<String, String> address) {
		return new RequestParameters(given(address, "query"), given(address, "documentId"),
				given(address, "operationName"), json(address, "variables"), json(address, "extensions"));
	}

	/** The same request for a document that is named already. */
	public RequestParameters withDocumentId(String id) {
		if (this.query != null || this.documentId != null) {
			throw new RefusedRequestException(
					"'query' and 'documentId' are not allowed here, because the path names the document.");
		}
		return new RequestParameters(null, id, this.operationName, this.variables, this.extensions);
	}

	private static @Nullable String text(Map<?, ?> body, String name) {
		Object value = body.get(name);
		if (value == null || value instanceof String) {
			return (String) value;
		}
		throw new RefusedRequestException("'%s': expected a string".formatted(name));
	}

	private static @Nullable String given(Map<String, String> address, String name) {
		String value = address.get(name);
		return (value == null || value.isEmpty()) ? null : value;
	}

	private static Map<String, Object> json(Map<String, String> address, String name) {
		String value = given(address, name);
		return (value == null) ? Map.of() : map(name, JsonReading.read("'%s'".formatted(name), value));
	}

	private static Map<String, Object> map(String name, @Nullable Object value) {
		return switch (value) {
			case null -> Map.of();
			case Map<?, ?> map -> {
				var named = new HashMap<String, Object>();
				map.forEach((key, it) -> named.put(String.valueOf(key), it));
				yield named;
			}
			default -> throw new RefusedRequestException("'%s': expected a JSON object".formatted(name));
		};
	}

}
