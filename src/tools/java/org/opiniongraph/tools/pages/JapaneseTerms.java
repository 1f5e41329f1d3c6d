package org.opiniongraph.tools.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import graphql.language.Description;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.SchemaParser;
import org.opiniongraph.model.NodeKind;

/** Finds the Japanese term of each kind of node in the schema's description of it. */
final class JapaneseTerms {

	/** A term in brackets without Latin letters, up to a comma. */
	private static final Pattern TERM = Pattern.compile("\\(([^\\p{ASCII}]+)[,)]");

	private JapaneseTerms() {
	}

	/**
	 * Reads them.
	 * @param schema the file that has the enum {@code NodeKind}
	 * @return the terms of those kinds whose description has one
	 */
	static Map<NodeKind, String> read(Path schema) throws IOException {
		var terms = new EnumMap<NodeKind, String>(NodeKind.class);
		Objects
			.requireNonNull(new SchemaParser().parse(Files.readString(schema))
				.getTypeOrNull(NodeKind.class.getSimpleName(), EnumTypeDefinition.class))
			.getEnumValueDefinitions()
			.forEach((value) -> TERM.matcher(description(value))
				.results()
				.findFirst()
				.map((MatchResult it) -> it.group(1))
				.ifPresent((term) -> terms.put(NodeKind.valueOf(value.getName()), term)));
		return terms;
	}

	private static String description(EnumValueDefinition value) {
		Description description = value.getDescription();
		return (description != null) ? description.getContent() : "";
	}

}
