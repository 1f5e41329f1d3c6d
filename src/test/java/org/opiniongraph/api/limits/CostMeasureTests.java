package org.opiniongraph.api.limits;

import java.util.Map;

import graphql.execution.CoercedVariables;
import graphql.language.OperationDefinition;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What queries of a small schema cost. */
class CostMeasureTests {

	private static final String SCHEMA = """
			directive @cost(weight: String!) on FIELD_DEFINITION | INPUT_FIELD_DEFINITION
			directive @listSize(slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION
			type Query {
			  name: String
			  dear: String @cost(weight: "100")
			  cats(first: Int = 20, last: Int, filter: CatFilter): CatConnection!
			  byIds(ids: [ID!]!): [Cat]! @listSize(slicingArguments: ["ids"])
			  nearest(first: Int = 3): [Cat!]!
			  some: [Cat!]!
			  listed(first: Int): [Cat!]!
			  facets(first: Int = 10): Facets! @listSize(sizedFields: ["colours"])
			  any: Animal
			}
			input CatFilter { text: String @cost(weight: "1000") colour: String not: CatFilter }
			type CatConnection { totalCount: Int! pageInfo: PageInfo! edges: [CatEdge!]! }
			type PageInfo { endCursor: String }
			type CatEdge { cursor: String! node: Cat! }
			interface Animal { name: String }
			type Cat implements Animal { name: String! nick: String node: Cat lives: [Life!]! }
			type Dog implements Animal { name: String bones: [Life!]! @cost(weight: "7") }
			type Life { number: Int! }
			type Facets { colours: [Life!]! others: [Life!]! }
			""";

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ name }                                                | 1 | 1    | 0
			{ name __typename }                                     | 1 | 2    | 0
			{ __schema { types { name } } }                         | 0 | 0    | 0
			{ dear }                                                | 1 | 101  | 0
			{ cats { totalCount } }                                 | 2 | 1    | 0
			{ cats { pageInfo { endCursor } } }                     | 3 | 1    | 0
			{ cats { edges { node { name } } } }                    | 4 | 40   | 20
			{ cats(first: 2) { edges { cursor node { name nick } } } } | 4 | 8 | 2
			{ cats(first: 2, last: 3) { edges { cursor } } }        | 3 | 6    | 3
			{ cats(first: 0) { edges { cursor } } }                 | 3 | 0    | 0
			{ cats(filter: { colour: "red" }) { totalCount } }      | 2 | 1    | 0
			{ cats(filter: { text: "x" }) { totalCount } }          | 2 | 1001 | 0
			{ cats(filter: { text: "x", not: { text: "y" } }) { totalCount } } | 2 | 2001 | 0
			{ byIds(ids: ["a", "b"]) { name nick } }                | 2 | 6    | 2
			{ nearest { name } }                                    | 2 | 6    | 3
			{ nearest(first: 2) { name } }                          | 2 | 4    | 2
			{ nearest(first: -1) { name } }                         | 2 | 0    | 0
			{ nearest(first: 101) { name } }                        | 2 | 200  | 100
			{ some { name lives { number } } }                      | 3 | 60   | 30
			{ listed { name } }                                     | 2 | 40   | 20
			{ facets(first: 4) { colours { number } others { number } } } | 3 | 19 | 10
			{ some { node { name } } }                              | 3 | 15   | 10
			{ any { name ... on Cat { nick } ... on Dog { bones { number } } } } | 3 | 19 | 6
			""")
	void aQueryCostsWhatItsAnswerCouldHold(String query, int depth, long complexity, long resultNodes) {
		assertThat(cost(query)).isEqualTo(new Cost(depth, complexity, resultNodes));
	}

	private static Cost cost(String query) {
		GraphQLSchema schema = new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(SCHEMA),
				RuntimeWiring.newRuntimeWiring()
					.type("Animal", (type) -> type.typeResolver((environment) -> null))
					.build());
		ExecutableNormalizedOperation operation = ExecutableNormalizedOperationFactory
			.createExecutableNormalizedOperation(schema,
					Parser.parse(query).getDefinitionsOfType(OperationDefinition.class).getFirst(), Map.of(),
					CoercedVariables.of(Map.of()));
		return CostMeasure.of(schema, operation);
	}

}
