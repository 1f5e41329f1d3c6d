// A gateway of Apollo Federation joins the server with a small subgraph that adds notes to its members.
import { strict as assert } from 'node:assert';
import { ApolloGateway, IntrospectAndCompose, LocalGraphQLDataSource, RemoteGraphQLDataSource } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';

const [url, ...members] = process.argv.slice(2);
const notes = buildSubgraphSchema({
  typeDefs: parse(`
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.5", import: ["@key"])
    type Query { noted: [Member!]! }
    type Member @key(fields: "id") { id: ID! note: String! }
  `),
  resolvers: {
    Query: { noted: () => members.map((id) => ({ __typename: 'Member', id })) },
    Member: { __resolveReference: ({ id }) => ({ id }), note: ({ id }) => `a note on ${id}` },
  },
});
const asked = [];
class Counting extends RemoteGraphQLDataSource {
  willSendRequest({ request }) {
    if (request.query !== undefined) asked.push(request);
  }
}
const gateway = new ApolloGateway({
  supergraphSdl: new IntrospectAndCompose({ subgraphs: [{ name: 'opinions', url }, { name: 'notes', url: 'local' }] }),
  buildService: ({ name }) => name === 'notes' ? new LocalGraphQLDataSource(notes) : new Counting({ url }),
});
const { executor, schema } = await gateway.load();
const ask = async (query, variables = {}) => {
  const from = asked.length;
  const { data, errors } = await executor({
    document: parse(query), request: { query, variables, http: undefined }, queryHash: query, schema, context: {}, cache: new Map(),
    logger: console, metrics: {}, overallCachePolicy: undefined,
  });
  return { data, errors, requests: asked.slice(from) };
};

const joined = await ask('{ noted { id note name opinions(first: 1) { totalCount } } }');
assert.equal(joined.errors, undefined, JSON.stringify(joined.errors));
assert.deepEqual(joined.data.noted.map((it) => it.id), members);
for (const member of joined.data.noted) {
  assert.equal(member.note, `a note on ${member.id}`);
  assert.ok(member.name && member.id.endsWith(member.name) && member.opinions.totalCount > 0, JSON.stringify(member));
}
assert.equal(joined.requests.length, 1, 'the members are asked for at once');
assert.equal(joined.requests[0].variables.representations.length, members.length);

const other = await ask('query ($id: ID!) { member(id: $id) { name note } }', { id: members[0] });
assert.equal(other.errors, undefined, JSON.stringify(other.errors));
assert.equal(other.data.member.note, `a note on ${members[0]}`, 'the other way round');

const refused = await ask('{ noted { id note opinions(first: 101) { totalCount } } }');
assert.ok(refused.errors?.length > 0, 'a mistake is told through the gateway');
assert.equal(refused.data.noted?.[0].note, `a note on ${members[0]}`, 'and leaves its neighbours');
await gateway.stop();
console.log(`federation: ${members.length} members joined`);
