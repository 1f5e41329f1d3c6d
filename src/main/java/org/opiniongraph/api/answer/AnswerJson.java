package org.opiniongraph.api.answer;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes the result of GraphQL as JSON: maps, lists, texts, numbers and booleans. The
 * types are known, so no serializer is looked up for each value.
 */
public final class AnswerJson {

	private AnswerJson() {
	}

	public static void write(JsonMapper json, OutputStream out, Object content) {
		try (JsonGenerator generator = json.createGenerator(out)) {
			value(generator, content);
		}
	}

	private static void value(JsonGenerator out, @Nullable Object value) {
		switch (value) {
			case null -> out.writeNull();
			case String text -> out.writeString(text);
			case Integer number -> out.writeNumber(number);
			case Boolean truth -> out.writeBoolean(truth);
			case Map<?, ?> map -> object(out, map);
			case List<?> list -> array(out, list);
			case Long number -> out.writeNumber(number);
			case Double number -> out.writeNumber(number);
			default -> out.writePOJO(value);
		}
	}

	private static void object(JsonGenerator out, Map<?, ?> map) {
		out.writeStartObject();
		for (Map.Entry<?, ?> entry : map.entrySet()) {
			out.writeName(String.valueOf(entry.getKey()));
			value(out, entry.getValue());
		}
		out.writeEndObject();
	}

	private static void array(JsonGenerator out, List<?> list) {
		out.writeStartArray();
		for (Object entry : list) {
			value(out, entry);
		}
		out.writeEndArray();
	}

}
