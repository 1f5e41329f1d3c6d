// graphql-js executes on the schema that introspection tells, and finds in it the directives of /schema.graphqls and no others.
import { strict as assert } from 'node:assert';
import { readFileSync, readdirSync } from 'node:fs';
import { buildClientSchema, buildSchema, execute, getIntrospectionQuery, parse, validate, version } from 'graphql';

const [url] = process.argv.slice(2);
const folder = '../../../schema/operations/';
assert.equal(version.split('.')[0], '17');
const answer = await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, inputValueDeprecation: true, oneOf: true }) }),
}).then((it) => it.json());
const schema = buildClientSchema(answer.data);
const served = buildSchema(await fetch(new URL('/schema.graphqls', url)).then((it) => it.text()));
const names = (of) => of.getDirectives().map((it) => it.name).sort();
assert.deepEqual(names(schema), names(served), 'introspection announces the directives of the served schema');

const result = await execute({ schema, document: parse('{ graph { revision } }'), rootValue: { graph: { revision: 'mine' } } });
assert.equal(result.errors, undefined);
assert.deepEqual(JSON.parse(JSON.stringify(result.data)), { graph: { revision: 'mine' } });
const operations = readdirSync(folder).filter((it) => it.endsWith('.graphql'));
for (const operation of operations) {
  assert.deepEqual(validate(schema, parse(readFileSync(folder + operation, 'utf8'))), [], operation);
}
console.log(`graphql ${version}: ${operations.length} operations fit the introspected schema, which executes`);
