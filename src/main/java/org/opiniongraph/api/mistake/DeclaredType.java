package org.opiniongraph.api.mistake;

import java.util.Optional;

import graphql.language.ListType;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;

/** The type of the schema that a document declares for a variable. */
final class DeclaredType {

	private DeclaredType() {
	}

	static Optional<GraphQLType> of(GraphQLSchema schema, Type<?> declared) {
		return switch (declared) {
			case NonNullType it -> of(schema, it.getType()).map(GraphQLNonNull::nonNull);
			case ListType it -> of(schema, it.getType()).map(GraphQLList::list);
			case TypeName it -> Optional.ofNullable(schema.getType(it.getName()));
			default -> Optional.empty();
		};
	}

}
