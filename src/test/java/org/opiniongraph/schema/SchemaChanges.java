package org.opiniongraph.schema;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.AstPrinter;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.FieldDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.parser.Parser;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;

/**
 * What a client notices of a change of the schema, a line each, as graphql-java tells it.
 *
 * @param breaking what breaks queries and generated code that worked
 * @param dangerous what changes answers or surprises code that worked, for example
 * another default or a further enum value
 */
record SchemaChanges(List<String> breaking, List<String> dangerous) {

	static SchemaChanges between(String before, String after) {
		var events = new CapturingReporter();
		new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromSdl(allReached(before), allReached(after)), events);
		return new SchemaChanges(lines(events.getBreakages()), lines(events.getDangers()));
	}

	/**
	 * graphql-java compares what the fields of {@code Query} lead to. Types that no field
	 * has, such as the codes of errors, get one for the comparison.
	 */
	private static String allReached(String sdl) {
		Document document = Parser.parse(sdl);
		List<FieldDefinition> fields = document.getDefinitions()
			.stream()
			.filter((it) -> !(it instanceof InputObjectTypeDefinition))
			.filter(TypeDefinition.class::isInstance)
			.map((it) -> ((TypeDefinition<?>) it).getName())
			.map((type) -> new FieldDefinition(type, new TypeName(type)))
			.toList();
		return document.getDefinitions()
			.stream()
			.map(SchemaChanges::withoutErrors)
			.map((it) -> (it instanceof ObjectTypeDefinition type && type.getName().equals("Query"))
					? type.transform((query) -> fields.forEach(query::fieldDefinition)) : it)
			.map(AstPrinter::printAst)
			.collect(Collectors.joining("\n"));
	}

	/**
	 * A field that is null only with an error is compared as if it were never null: a
	 * client gets the same values from either.
	 */
	private static Definition<?> withoutErrors(Definition<?> definition) {
		return switch (definition) {
			case ObjectTypeDefinition it ->
				it.transform((type) -> type.fieldDefinitions(withoutErrors(it.getFieldDefinitions())));
			case InterfaceTypeDefinition it ->
				it.transform((type) -> type.definitions(withoutErrors(it.getFieldDefinitions())));
			default -> definition;
		};
	}

	private static List<FieldDefinition> withoutErrors(List<FieldDefinition> fields) {
		return fields.stream()
			.map((field) -> !field.hasDirective(Schemas.SEMANTIC_NON_NULL) ? field
					: field.transform((it) -> it.type(new NonNullType(field.getType()))
						.directives(field.getDirectives()
							.stream()
							.filter((directive) -> !directive.getName().equals(Schemas.SEMANTIC_NON_NULL))
							.toList())))
			.toList();
	}

	private static List<String> lines(List<DiffEvent> events) {
		return events.stream().map(SchemaChanges::line).distinct().sorted().toList();
	}

	private static String line(DiffEvent event) {
		if (event.getFieldName() != null && Character.isUpperCase(event.getFieldName().charAt(0))) {
			return event.getFieldName() + ": The new API is missing the type";
		}
		String where = Stream.of(event.getTypeName(), event.getFieldName())
			.filter((it) -> it != null && !it.isBlank())
			.reduce((type, field) -> type + "." + field)
			.orElse("schema");
		return "%s: %s".formatted(where, event.getReasonMsg());
	}

}
