// Apollo Client over the generated types: pages by cursor, objects kept by id, interfaces told apart, persisted queries.
import { strict as assert } from 'node:assert';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { filter, firstValueFrom } from 'rxjs';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { OpinionAgainDocument, OpinionLineFragmentDoc, OpinionPagesDocument, SharedAnswersDocument } from '../generated/client/graphql.ts';
import type { OpinionPagesQuery } from '../generated/client/graphql.ts';

const [uri, mode] = process.argv.slice(2);
const { possibleTypes } = JSON.parse(readFileSync('generated/possible-types.json', 'utf8'));
const asked: string[] = [];
const counting = new ApolloLink((operation, forward) => {
  asked.push(operation.operationName ?? '');
  return forward(operation);
});
const http = new HttpLink({ uri });
const persisted = new PersistedQueryLink({ sha256: (text) => createHash('sha256').update(text).digest('hex'), useGETForHashedQueries: true });
const client = new ApolloClient({
  link: mode === 'persisted' ? ApolloLink.from([counting, persisted, http]) : ApolloLink.from([counting, http]),
  cache: new InMemoryCache({ possibleTypes, typePolicies: { Query: { fields: { opinions: relayStylePagination(['filter']) } } } }),
});

type Opinions = NonNullable<OpinionPagesQuery['opinions']>;
const list = client.watchQuery({ query: OpinionPagesDocument, variables: { first: 7 } });
const subscription = list.subscribe({ error: (it) => { throw it; } });
let page: Opinions = (await firstValueFrom(list.pipe(filter((it) => !it.loading)))).data?.opinions as Opinions;
for (let pages = 1; page.pageInfo.hasNextPage; pages++) {
  assert.ok(pages < 20, 'the list grows to its end');
  await list.fetchMore({ variables: { after: page.pageInfo.endCursor } });
  page = client.readQuery({ query: OpinionPagesDocument, variables: { first: 7 } })?.opinions as Opinions;
}
subscription.unsubscribe();
const ids = page.edges.map((it) => it.node.id);
assert.equal(ids.length, page.totalCount, 'fetchMore gathers the whole list');
assert.deepEqual(ids, [...new Set(ids)].sort(), 'each once, in order');

const programme = page.edges.flatMap((it) => it.node.mentions).map((it) => it.subject).find((it) => it.__typename === 'Program');
assert.ok(programme && programme.__typename === 'Program' && programme.code.length > 0, 'an interface is told apart by its type');

const first = page.edges[0].node;
const kept = client.readFragment({ id: `Opinion:${first.id}`, fragment: OpinionLineFragmentDoc, fragmentName: 'OpinionLine' });
assert.equal(kept?.text, first.text, 'the cache keeps an opinion by its id');

const again = (await client.query({ query: OpinionAgainDocument, variables: { id: first.id } })).data?.node;
assert.equal(again?.__typename, 'Opinion');
const before = asked.length;
await client.query({ query: OpinionAgainDocument, variables: { id: first.id } });
assert.equal(asked.length, before, 'what is in the cache is not asked for again');

const shared = (await client.query({ query: SharedAnswersDocument, variables: { document: 'document:cstf-13' } })).data?.responses;
assert.ok(shared && shared.edges.every((it) => (it.node.opinions?.totalCount ?? 0) > 1), 'a sample operation runs');

await client.query({ query: OpinionPagesDocument, variables: { first: 1000 }, fetchPolicy: 'no-cache' }).then(
  () => assert.fail('expected an error'),
  (error) => assert.equal(error.errors?.[0]?.extensions?.code, 'BAD_USER_INPUT', `an error carries its code: ${error}`));
client.stop();
console.log(`apollo ${mode}: ${ids.length} opinions in ${asked.length} requests`);
