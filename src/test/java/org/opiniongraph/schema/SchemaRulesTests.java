package org.opiniongraph.schema;

import java.util.List;
import java.util.stream.Stream;

import graphql.GraphQL;
import graphql.introspection.IntrospectionQuery;
import graphql.schema.GraphQLSchema;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema keeps its rules, and each rule finds what breaks it. */
class SchemaRulesTests {

	private static final String SOUND = """
			interface Node { id: ID! }
			type Query { node(id: ID!): Node nodes(ids: [ID!]!): [Node]! things(first: Int, after: String): ThingConnection @semanticNonNull }
			directive @semanticNonNull on FIELD_DEFINITION
			type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
			type Thing implements Node { id: ID! }
			type ThingConnection { edges: [ThingEdge!]! nodes: [Thing!]! pageInfo: PageInfo! totalCount: Int! }
			type ThingEdge { cursor: String! node: Thing! }
			""";

	private final GraphQLSchema own = Schemas.own();

	@Test
	void namesAreAsCodeGeneratorsLikeThem() {
		assertThat(NamingRules.brokenIn(this.own)).isEmpty();
		assertThat(NamingRules.brokenIn(Schemas
			.of("""
					type Query { get_it(An_id: ID): lower old: Int @deprecated new: Int @deprecated(reason: "Ask for `it`.") }
					type lower { a: Colour }
					enum Colour { red }
					""")))
			.containsExactlyInAnyOrder("lower: a type is named LikeThis",
					"Colour.red: an enum value is named LIKE_THIS", "Query.get_it: a field is named likeThis",
					"Query.get_it(An_id): an argument is named likeThis",
					"Query.old: @deprecated(reason: …) has to say what takes its place");
		assertThat(NamingRules.brokenIn(Schemas.of("""
				type Query { it(wish: Wish): Int }
				input Wish { of_: Int deep: Int = 3 }
				"""))).containsExactlyInAnyOrder("Wish: an input's name ends with Filter, Order or Input",
				"Wish.of_: a field of an input is named likeThis",
				"Wish.deep: a field of an input has no default (a change of it would go unnoticed)");
	}

	@Test
	void connectionsAndNodesAreAsRelayReadsThem() {
		assertThat(ConnectionRules.brokenIn(this.own)).isEmpty();
		assertThat(ConnectionRules.brokenIn(Schemas.of(SOUND))).isEmpty();
		assertBroken("cursor: String!", "cursor: Int!", "ThingEdge has to have cursor: String!");
		assertBroken("node: Thing!", "node: [Thing!]!",
				"ThingEdge: an edge has to have node: X!, a node that is no list");
		assertBroken("[ThingEdge!]!", "[ThingEdge]", "ThingConnection has to have edges: [ThingEdge!]!");
		assertBroken("totalCount: Int!", "total: Int!", "ThingConnection has to have totalCount: Int!");
		assertBroken("endCursor: String", "end: String", "PageInfo has to have endCursor: String");
		assertBroken("type Thing implements Node", "type Thing", "Thing: a type with an id has to implement Node");
		assertBroken("node(id: ID!)", "node(id: String!)", "Query.node has to take id: ID!");
		assertBroken("first: Int,", "first: Int!,", "Query.things: a connection takes first: Int");
		assertBroken("after: String)", "after: String, last: Int)", "Query.things: a connection takes before: String");
		assertBroken("): ThingConnection @semanticNonNull", "): ThingConnection",
				"Query.things: expected one connection with @semanticNonNull, not ThingConnection");
		assertBroken("): ThingConnection @semanticNonNull", "): ThingConnection!",
				"Query.things: expected one connection with @semanticNonNull, not ThingConnection!");
	}

	@Test
	void listsAreBoundedAndHoldNoNulls() {
		assertThat(ListRules.brokenIn(this.own)).isEmpty();
		assertThat(ListRules.brokenIn(Schemas.of("""
				type Query { all: [Int!]! some(first: Int = 20): [Int] @semanticNonNull strict(first: Int = 20): [Int!]!
				  "It is the length of `strict`." strictCount: Int! }
				directive @semanticNonNull on FIELD_DEFINITION
				"""))).satisfiesExactlyInAnyOrder(
				(it) -> assertThat(it).startsWith("Query.strict: a list with arguments has @semanticNonNull"),
				(it) -> assertThat(it).startsWith("Query.some: a list with first says what it leaves out"),
				(it) -> assertThat(it).startsWith("Query.all: a list that can grow takes"),
				(it) -> assertThat(it).startsWith("Query.some: expected a list [X!]!"));
	}

	@Test
	void whateverAClientFillsInShowsAValueThatFits() {
		assertThat(ExampleRules.brokenIn(this.own)).isEmpty();
		assertThat(ExampleRules.brokenIn(Schemas
			.of("""
					type Query {
					  good("A number, for example `3`." n: Int, "An id, as in `theme:iot`." id: [ID!], "As `LOUD` or so." tone: Tone,
					       "Which, for example `{ least: 2 }`." filter: ThingFilter): Int
					  bad("A number like `three`." n: Int, "See `first`." id: [ID!], "As `SOFT`." tone: Tone,
					      "Which, for example `{ most: 2 }`." filter: ThingFilter, none: Boolean): Int
					}
					enum Tone { LOUD }
					input ThingFilter { "At least so many, for example `2`." least: Int }
					""")))
			.extracting((it) -> it.substring(0, it.indexOf(':')))
			.containsExactly("Query.bad(n)", "Query.bad(id)", "Query.bad(tone)", "Query.bad(filter)",
					"Query.bad(none)");
	}

	/** Viewers of documentation show a line break as it stands. */
	@Test
	void aParagraphOfADescriptionIsOneLine() {
		assertThat(brokenParagraphs(this.own)).isEmpty();
		assertThat(brokenParagraphs(Schemas.of("""
				type Query {
				  good("One paragraph, for example `1`.\n\nAnother." n: Int): Tone
				}
				"A tone\nor so."
				enum Tone { LOUD }
				""".replace("\n\nAnother", "\\n\\nAnother").replace("tone\nor", "tone\\nor"))))
			.containsExactly("A tone or so.");
	}

	private static List<String> brokenParagraphs(GraphQLSchema schema) {
		var introspected = GraphQL.newGraphQL(schema).build().execute(IntrospectionQuery.INTROSPECTION_QUERY);
		return new JsonMapper().valueToTree(introspected.getData())
			.findValuesAsString("description")
			.stream()
			.flatMap((it) -> Stream.of(it.split("\n\n")))
			.filter((paragraph) -> paragraph.strip().contains("\n"))
			.map((it) -> it.replace("\n", " "))
			.distinct()
			.toList();
	}

	private static void assertBroken(String sound, String changed, String complaint) {
		assertThat(SOUND).contains(sound);
		List<String> broken = ConnectionRules.brokenIn(Schemas.of(SOUND.replace(sound, changed)));
		assertThat(broken).containsExactly(complaint);
	}

}
