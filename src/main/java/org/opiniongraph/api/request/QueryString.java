package org.opiniongraph.api.request;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Reads the query string as an HTML form in UTF-8. The container's own parser is lenient:
 * it drops what it cannot decode.
 */
final class QueryString {

	private QueryString() {
	}

	static Map<String, String> read(@Nullable String text) {
		var parameters = new HashMap<String, String>();
		if (text == null) {
			return parameters;
		}
		for (String part : text.split("&")) {
			int equals = part.indexOf('=');
			String name = decode((equals < 0) ? part : part.substring(0, equals));
			String value = decode((equals < 0) ? "" : part.substring(equals + 1));
			if (!part.isEmpty() && parameters.put(name, value) != null) {
				throw new RefusedRequestException("'%s': expected the parameter only once".formatted(name));
			}
		}
		return parameters;
	}

	/** Escapes become bytes first, so that bytes that are no UTF-8 are seen. */
	private static String decode(String text) {
		try {
			byte[] bytes = URLDecoder.decode(text, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (IllegalArgumentException | CharacterCodingException ex) {
			throw new RefusedRequestException(
					"The query string has an invalid escape (%): expected percent-encoded UTF-8.");
		}
	}

}
