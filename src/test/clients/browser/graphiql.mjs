// GraphiQL as a researcher uses it: the sample operations stand in tabs, one runs, the schema can be read.
import { expect, visit } from './page.mjs';

const [url, ...operations] = process.argv.slice(2);

await visit(url, async (page, complaints) => {
  await page.waitForSelector('[role=tab]');
  const tabs = await page.locator('.graphiql-tab').allInnerTexts();
  expect(complaints, JSON.stringify(tabs.map((it) => it.trim())) === JSON.stringify(operations),
    `expected the tabs ${operations}, got ${tabs}`);

  await page.locator('button[aria-label="Show Documentation Explorer"]').click();
  await page.locator('.graphiql-doc-explorer a', { hasText: 'Query' }).first().click();
  await page.locator('.graphiql-doc-explorer a', { hasText: 'opinionAt' }).first().waitFor();

  const editor = (place) => page.evaluate((it) => document.querySelector(`${it} .CodeMirror`)?.CodeMirror.getValue() ?? '', place);
  await page.locator('.graphiql-query-editor .cm-def', { hasText: operations[0] }).waitFor();
  await page.getByRole('tab', { name: 'SharedAnswers' }).click();
  await page.locator('.graphiql-query-editor .cm-def', { hasText: 'SharedAnswers' }).waitFor();
  expect(complaints, JSON.parse(await editor('.graphiql-editor-tool')).document === 'document:cstf-13', 'expected the example in the panel of variables');
  // GraphiQL takes a moment to know which operation the tab has; until then it asks for that of the last one.
  let answer;
  for (let tries = 0; tries < 20 && !answer?.data; tries++) {
    await page.waitForTimeout(500);
    await page.locator('.graphiql-execute-button').click();
    await page.waitForFunction(() => document.querySelector('.result-window .CodeMirror')?.CodeMirror.getValue().startsWith('{'));
    answer = JSON.parse(await editor('.result-window'));
    if (!/operation/.test(answer.errors?.[0]?.message ?? '')) break;
  }
  expect(complaints, !answer.errors, `expected no errors, got ${JSON.stringify(answer.errors)}`);
  const first = answer.data?.responses.edges[0]?.node;
  expect(complaints, first?.opinions.totalCount > 1 && /[ぁ-ん]/.test(first.text), `expected a shared answer, got ${JSON.stringify(first)}`);
  expect(complaints, await page.locator('.result-window').getAttribute('lang') === 'ja', 'expected the answer to say that it is Japanese');

  for (const dialog of ['Open short keys dialog', 'Open settings dialog']) {
    await page.locator(`button[aria-label="${dialog}"]`).click();
    await page.locator('.graphiql-dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.graphiql-dialog').waitFor({ state: 'detached' });
  }
});
