package org.opiniongraph.api.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.GraphQLError;
import graphql.language.NonNullType;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import org.opiniongraph.api.field.ErrorCode;

/** All mistakes in the variables of a request, each with its variable and its place. */
final class VariableMistakes {

	private VariableMistakes() {
	}

	static List<GraphQLError> of(GraphQLSchema schema, List<VariableDefinition> declared, Map<String, ?> variables) {
		var errors = new ArrayList<GraphQLError>();
		for (VariableDefinition variable : declared) {
			if (!variables.containsKey(variable.getName())) {
				missing(variable).ifPresent(errors::add);
				continue;
			}
			var mistakes = new ValueMistakes(false);
			DeclaredType.of(schema, variable.getType())
				.ifPresent((type) -> mistakes.check("variables." + variable.getName(), type,
						variables.get(variable.getName())));
			mistakes.all()
				.stream()
				.map((it) -> DocumentMistakes.error(ErrorCode.BAD_USER_INPUT, variable.getSourceLocation(), it))
				.forEach(errors::add);
		}
		return errors;
	}

	private static Optional<GraphQLError> missing(VariableDefinition variable) {
		if (!(variable.getType() instanceof NonNullType) || variable.getDefaultValue() != null) {
			return Optional.empty();
		}
		return Optional.of(DocumentMistakes.error(ErrorCode.BAD_USER_INPUT, variable.getSourceLocation(),
				"'variables.%s' is missing: the query declares the variable '$%s' as required"
					.formatted(variable.getName(), variable.getName())));
	}

}
