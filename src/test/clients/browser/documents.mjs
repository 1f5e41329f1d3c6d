// The pages without JavaScript: looked at by axe, on a desktop by day and on a phone by night.
import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { audit, measure } from './look.mjs';
import { visit } from './page.mjs';

const [base, pictures, ...ids] = process.argv.slice(2);
mkdirSync(pictures, { recursive: true });

const walk = (name) => async (page, complaints) => {
  for (const id of ids) {
    await page.goto(`${base}/doc/${encodeURIComponent(id).replace(/%(2F|3A)/g, decodeURIComponent)}.html`);
    await audit(page, complaints);
    await measure(page, complaints);
    await page.screenshot({ path: join(pictures, `${id.slice(0, id.indexOf(':'))}-${name}.png`) });
  }
};

await visit(`${base}/developers`, walk('desktop'), { context: { locale: 'ja-JP' } });
await visit(`${base}/developers`, walk('phone'), { context: { locale: 'ja-JP', colorScheme: 'dark', viewport: { width: 360, height: 740 } } });
