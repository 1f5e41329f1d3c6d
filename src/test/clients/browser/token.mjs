// The explorer of a server that answers with a token only: it says what is needed, refuses a wrong token, and keeps the right one in the tab.
import { looker } from './look.mjs';
import { expect, visit } from './page.mjs';

const [base, pictures, token] = process.argv.slice(2);
const look = looker(base, pictures);

async function enter(page, complaints) {
  const field = page.locator('input[name=token]');
  await look(page, complaints, null, 'input[name=token]', 'token');
  await field.fill('not-the-token-of-readers');
  await field.press('Enter');
  await look(page, complaints, null, '.notice-failed input[name=token]', 'token-refused');
  await field.fill(token);
  const sent = page.waitForRequest((it) => it.headers().authorization === `Bearer ${token}`);
  await field.press('Enter');
  const request = await sent;
  expect(complaints, !request.url().includes(token) && !page.url().includes(token), 'expected the token in no address');
  await page.locator('.matrix').waitFor();
  await page.reload();
  await page.locator('.matrix').waitFor();
  await page.goto(`${base}/opinions/cstf-13/37`);
  await page.locator('.pair mark').first().waitFor();
  await page.locator('.foot button', { hasText: '鍵を消す' }).click();
  await field.waitFor();
}

await visit(`${base}/`, enter, { context: { locale: 'ja-JP' }, forgiven: (it) => / 401[: ]/.test(it) });
