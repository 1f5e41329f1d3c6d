// The explorer while the graph is loaded: it waits, and shows the view by itself when the graph is there.
import { looker } from './look.mjs';
import { visit } from './page.mjs';

const [base, pictures] = process.argv.slice(2);

await visit(`${base}/`, async (page, complaints) => {
  await looker(base, pictures)(page, complaints, null, '.notice-wait', 'not-ready');
  await page.locator('.matrix').waitFor();
}, { context: { locale: 'ja-JP' }, forgiven: (it) => it.includes('503') });
