package org.opiniongraph.api.operation;

import java.util.List;
import java.util.Locale;

import graphql.language.Document;
import graphql.language.OperationDefinition.Operation;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * Checks at the start that every trusted document fits the schema and that its file has
 * the name of its operation, so that every published address works.
 */
@Component
class TrustedDocumentsCheck {

	TrustedDocumentsCheck(TrustedDocuments documents, GraphQlSource source) {
		documents.all().forEach((it) -> require(it, source.schema()));
	}

	static void require(TrustedDocument document, GraphQLSchema schema) {
		Document parsed;
		try {
			parsed = Parser.parse(document.text());
		}
		catch (InvalidSyntaxException ex) {
			throw new BrokenDocumentException(document, at(ex.getLocation()), String.valueOf(ex.getMessage()));
		}
		List<OperationDefinition> operations = parsed.getDefinitionsOfType(OperationDefinition.class);
		if (operations.size() != 1 || operations.getFirst().getOperation() != Operation.QUERY
				|| !document.name().equals(operations.getFirst().getName())) {
			throw new BrokenDocumentException(document, "",
					"expected one operation, a query with the name '%s'".formatted(document.name()));
		}
		new Validator().validateDocument(schema, parsed, Locale.ENGLISH).stream().findFirst().ifPresent((error) -> {
			List<SourceLocation> places = error.getLocations();
			throw new BrokenDocumentException(document, at(places.isEmpty() ? null : places.getFirst()),
					error.getMessage());
		});
	}

	private static String at(@Nullable SourceLocation place) {
		return (place == null) ? "" : ", line %d, column %d".formatted(place.getLine(), place.getColumn());
	}

}
