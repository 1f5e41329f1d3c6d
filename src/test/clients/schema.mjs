// Writes the schema that a server tells by introspection, for tools that read a file.
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql';

const [url, file] = process.argv.slice(2);
const answer = await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
  body: JSON.stringify({ query: getIntrospectionQuery({ inputValueDeprecation: true }) }),
}).then((it) => it.json());
if (answer.errors) throw new Error(JSON.stringify(answer.errors));
mkdirSync('generated', { recursive: true });
writeFileSync(file, printSchema(buildClientSchema(answer.data)));
