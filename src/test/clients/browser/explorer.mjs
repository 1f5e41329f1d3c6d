// The explorer as people use it: find, open a cell, read the evidence, filter, cite, follow the link; by mouse, by keys and on a phone.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, visit } from './page.mjs';

const [base, pictures] = process.argv.slice(2);
const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
mkdirSync(pictures, { recursive: true });

/** Opens an address, waits until its answers are shown, looks at it as axe and a person do. */
async function look(page, complaints, path, shows, name) {
  if (path) await page.goto(base + path);
  await page.locator(shows).first().waitFor();
  await page.locator('.skeleton, .stale').first().waitFor({ state: 'detached' });
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
  violations.filter((it) => ['serious', 'critical'].includes(it.impact)).forEach((it) =>
    complaints.push(`axe at ${path ?? page.url()}: ${it.id} ${it.help}: ${it.nodes.slice(0, 3).map((node) => node.html.slice(0, 120)).join(' | ')}`));
  const width = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(complaints, width[0] <= width[1], `${path} is ${width[0]} wide on a screen of ${width[1]}`);
  if (name) await page.screenshot({ path: join(pictures, `${name}.png`) });
}

const query = (page, name) => new URL(page.url()).searchParams.get(name);

async function desktop(page, complaints) {
  await look(page, complaints, null, '.cell-panel mark.focus', 'start');
  expect(complaints, await page.locator('.matrix tbody tr').count() >= 10, 'expected a filled matrix');
  await page.locator('.cell[aria-current]').focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-current') === 'true');
  expect(complaints, query(page, 'cell') === 'research-and-development~1', `expected the cell below in the address, got ${page.url()}`);
  await page.locator('.cell-panel .notice a').first().click();
  await page.locator('.cell-panel .card').first().waitFor();
  await page.getByText('触れていない人').click();
  expect(complaints, query(page, 'silent') === '1' && await page.locator('td.silent a').count() > 5, 'expected the silent members');
  await page.locator('.tabs a', { hasText: '構成員' }).click();
  await page.locator('.matrix th[scope=row]', { hasText: '中尾' }).waitFor();

  await page.keyboard.press('/');
  await page.keyboard.type('NOTI');
  await page.locator('[role=option]', { hasText: 'NOTICE' }).first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/programmes/notice');
  await look(page, complaints, null, '.bars', 'programme');

  await look(page, complaints, '/search?q=人材+育成', '.card mark.hit', 'search');
  const found = page.locator('.found p[role=status]');
  const all = await found.innerText();
  await page.locator('.more button').click();
  await page.locator('.found .card').nth(10).waitFor();
  await page.locator('.filters a', { hasText: '小山' }).click();
  await page.waitForURL(/member=/);
  await page.waitForFunction((it) => !document.querySelector('.stale') && document.querySelector('.found p[role=status]')?.textContent !== it, all);
  await page.goBack();
  await page.waitForFunction((it) => document.querySelector('.found p[role=status]')?.textContent === it, all);
  await look(page, complaints, '/search?q=量子テレポート&member=cstf/林', '.notice');
}

async function reading(page, complaints) {
  await look(page, complaints, null, '.pair mark', 'opinion');
  expect(complaints, await page.locator('.pair .panel').count() === 2, 'expected the opinion and the answer side by side');
  await page.locator('.switch', { hasText: 'テーマ' }).click();
  await page.waitForURL(/hide=THEME/);
  expect(complaints, await page.locator('.pair .mark-theme').count() === 0, 'expected no marks of themes');
  await page.locator('.neighbourhood summary').click();
  await page.locator('.dot').first().waitFor();
  const dots = await page.locator('.dot').count();
  expect(complaints, dots > 5 && dots <= 40, `expected a small picture, got ${dots} nodes`);
  await look(page, complaints, null, '.picture', 'neighbourhood');
  await page.locator('.cite summary').click();
  const text = await page.locator('.cite .quote').first().innerText();
  expect(complaints, /戸川.*revision [0-9a-f]{12}.*\/id\/opinion:cstf-13\/00037/.test(text), `expected a reference, got ${text}`);
  await page.locator('.cite .quote a').click();
  await page.waitForURL('**/opinions/cstf-13/37');
  const foot = page.locator('.foot summary');
  await foot.click();
  const link = new URL(await page.locator('.foot li a').first().getAttribute('href'), base);
  expect(complaints, link.searchParams.get('query').includes('query OpinionView') && link.searchParams.get('variables').includes('00037'), `expected the request, got ${link}`);
  await look(page, complaints, '/answers?shared=2', '.card', 'answers');
  await look(page, complaints, '/answers?stock=1', '.card, .notice');
  await look(page, complaints, '/answers/cstf-13/2', '.answer-panel mark');
  await look(page, complaints, '/paths/member:cstf/中尾/program:notice', '.way', 'paths');
  await look(page, complaints, '/compare/cstf/中尾/cstf/名和', '.compare', 'compare');
  await look(page, complaints, '/members/cstf/中尾', '.bars', 'member');
  await look(page, complaints, '/documents/cstf-13/2', '.bars');
}

async function phone(page, complaints) {
  await look(page, complaints, null, '.cell-panel mark.focus', 'phone-start');
  await look(page, complaints, '/opinions/cstf-13/37', '.pair mark', 'phone-opinion');
  await look(page, complaints, '/search?q=IoT', '.card', 'phone-search');
  await look(page, complaints, '/themes/iot-security', '.bars', 'phone-theme');
  expect(complaints, (await page.locator('h1').innerText()).startsWith('IoT security'), 'expected the English name');
}

// A request is given up when what it asks for is not wanted any more, for example suggestions while one types on.
const forgiven = (it) => it.startsWith('got no answer') && it.endsWith('net::ERR_ABORTED');
const japanese = { locale: 'ja-JP' };
await visit(`${base}/`, desktop, { context: japanese, forgiven });
await visit(`${base}/opinions/cstf-13/37`, reading, { context: japanese, forgiven });
await visit(`${base}/`, phone, { context: { locale: 'en-GB', colorScheme: 'dark', viewport: { width: 360, height: 740 }, hasTouch: true }, forgiven });
