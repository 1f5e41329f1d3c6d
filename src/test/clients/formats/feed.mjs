// A feed reader shows what changed: titles and summaries for people, links that open, and pages that go on.
import { strict as assert } from 'node:assert';
import Parser from 'rss-parser';

const [base] = process.argv.slice(2);
const address = `${base}/changes.atom?first=20`;
const feed = await new Parser().parseURL(address);
assert.ok(feed.title.length > 0);
assert.equal(feed.feedUrl, address, 'self is the address that was asked for');
assert.equal(feed.items.length, 20);
for (const item of feed.items) {
  assert.ok(!/^[A-Z]+ [a-z]+:/.test(item.title), `a title for people: ${item.title}`);
  assert.ok((item.summary ?? item.contentSnippet ?? item.content ?? '').trim().length > 0, `${item.title} has a summary`);
  assert.ok(!Number.isNaN(Date.parse(item.isoDate)));
}
assert.equal((await fetch(feed.items[0].link)).status, 200);
console.log(`feed: ${feed.items[0].title}`);
