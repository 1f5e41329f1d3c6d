// The explorer's page of a node that a later state does not have leads to what replaced it.
import { looker } from './look.mjs';
import { expect, visit } from './page.mjs';

const [base, pictures, path, replacement] = process.argv.slice(2);

await visit(base + path, async (page, complaints) => {
  await page.locator('.notice a').first().waitFor();
  await looker(base, pictures)(page, complaints, null, `.notice a[href$="${replacement}"]`, 'gone');
  await page.locator(`.notice a[href$="${replacement}"]`).first().click();
  await page.locator('.kind').waitFor();
  expect(complaints, page.url().endsWith(replacement), `expected ${replacement}, got ${page.url()}`);
}, { context: { locale: 'ja-JP' } });
