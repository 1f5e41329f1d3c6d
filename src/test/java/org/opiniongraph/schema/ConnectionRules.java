package org.opiniongraph.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/**
 * What Relay, Apollo Client and urql take for granted: {@code Node} and {@code node},
 * {@code PageInfo}, and lists as connections after Relay's cursor specification.
 */
final class ConnectionRules {

	private static final Map<String, String> PAGE_INFO = Map.of("hasNextPage", "Boolean!", "hasPreviousPage",
			"Boolean!", "startCursor", "String", "endCursor", "String");

	private static final Map<String, String> PAGING = Map.of("first", "Int", "after", "String", "last", "Int", "before",
			"String");

	private final List<String> broken = new ArrayList<>();

	private final GraphQLSchema schema;

	private ConnectionRules(GraphQLSchema schema) {
		this.schema = schema;
	}

	/** What a schema does not keep, a sentence each. */
	static List<String> brokenIn(GraphQLSchema schema) {
		var rules = new ConnectionRules(schema);
		rules.refetching();
		for (var type : Schemas.types(schema)) {
			if (type instanceof GraphQLObjectType object) {
				rules.object(object);
			}
		}
		Schemas.fields(schema).forEach(rules::connectionField);
		return rules.broken;
	}

	private void refetching() {
		require(this.schema.getObjectType("PageInfo"), "PageInfo", PAGE_INFO);
		if (this.schema.getType("Node") instanceof GraphQLFieldsContainer node) {
			require(node, "Node", Map.of("id", "ID!"));
		}
		else {
			this.broken.add("interface Node { id: ID! } is missing");
		}
		GraphQLObjectType query = this.schema.getQueryType();
		require(query, "Query", Map.of("node", "Node", "nodes", "[Node]!"));
		takes(query, "node", "id", "ID!");
		takes(query, "nodes", "ids", "[ID!]!");
	}

	private void takes(GraphQLObjectType query, String field, String argument, String type) {
		GraphQLFieldDefinition definition = query.getFieldDefinition(field);
		GraphQLArgument it = (definition != null) ? definition.getArgument(argument) : null;
		if (it == null || !GraphQLTypeUtil.simplePrint(it.getType()).equals(type)) {
			this.broken.add("Query.%s has to take %s: %s".formatted(field, argument, type));
		}
	}

	private void object(GraphQLObjectType type) {
		String name = type.getName();
		boolean node = type.getInterfaces().stream().anyMatch((it) -> it.getName().equals("Node"));
		if (!node && type.getFieldDefinition("id") != null) {
			this.broken.add(name + ": a type with an id has to implement Node");
		}
		if (name.endsWith("Connection")) {
			String edge = name.substring(0, name.length() - "Connection".length()) + "Edge";
			require(type, name, Map.of("edges", "[" + edge + "!]!", "pageInfo", "PageInfo!", "totalCount", "Int!"));
			nodes(type, edge);
		}
		else if (type.getFieldDefinition("edges") != null || type.getFieldDefinition("pageInfo") != null) {
			this.broken.add(name + ": a type with edges or pageInfo has a name that ends with Connection");
		}
		if (name.endsWith("Edge")) {
			edge(type);
		}
	}

	private void nodes(GraphQLObjectType connection, String edge) {
		GraphQLFieldDefinition node = (this.schema.getType(edge) instanceof GraphQLObjectType type)
				? type.getFieldDefinition("node") : null;
		if (node != null && !GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(node.getType()))) {
			require(connection, connection.getName(),
					Map.of("nodes", "[" + GraphQLTypeUtil.simplePrint(node.getType()) + "]!"));
		}
	}

	private void edge(GraphQLObjectType type) {
		require(type, type.getName(), Map.of("cursor", "String!"));
		GraphQLFieldDefinition node = type.getFieldDefinition("node");
		if (node == null || !GraphQLTypeUtil.isNonNull(node.getType())
				|| !(GraphQLTypeUtil.unwrapNonNull(node.getType()) instanceof GraphQLNamedOutputType)) {
			this.broken.add(type.getName() + ": an edge has to have node: X!, a node that is no list");
		}
	}

	private void connectionField(Schemas.Field field) {
		String type = GraphQLTypeUtil.simplePrint(field.definition().getType());
		if (!type.replace("!", "").endsWith("Connection")) {
			return;
		}
		if (type.startsWith("[") || type.endsWith("!")
				|| !Schemas.typeWithoutErrors(field.definition()).endsWith("!")) {
			this.broken.add(field + ": expected one connection with @semanticNonNull, not " + type);
		}
		boolean bothWays = field.definition().getArgument("last") != null
				|| field.definition().getArgument("before") != null;
		for (String name : bothWays ? PAGING.keySet().stream().sorted().toList() : List.of("after", "first")) {
			GraphQLArgument argument = field.definition().getArgument(name);
			if (argument == null || !GraphQLTypeUtil.simplePrint(argument.getType()).equals(PAGING.get(name))) {
				this.broken.add("%s: a connection takes %s: %s".formatted(field, name, PAGING.get(name)));
			}
		}
	}

	private void require(GraphQLFieldsContainer type, String name, Map<String, String> fields) {
		fields.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach((entry) -> {
			GraphQLFieldDefinition field = (type != null) ? type.getFieldDefinition(entry.getKey()) : null;
			if (field == null || !Schemas.typeWithoutErrors(field).equals(entry.getValue())) {
				this.broken.add("%s has to have %s: %s".formatted(name, entry.getKey(), entry.getValue()));
			}
		});
	}

}
