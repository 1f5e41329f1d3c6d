package org.opiniongraph.api.operation;

import java.util.List;
import java.util.Locale;

import graphql.language.OperationDefinition.Operation;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import org.opiniongraph.api.request.RefusedRequestException;

import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;

/**
 * Checks at the start that every trusted document fits the schema and its example, and
 * that its file has the name of its operation, so that every published address works.
 */
@Component
class TrustedDocumentsCheck {

	TrustedDocumentsCheck(TrustedDocuments documents, GraphQlSource source) {
		documents.all().forEach((it) -> require(it, source.schema()));
	}

	static void require(TrustedDocument document, GraphQLSchema schema) {
		List<OperationDefinition> operations = document.document().getDefinitionsOfType(OperationDefinition.class);
		if (operations.size() != 1 || operations.getFirst().getOperation() != Operation.QUERY
				|| !document.name().equals(operations.getFirst().getName())) {
			throw new BrokenDocumentException(document.name(), null,
					"expected one operation, a query with the name '%s'".formatted(document.name()));
		}
		new Validator().validateDocument(schema, document.document(), Locale.ENGLISH)
			.stream()
			.findFirst()
			.ifPresent((error) -> {
				List<SourceLocation> places = error.getLocations();
				throw new BrokenDocumentException(document.name(), places.isEmpty() ? null : places.getFirst(),
						error.getMessage());
			});
		if (!document.example().isEmpty()) {
			requireExample(document);
		}
	}

	private static void requireExample(TrustedDocument document) {
		try {
			document.require(document.example());
		}
		catch (RefusedRequestException ex) {
			throw new BrokenDocumentException(document.name(), ex.text());
		}
	}

}
