// urql with its normalized cache over the generated types: pages by cursor, objects kept by id, interfaces told apart.
import { strict as assert } from 'node:assert';
import { Client, fetchExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { getIntrospectionQuery } from 'graphql';
import type { IntrospectionQuery } from 'graphql';
import { OpinionAgainDocument, OpinionPagesDocument } from '../generated/client/graphql.ts';

const [url] = process.argv.slice(2);
const asked: string[] = [];
const counting: typeof fetch = (...request) => {
  asked.push(String(request[0]));
  return fetch(...request);
};
const introspection = await fetch(url, {
  method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: getIntrospectionQuery() }),
}).then((it) => it.json()) as { data: IntrospectionQuery };
const client = new Client({
  url,
  fetch: counting,
  preferGetMethod: false,
  exchanges: [cacheExchange({
    schema: introspection.data,
    resolvers: { Query: { opinions: relayPagination() } },
    keys: {
      OpinionConnection: () => null, OpinionEdge: () => null, PageInfo: () => null, Mention: () => null, TextSpan: () => null,
    },
  }), fetchExchange],
});

let after: string | null | undefined = null;
let page;
let pages = 0;
do {
  assert.ok(pages++ < 20, 'the list grows to its end');
  const result = await client.query(OpinionPagesDocument, { first: 25, after }).toPromise();
  assert.equal(result.error, undefined);
  page = result.data?.opinions;
  assert.ok(page);
  after = page.pageInfo.endCursor;
} while (page.pageInfo.hasNextPage);
assert.equal(page.edges.length, page.totalCount, 'the pages of the cache join to the whole list');
assert.ok(page.edges.flatMap((it) => it.node.mentions).some((it) => it.subject.__typename === 'Program' && it.subject.code.length > 0),
  'an interface is told apart by its type');

const id = page.edges[0].node.id;
assert.equal((await client.query(OpinionAgainDocument, { id }).toPromise()).data?.node?.id, id);
const before = asked.length;
await client.query(OpinionAgainDocument, { id }).toPromise();
assert.equal(asked.length, before, 'what is in the cache is not asked for again');

const refused = await client.query(OpinionPagesDocument, { first: 1000 }).toPromise();
assert.equal(refused.error?.graphQLErrors[0]?.extensions?.code, 'BAD_USER_INPUT', 'an error carries its code');
console.log(`urql: ${page.edges.length} opinions in ${asked.length} requests`);
