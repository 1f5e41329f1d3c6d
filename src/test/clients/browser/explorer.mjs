// The explorer as people use it: find, open a cell, read the evidence, filter, cite, follow the link; by mouse, by keys and on a phone.
import { join } from 'node:path';
import { looker } from './look.mjs';
import { expect, visit } from './page.mjs';

const [base, pictures] = process.argv.slice(2);
const look = looker(base, pictures);

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
  await look(page, complaints, '/paths/member:cstf/中尾', '.chips a[href*="program:"]', 'connections');
  await look(page, complaints, '/paths/member:cstf/中尾/program:notice', '.way', 'paths');
  await look(page, complaints, '/compare/cstf/中尾/cstf/名和', '.compare', 'compare');
  await look(page, complaints, '/members/cstf/中尾', '.bars', 'member');
  await look(page, complaints, '/documents/cstf-13/2', '.bars');
}

/** What texts point to and have in common has pages too. */
async function references(page, complaints) {
  await look(page, complaints, null, '.cards, .card', 'stock-answers');
  await page.locator('.card a.speaker').first().click();
  await page.waitForURL('**/stock-answers/cstf/*');
  await look(page, complaints, null, '.answer mark.hit', 'stock-answer');
  await look(page, complaints, '/commitments/cstf-13/00006/2', '.answer-panel mark.focus', 'commitment');
  expect(complaints, await page.locator('.answer-panel mark.focus').count() === 1, 'expected one phrase to be marked');
  await look(page, complaints, '/opinions/cstf-13/4', '.chip.page');
  await page.locator('.chip.page').click();
  await page.waitForURL('**/pages/https:/**');
  await look(page, complaints, null, '.card', 'web-page');
  await page.reload();
  await look(page, complaints, null, '.card');
  await look(page, complaints, '/materials', '.rows a');
  await page.locator('.rows a').first().click();
  await look(page, complaints, null, '.answers .card, .card', 'material');
  await look(page, complaints, '/councils/cstf', '.bars', 'council');
}

/** Printed, a page has all of its text, and nothing that only a screen can do. */
async function paper(page, complaints) {
  await page.emulateMedia({ media: 'print' });
  for (const [path, shows] of [['/opinions/cstf-13/37', '.pair mark'], ['/members/cstf/中尾', '.card'], ['/?silent=1', '.cell-panel mark'], ['/paths/member:cstf/中尾/program:notice', '.way']]) {
    await page.goto(base + path);
    await page.locator(shows).first().waitFor();
    await page.locator('.skeleton, .stale').first().waitFor({ state: 'detached' });
    const cut = await page.evaluate(() => [...document.querySelectorAll('body *')].filter((it) => {
      const style = getComputedStyle(it);
      return style.display !== 'none' && style.clipPath === 'none' && style.overflowX !== 'visible' && (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1);
    }).map((it) => `${it.tagName}.${it.className}`));
    expect(complaints, cut.length === 0, `${path} is cut off on paper: ${cut.slice(0, 5)}`);
    const seen = await page.locator('header nav, .searchbox, button, .foot details').evaluateAll((all) => all.filter((it) => it.checkVisibility()).length);
    expect(complaints, seen === 0, `${path} prints ${seen} parts that only a screen can do`);
  }
  await page.pdf({ path: join(pictures, 'paper.pdf'), format: 'A4' });
  await page.screenshot({ path: join(pictures, 'paper.png'), fullPage: true });
}

/** A view that cannot be read says so, and can be read again. */
async function broken(page, complaints) {
  await page.locator('.matrix').waitFor();
  await page.context().setOffline(true);
  await page.locator('nav a[href="/members"]').click();
  await look(page, complaints, null, '.notice-failed button', 'failed');
  await page.context().setOffline(false);
  await page.locator('.notice-failed button').click();
  await look(page, complaints, null, '.bars');
  await look(page, complaints, '/themes/no-such-theme', 'main .notice', 'missing');
  await look(page, complaints, '/search?q=量子テレポート', 'main .notice', 'empty');
}

async function phone(page, complaints) {
  await look(page, complaints, null, '.cell-panel mark.focus', 'phone-start');
  await look(page, complaints, '/opinions/cstf-13/37', '.pair mark', 'phone-opinion');
  await look(page, complaints, '/search?q=IoT', '.card', 'phone-search');
  await look(page, complaints, '/themes/iot-security', '.bars', 'phone-theme');
  expect(complaints, (await page.locator('h1').innerText()).startsWith('IoT security'), 'expected the English name');
}

const japanese = { locale: 'ja-JP' };
await visit(`${base}/`, desktop, { context: japanese });
await visit(`${base}/opinions/cstf-13/37`, reading, { context: japanese });
await visit(`${base}/`, phone, { context: { locale: 'en-GB', colorScheme: 'dark', viewport: { width: 360, height: 740 }, hasTouch: true } });
await visit(`${base}/answers?stock=1`, references, { context: japanese });
await visit(`${base}/`, paper, { context: { ...japanese, viewport: { width: 794, height: 1123 } } });
await visit(`${base}/`, broken, { context: japanese, forgiven: (it) => /ERR_INTERNET_DISCONNECTED|404/.test(it) });
