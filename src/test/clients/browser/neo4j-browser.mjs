// Neo4j Browser as a researcher uses it: it opens connected, with our guide, and a statement of the guide draws a graph that can be
// read. It is not our page: it tries to load fonts and scripts from other hosts and to report to its makers, and looks for a server
// where there is none. The policy keeps it from all that, so what is checked is that nobody but this machine answered and that none
// of its own scripts is stopped.
import { mkdirSync } from 'node:fs';
import { expect, visit } from './page.mjs';

const [url, bolt, pictures] = process.argv.slice(2);
mkdirSync(pictures, { recursive: true });
const neo4j = (address) => new URL(address).host === bolt;

await visit(`${url}?lang=ja`, async (page, complaints) => {
  await page.getByText('ようこそ').waitFor();
  await page.getByText('reader', { exact: true }).first().waitFor();
  await page.screenshot({ path: `${pictures}/neo4j-browser-guide.png` });

  await page.getByText('Next', { exact: true }).click();
  await page.locator('pre', { hasText: 'WITH \'小山\' AS name' }).click();
  await page.getByTestId('editor-Run').click();
  await page.locator('svg .node text', { hasText: '4 小山' }).first().waitFor();
  const captions = await page.locator('svg .node text').allTextContents();
  expect(complaints, captions.some((it) => it.includes('小山')), `expected captions with the member's name, got ${captions}`);
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `${pictures}/neo4j-browser-graph.png` });

  await page.getByTestId('activeEditor').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('CREATE (mine:Opinion)');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Neo.ClientError.Security.Forbidden').first().waitFor();
}, {
  allowed: neo4j,
  forgiven: (it) => !it.startsWith('was answered')
    && /https:\/\/|got 404: \S+:\d+\/$|got no answer: \S+:\d+\/ |Failed to load resource/.test(it),
});
