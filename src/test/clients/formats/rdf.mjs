// RDF programs: N3.js reads Turtle and N-Triples, jsonld.js reads JSON-LD over HTTP with its own headers, and all read the same.
import { strict as assert } from 'node:assert';
import jsonld from 'jsonld';
import N3 from 'n3';

const [base, ...ids] = process.argv.slice(2);
const HYDRA = 'http://www.w3.org/ns/hydra/core#';
const load = jsonld.documentLoaders.node();
const text = (address, accept) => fetch(address, { headers: { accept } }).then((it) => {
  assert.ok(it.ok, `${address}: ${it.status}`);
  assert.ok(it.headers.get('content-type').startsWith(accept.split(',')[0]), it.headers.get('content-type'));
  return it.text();
});
const lines = (quads) => [...new Set(quads.map((it) => JSON.stringify([it.subject.value, it.predicate.value, it.object.value,
  it.object.datatype?.value, it.object.language])))].sort();
const n3 = (content, format) => new N3.Parser({ format }).parse(content);

for (const id of ids) {
  const address = `${base}/doc/${id}`;
  const turtle = lines(n3(await text(address, 'text/turtle, application/json'), 'text/turtle'));
  assert.deepEqual(lines(n3(await text(address, 'application/n-triples'), 'application/n-triples')), turtle, `${id}: N-Triples`);
  const quads = await jsonld.toRDF(address, { documentLoader: load });
  const terms = quads.map((it) => ({ ...it, object: { ...it.object, language: it.object.language ?? (it.object.datatype ? '' : undefined) } }));
  assert.deepEqual(lines(terms), turtle, `${id}: JSON-LD, read as a library reads it`);
}

let next = `${base}/doc/document:cstf-13`;
const members = new Set();
let total;
for (let pages = 0; next; pages++) {
  assert.ok(pages < 20, 'the pages end');
  const store = new N3.Store(n3(await text(next, 'text/turtle'), 'text/turtle'));
  const list = `${base}/doc/document:cstf-13#opinions`;
  total = Number(store.getObjects(list, `${HYDRA}totalItems`, null)[0].value);
  store.getObjects(list, `${HYDRA}member`, null).forEach((it) => members.add(it.value));
  next = store.getObjects(null, `${HYDRA}next`, null)[0]?.value;
}
assert.equal(members.size, total, 'who follows hydra:next has every opinion');

const description = new N3.Store(n3(await text(`${base}/.well-known/void`, 'text/turtle'), 'text/turtle'));
const dump = description.getObjects(null, 'http://rdfs.org/ns/void#dataDump', null).map((it) => it.value).find((it) => it.endsWith('.nt'));
const triples = Number(description.getObjects(`${base}/dataset`, 'http://rdfs.org/ns/void#triples', null)[0].value);
const dumped = lines(n3(await text(dump, 'application/n-triples'), 'application/n-triples'));
assert.equal(dumped.length, triples, 'the dump has as many statements as VoID says');
console.log(`rdf: ${ids.length} documents alike in three formats, ${members.size} of ${total} opinions, ${triples} statements`);
