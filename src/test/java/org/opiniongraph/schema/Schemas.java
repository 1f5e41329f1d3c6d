package org.opiniongraph.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.language.AstPrinter;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphqlTypeComparatorRegistry;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.UnExecutableSchemaGenerator;

/** Schemas as they are written, without the code behind them. */
final class Schemas {

	/** Marks a field that is null only if an error says why. */
	static final String SEMANTIC_NON_NULL = "semanticNonNull";

	private Schemas() {
	}

	/** The schema of this project, from its files. */
	static GraphQLSchema own() {
		try (Stream<Path> files = Files.list(Path.of("schema"))) {
			return of(files.filter((file) -> file.toString().endsWith(".graphqls"))
				.sorted()
				.map(Schemas::text)
				.collect(Collectors.joining("\n")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static GraphQLSchema of(String sdl) {
		return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
	}

	/** The types that are not GraphQL's own. */
	static List<GraphQLNamedType> types(GraphQLSchema schema) {
		return schema.getAllTypesAsList()
			.stream()
			.filter((type) -> !type.getName().startsWith("__") && type.getDefinition() != null)
			.toList();
	}

	/** Every field that can be asked for, with the type that has it. */
	static List<Field> fields(GraphQLSchema schema) {
		return types(schema).stream()
			.filter(GraphQLFieldsContainer.class::isInstance)
			.map(GraphQLFieldsContainer.class::cast)
			.flatMap((type) -> type.getFieldDefinitions().stream().map((field) -> new Field(type, field)))
			.toList();
	}

	/**
	 * The shape of a schema in a fixed order and without descriptions: it changes when
	 * something that a client can ask for changes.
	 */
	static String shape(GraphQLSchema schema) {
		var options = SchemaPrinter.Options.defaultOptions()
			.includeDirectiveDefinitions(false)
			.includeDirectives(List.of("deprecated", "specifiedBy", "oneOf", SEMANTIC_NON_NULL)::contains)
			.descriptionsAsHashComments(true)
			.setComparators(GraphqlTypeComparatorRegistry.BY_NAME_REGISTRY);
		return AstPrinter.printAst(Parser.parse(new SchemaPrinter(options).print(schema))).strip() + "\n";
	}

	/**
	 * The type of a field as a client sees it that handles errors: what is null only with
	 * an error is never null to it.
	 */
	static String typeWithoutErrors(GraphQLFieldDefinition field) {
		String type = GraphQLTypeUtil.simplePrint(field.getType());
		return field.hasAppliedDirective(SEMANTIC_NON_NULL) ? type + "!" : type;
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A field of a type; prints as a reader would name it. */
	record Field(GraphQLFieldsContainer type, GraphQLFieldDefinition definition) {

		String name() {
			return this.definition.getName();
		}

		@Override
		public String toString() {
			return this.type.getName() + "." + name();
		}

	}

}
