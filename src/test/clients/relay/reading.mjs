// Relay's runtime over what relay-compiler made: a list that grows, one that is paged from both ends, and a node that is read again.
import { strict as assert } from 'node:assert';
import { register } from 'node:module';
import relay from 'relay-runtime';

// The compiler writes imports for bundlers, without the ends of file names.
register('data:text/javascript,' + encodeURIComponent(
  "export const resolve = (name, context, next) => next(name.endsWith('.graphql') ? name + '.js' : name, context);"));
const [url, category, member] = process.argv.slice(2);
const artifact = (name) => import(`../compiled/generated/relay/${name}.graphql.js`).then((it) => it.default);
const { Environment, Network, RecordSource, Store, createOperationDescriptor, fetchQuery, getSingularSelector, getPaginationMetadata,
  getRefetchMetadata } = relay;
const asked = [];
const network = Network.create(async ({ text, name }, variables) => {
  asked.push(name);
  const answer = await fetch(url, {
    method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: text, variables }),
  });
  return answer.json();
});
const environment = new Environment({ network, store: new Store(new RecordSource()) });

// What a component with this fragment shows, once the query has been fetched with the variables.
const shown = async (query, fragment, variables, owner = (data) => data) => {
  const operation = createOperationDescriptor(query, variables);
  environment.retain(operation);
  await fetchQuery(environment, query, variables).toPromise();
  const pointer = owner(environment.lookup(operation.fragment).data);
  return environment.lookup(getSingularSelector(fragment, pointer)).data;
};

const opinions = await artifact('pagesOpinions');
const more = await artifact('pagesOpinionsPaginationQuery');
assert.equal(getPaginationMetadata(opinions, 'list').paginationRequest.default ?? getPaginationMetadata(opinions, 'list').paginationRequest, more);
let list = await shown(more, opinions, { count: 25 });
for (let pages = 1; list.opinions.pageInfo.hasNextPage; pages++) {
  assert.ok(pages < 20, 'the list grows to its end');
  list = await shown(more, opinions, { count: 25, cursor: list.opinions.pageInfo.endCursor });
}
const all = list.opinions.edges.map((it) => it.node.id);
assert.equal(all.length, list.opinions.totalCount, 'each page is added to the list');
assert.deepEqual(all, [...new Set(all)].sort());

const ofCategory = await artifact('pagesOpinionsOfCategory');
const both = await artifact('pagesOpinionsOfCategoryPaginationQuery');
let part = await shown(both, ofCategory, { id: category, first: 2 }, (data) => data.node);
part = await shown(both, ofCategory, { id: category, first: 2, after: part.opinions.pageInfo.endCursor }, (data) => data.node);
assert.equal(part.opinions.edges.length, 4, 'forward');
const forward = part.opinions.edges.map((it) => it.node.id);

const backward = new Environment({ network, store: new Store(new RecordSource()) });
const page = async (variables) => {
  const operation = createOperationDescriptor(both, { id: category, ...variables });
  backward.retain(operation);
  await fetchQuery(backward, both, { id: category, ...variables }).toPromise();
  return backward.lookup(getSingularSelector(ofCategory, backward.lookup(operation.fragment).data.node)).data.opinions;
};
let last = await page({ last: 4 });
while (last.pageInfo.hasPreviousPage) last = await page({ last: 4, before: last.pageInfo.startCursor });
assert.deepEqual(last.edges.map((it) => it.node.id).slice(0, 4), forward, 'from the end to the beginning');

const themes = await artifact('pagesThemesOfMember');
const again = await artifact('pagesThemesOfMemberPaginationQuery');
assert.equal(getRefetchMetadata(themes, 'again').identifierInfo?.identifierField ?? 'id', 'id');
const name = (await shown(again, themes, { id: member, count: 3 }, (data) => data.node)).name;
assert.equal((await shown(again, themes, { id: member, count: 5 }, (data) => data.node)).name, name, 'a node is read again by its id');
console.log(`relay: ${all.length} opinions, ${last.edges.length} of a category from the end, ${asked.length} requests`);
