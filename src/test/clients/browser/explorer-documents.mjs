// The explorer over many documents: which of them are counted can be chosen, results can be narrowed to some, and long lists grow.
import { looker } from './look.mjs';
import { expect, visit } from './page.mjs';

const [base, pictures] = process.argv.slice(2);
const look = looker(base, pictures);
const settled = (page) => page.locator('.skeleton, .stale').first().waitFor({ state: 'detached' });
const total = async (page) => Number((await page.locator('.found p[role=status]').innerText()).replace(/\D/g, ''));

async function choose(page, complaints) {
  await look(page, complaints, null, '.matrix', 'documents-matrix');
  const one = await page.locator('.column small').allInnerTexts();
  await page.locator('.picker summary').click();
  const boxes = page.locator('.picker-list input');
  expect(complaints, await boxes.count() === 17, `expected sixteen documents and all of them, got ${await boxes.count()}`);
  await look(page, complaints, null, '.picker-list', 'documents-picker');
  await boxes.nth(2).check();
  await page.waitForURL(/doc=[^&]+,/);
  await settled(page);
  const two = await page.locator('.column small').allInnerTexts();
  expect(complaints, JSON.stringify(one) !== JSON.stringify(two), `expected other numbers for two documents than ${one}`);
  await boxes.first().check();
  await page.waitForURL(/doc=all/);
  await look(page, complaints, null, '.matrix .cell', 'documents-all');
  await page.reload();
  await look(page, complaints, null, '.matrix .cell');
}

async function narrow(page, complaints) {
  await look(page, complaints, null, '.filters details details', 'documents-search');
  const all = await total(page);
  const documents = page.locator('.filters details details', { hasText: '文書' }).first();
  await documents.locator('summary').click();
  await documents.locator('li a').first().click();
  await page.waitForURL(/doc=/);
  await settled(page);
  await page.waitForFunction((it) => Number(document.querySelector('.found p[role=status]')?.textContent?.replace(/\D/g, '')) < it, all);
  expect(complaints, await total(page) > 0, 'expected results in the document');
}

async function grow(page, complaints) {
  await look(page, complaints, null, '.card', 'documents-results');
  const before = await page.locator('.card').count();
  await page.locator('.more button').click();
  await page.locator('.card').nth(before).waitFor();
}

const japanese = { locale: 'ja-JP' };
await visit(`${base}/`, choose, { context: japanese });
await visit(`${base}/search?q=IoT`, narrow, { context: japanese });
await visit(`${base}/search?q=IoT`, grow, { context: japanese });
