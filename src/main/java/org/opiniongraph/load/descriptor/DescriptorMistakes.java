package org.opiniongraph.load.descriptor;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Describes the errors of a descriptor for people who know the file but not the program:
 * the entry, its line, and what was expected.
 *
 * @param file the file's name
 * @param text the content of the file
 * @param yaml the YAML reader
 */
record DescriptorMistakes(String file, String text, YAMLMapper yaml) {

	/**
	 * Looks for entries that a record does not have, before it is made and complains of
	 * what it lacks.
	 */
	void refuseUnknownEntries(JsonNode node, Type type, JsonPointer at) {
		if (type instanceof Class<?> array && array.isArray()) {
			eachItem(node, array.getComponentType(), at);
		}
		else if (type instanceof ParameterizedType it && it.getRawType() instanceof Class<?> raw
				&& Collection.class.isAssignableFrom(raw)) {
			eachItem(node, it.getActualTypeArguments()[0], at);
		}
		else if (type instanceof Class<?> record && record.isRecord() && node.isObject()) {
			Map<String, Type> known = Arrays.stream(record.getRecordComponents())
				.collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getGenericType));
			node.propertyStream().forEach((entry) -> {
				JsonPointer place = at.appendProperty(entry.getKey());
				Type expected = known.get(entry.getKey());
				if (expected == null) {
					throw mistake(place, "unknown entry '%s': expected one of %s".formatted(entry.getKey(),
							known.keySet().stream().sorted().collect(Collectors.joining(", "))));
				}
				refuseUnknownEntries(entry.getValue(), expected, place);
			});
		}
	}

	private void eachItem(JsonNode list, Type type, JsonPointer at) {
		for (int item = 0; list.isArray() && item < list.size(); item++) {
			refuseUnknownEntries(list.get(item), type, at.appendIndex(item));
		}
	}

	/** The message for an invalid value. */
	SeedFormatException said(DatabindException failure) {
		JsonPointer place = place(failure);
		String entry = place.toString().isEmpty() ? "the file" : "'%s'".formatted(spoken(place));
		return switch (failure) {
			case InvalidNullException _ -> mistake(place, entry + " has an item without a value");
			case InvalidFormatException it -> mistake(place.appendProperty(String.valueOf(it.getValue())),
					"%s: '%s' is not %s".formatted(entry, it.getValue(), expected(it.getTargetType())));
			case MismatchedInputException it ->
				mistake(place, "%s is not %s".formatted(entry, expected(it.getTargetType())));
			default -> mistake(place, (failure.getCause() instanceof IllegalArgumentException it)
					? String.valueOf(it.getMessage()) : entry + " has an invalid value");
		};
	}

	/** The message for a file that is not valid YAML. */
	SeedFormatException unreadable(JacksonException failure) {
		String reason = failure.getOriginalMessage()
			.lines()
			.filter((part) -> !part.startsWith(" "))
			.collect(Collectors.joining(", "));
		int line = (failure.getLocation() != null) ? Math.max(1, failure.getLocation().getLineNr()) : 1;
		return new SeedFormatException(this.file, line, "not valid YAML: " + reason);
	}

	private SeedFormatException mistake(JsonPointer place, String reason) {
		return new SeedFormatException(this.file, line(place), reason);
	}

	private static JsonPointer place(DatabindException failure) {
		JsonPointer place = JsonPointer.empty();
		for (JacksonException.Reference step : failure.getPath()) {
			place = (step.getPropertyName() != null) ? place.appendProperty(step.getPropertyName())
					: (step.getIndex() >= 0) ? place.appendIndex(step.getIndex()) : place;
		}
		return place;
	}

	/** A place as a person says it; items are counted from 1. */
	private static String spoken(JsonPointer place) {
		return Arrays.stream(place.toString().substring(1).split("/"))
			.map((step) -> step.matches("\\d+") ? "item " + (Integer.parseInt(step) + 1) : step)
			.collect(Collectors.joining(", "));
	}

	/** The line of an entry, or of the nearest one around it. */
	private int line(JsonPointer place) {
		JsonPointer around = place;
		while (!around.toString().isEmpty()) {
			OptionalInt line = lineOf(around);
			if (line.isPresent()) {
				return line.getAsInt();
			}
			around = around.head();
		}
		return 1;
	}

	private OptionalInt lineOf(JsonPointer entry) {
		try (JsonParser parser = this.yaml.createParser(this.text)) {
			while (parser.nextToken() != null) {
				if (parser.streamReadContext().pathAsPointer().equals(entry)) {
					return OptionalInt.of(parser.currentTokenLocation().getLineNr());
				}
			}
		}
		return OptionalInt.empty();
	}

	private static String expected(@Nullable Class<?> type) {
		if (type == null) {
			return "the expected value";
		}
		if (type.isEnum()) {
			return "one of "
					+ Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
		}
		if (type == Pattern.class) {
			return "a regular expression";
		}
		boolean list = type.isArray() || Collection.class.isAssignableFrom(type);
		return (type == String.class) ? "text" : list ? "a list" : "a mapping of names to values";
	}

}
