// GraphiQL as a developer uses it: the questions stand in a list, one runs, ids are links, the Cypher is shown, the schema can be read.
import { mkdirSync } from 'node:fs';
import { audit, measure } from './look.mjs';
import { expect, visit } from './page.mjs';

const [url, pictures, ...operations] = process.argv.slice(2);
mkdirSync(pictures, { recursive: true });

/** The parts of GraphiQL that are not ours: the numbers of lines are pale, and a tab has a button in it. */
const BUT = { but: ['.monaco-editor', '.graphiql-tab'] };

const answered = async (page) => {
  await page.locator('.graphiql-execute-button').click();
  await page.locator('.result-window .view-line', { hasText: '"data"' }).waitFor();
};

await visit(`${url}#SharedAnswers`, async (page, complaints) => {
  const list = page.locator('.samples code');
  await list.first().waitFor();
  const names = await list.allInnerTexts();
  expect(complaints, JSON.stringify(names) === JSON.stringify(operations), `expected the questions ${operations}, got ${names}`);
  await page.locator('.graphiql-query-editor .view-line', { hasText: 'SharedAnswers' }).first().waitFor();
  await page.locator('.graphiql-editor-tool .view-line', { hasText: 'document:cstf-13' }).waitFor();
  await audit(page, complaints, BUT);
  await answered(page);
  expect(complaints, await page.locator('.result-window').getAttribute('lang') === 'ja', 'expected the answer to say that it is Japanese');
  const id = page.locator('.result-window .detected-link').first();
  await id.waitFor();
  const opened = page.context().waitForEvent('page');
  await id.click();
  const node = await opened;
  await node.locator('main', { hasText: /.{100}/s }).waitFor();
  await node.close();

  await page.locator('.samples a', { hasText: operations[1] }).click();
  await page.locator('.graphiql-query-editor .view-line', { hasText: operations[1] }).first().waitFor();
  await page.getByLabel('Show Cypher').click();
  await page.getByLabel('Cypher', { exact: true }).locator('p').waitFor();
  await answered(page);
  await page.locator('.cypher pre', { hasText: ':param given' }).first().waitFor();
  await page.screenshot({ path: `${pictures}/graphiql-cypher.png` });

  await page.getByLabel('Show GraphiQL Explorer').click();
  await page.locator('.graphiql-plugin').getByText('opinionCount').first().waitFor();
  await page.getByLabel('Show Documentation Explorer').click();
  await page.locator('.graphiql-doc-explorer a', { hasText: 'Query' }).first().click();
  await page.locator('.graphiql-doc-explorer a', { hasText: 'opinionAt' }).first().waitFor();

  const query = 'query Mine($row: Int!) { opinionAt(document: "document:cstf-13", row: $row) { id text } }';
  await page.goto(`${url}?query=${encodeURIComponent(query)}&variables=${encodeURIComponent('{"row": 4}')}`);
  await page.locator('.graphiql-query-editor .view-line', { hasText: 'Mine' }).first().waitFor();
  await answered(page);
  await page.locator('.result-window .view-line', { hasText: 'opinion:cstf-13/00004' }).first().waitFor();
  await page.screenshot({ path: `${pictures}/graphiql-link.png` });
});

await visit(`${url}#SharedAnswers`, async (page, complaints) => {
  await page.locator('.graphiql-query-editor .view-line', { hasText: 'SharedAnswers' }).first().waitFor();
  await audit(page, complaints, BUT);
  await measure(page, complaints);
  await answered(page);
  await page.screenshot({ path: `${pictures}/graphiql-phone.png` });
}, { context: { viewport: { width: 360, height: 740 }, colorScheme: 'dark' } });
