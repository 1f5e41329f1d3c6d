import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { address, changed, idAt, link, pathOf, segments } from '../source/address.ts';
import { pairOf } from '../source/compare.tsx';
import { endsOf } from '../source/paths.tsx';
import { filterOf } from '../source/search.tsx';

const IDS = {
  'opinion:cstf-13/00037': '/opinions/cstf-13/37', 'response:cstf-13/00002': '/answers/cstf-13/2', 'category:cstf-13/2': '/documents/cstf-13/2',
  'document:cstf-13': '/documents/cstf-13', 'member:cstf/林': '/members/cstf/%E6%9E%97', 'program:cyder': '/programmes/cyder',
  'material:cstf-13/資料13-1/①': '/materials/cstf-13/%E8%B3%87%E6%96%9913-1/%E2%91%A0', 'material:a/資料/007': '/materials/a/%E8%B3%87%E6%96%99/007',
  'commitment:cstf-13/00006/2': '/commitments/cstf-13/00006/2', 'stock:cstf/2d25': '/stock-answers/cstf/2d25', 'council:cstf': '/councils/cstf',
  'page:https://a.example/b?c=d': '/pages/https://a.example/b%3Fc%3Dd', 'suggestion:1': '/doc/suggestion:1',
};

test('an id has a readable path, and the path leads to the id', () => {
  for (const [id, path] of Object.entries(IDS)) {
    assert.equal(pathOf(id), path);
    if (!path.startsWith('/doc/')) assert.equal(idAt(segments(new URL(path, 'http://localhost'))), id);
  }
});

test('the path of a list has no id, and a path that is no text is kept', () => {
  assert.equal(idAt(['answers']), undefined);
  assert.equal(idAt(['unknown', 'x']), undefined);
  assert.deepEqual(segments(new URL('http://localhost/members/%E4%B8')), ['members', '%E4%B8']);
});

test('a link leaves out what is empty and keeps the language', () => {
  address.value = new URL('http://localhost/search?q=a&member=cstf/x&lang=en');
  assert.equal(link('/search', { q: '人', kind: undefined }), '/search?q=%E4%BA%BA&lang=en');
  assert.equal(changed({ member: '' }), '/search?q=a&lang=en');
});

test('two ends, two members and a filter are read from an address', () => {
  assert.deepEqual(endsOf(['member:cstf', '中尾', 'program:notice']), ['member:cstf/中尾', 'program:notice']);
  assert.deepEqual(endsOf(['program:notice']), ['program:notice', undefined]);
  assert.deepEqual(pairOf(['cstf', '中尾', 'cstf', '名和']), ['member:cstf/中尾', 'member:cstf/名和']);
  assert.deepEqual(pairOf(['cstf', '中尾']), ['member:cstf/中尾', undefined]);
  assert.deepEqual(filterOf((name) => name === 'member' ? ['cstf/林'] : []), { members: ['member:cstf/林'] });
});
