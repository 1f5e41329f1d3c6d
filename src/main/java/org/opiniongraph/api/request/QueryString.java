package org.opiniongraph.api.request;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Reads what stands behind the question mark, in the way of HTML forms and in UTF-8. The
 * container's own reading is lenient: it drops what it cannot decode.
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
				throw new RefusedRequestException("'%s': expected once, but was given again".formatted(name));
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
					"Expected the address to be encoded as forms are, in UTF-8, but an escape (%) is none.");
		}
	}

}
