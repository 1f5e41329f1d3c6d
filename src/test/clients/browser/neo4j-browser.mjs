// Neo4j Browser as a researcher uses it: connects with the password of the file, and draws a graph. It is not our page: it tries
// to load fonts and scripts from other hosts and to report to its makers, and looks for a server where there is none. The policy
// keeps it from all that, so what is checked is that nobody but this machine answered and that none of its own scripts is stopped.
import { expect, visit } from './page.mjs';

const [url, bolt, password] = process.argv.slice(2);
const neo4j = (address) => new URL(address).host === bolt;

await visit(url, async (page, complaints) => {
  const form = page.getByTestId('password');
  await form.waitFor();
  await form.fill(password);
  await page.getByTestId('connect').click();
  const editor = page.getByTestId('activeEditor');
  await editor.waitFor();
  await page.waitForTimeout(1500);
  await editor.click();
  await page.keyboard.type('MATCH p = (:Member {name: "中尾"})-[:RAISED]->(:Opinion) RETURN p');
  await page.keyboard.press('Control+Enter');
  await page.locator('.neod3viz circle, svg circle').first().waitFor();
  expect(complaints, await page.locator('svg circle').count() > 2, 'expected a graph with several nodes');
}, {
  allowed: neo4j,
  forgiven: (it) => !it.startsWith('was answered')
    && /https:\/\/|got 404: \S+:\d+\/$|got no answer: \S+:\d+\/ |Failed to load resource/.test(it),
});
