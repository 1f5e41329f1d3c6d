// Looks at a page as a person and axe do, and keeps a picture of it.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from './page.mjs';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Complains of what axe finds serious. `but` has the parts that are not ours. */
export async function audit(page, complaints, { but = [] } = {}) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(([rules, parts]) => globalThis.axe.run({ exclude: parts.map((it) => [it]) }, { runOnly: rules }), [RULES, but]);
  violations.filter((it) => ['serious', 'critical'].includes(it.impact)).forEach((it) =>
    complaints.push(`axe at ${page.url()}: ${it.id} ${it.help}: ${it.nodes.slice(0, 3).map((node) => node.html.slice(0, 120)).join(' | ')}`));
}

/** Complains if the page is wider than the screen. */
export async function measure(page, complaints) {
  const [whole, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(complaints, whole <= screen, `${page.url()} is ${whole} wide on a screen of ${screen}`);
}

/** Opens an address below the base unless it is null, waits until its answers are shown, and looks at it. */
export const looker = (base, pictures) => async (page, complaints, path, shows, name) => {
  mkdirSync(pictures, { recursive: true });
  if (path) await page.goto(base + path);
  await page.locator(shows).first().waitFor();
  await page.locator('.skeleton, .stale').first().waitFor({ state: 'detached' });
  await audit(page, complaints);
  await measure(page, complaints);
  if (name) await page.screenshot({ path: join(pictures, `${name}.png`) });
};
