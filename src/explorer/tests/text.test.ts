import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { bibtex, reference } from '../source/cite.tsx';
import { lay } from '../source/layout.ts';
import { about, pieces } from '../source/marks.tsx';
import { singular } from '../source/words.ts';
import type { Annotation } from '../source/marks.tsx';

const TEXT = 'IoTの対策が必要。';
const theme = { kind: 'THEME', node: { __typename: 'Theme', id: 'theme:iot', name: 'IoT' } } as const;
const stance = { kind: 'STANCE', node: { __typename: 'Opinion', id: 'opinion:a/00001' } } as const;
const ANNOTATIONS: Annotation[] = [
  { span: { start: 0, end: 3, text: 'IoT' }, marks: [theme] },
  { span: { start: 6, end: 8, text: '必要' }, marks: [stance] },
];

test('the pieces of a text join to the text, and a hidden kind has no marks', () => {
  const cut = pieces(TEXT, ANNOTATIONS, ['STANCE']);
  assert.equal(cut.map((it) => it.text).join(''), TEXT);
  assert.deepEqual(cut.map((it) => it.marks.length), [1, 0, 0, 0]);
});

test('a list about a node marks what shows this node', () => {
  const other: Annotation = { span: { start: 4, end: 6, text: '対策' }, marks: [{ kind: 'THEME', node: { __typename: 'Theme', id: 'theme:other' } }] };
  assert.deepEqual(about([...ANNOTATIONS, other], 'theme:iot').map((it) => it.marks.length), [1, 1, 0]);
  assert.equal(about(ANNOTATIONS, 'member:x'), ANNOTATIONS);
});

test('a reference has author, title, revision and address; BibTeX too', () => {
  const cited = { id: 'opinion:a/00001', url: 'http://localhost/id/opinion:a/00001', revision: '0123456789abcdef', author: '林', title: '表', publisher: '' };
  assert.equal(reference(cited), '林. 表. Opinion Graph, revision 0123456789ab. http://localhost/id/opinion:a/00001');
  assert.match(bibtex(cited), /^@misc\{opinion-a-00001,\n {2}author = \{\{林\}\},\n[^]*url = \{http/);
});

test('English counts one thing in the singular', () => {
  assert.equal(singular('1 members in 1 categories; 11 members, 1 shared themes'), '1 member in 1 category; 11 members, 1 shared theme');
});

test('neighbours are drawn inside the picture, apart from each other, and always at the same places', () => {
  const weights = Array.from({ length: 39 }, (_, at) => at / 39);
  const places = lay(weights, 900, 520);
  assert.deepEqual(places, lay(weights, 900, 520));
  for (const { x, y } of places) assert.ok(x >= 0 && x <= 900 && y >= 0 && y <= 520);
  assert.equal(new Set(places.map(({ x, y }) => `${Math.round(x / 20)} ${Math.round(y / 20)}`)).size, places.length);
});
