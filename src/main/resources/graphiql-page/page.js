// Renders GraphiQL with a tab for each sample operation. A returning browser keeps its own tabs.
'use strict';

const root = document.getElementById('graphiql');

function Page({ endpoint, operations }) {
  const fetcher = GraphiQL.createFetcher({ url: new URL(endpoint, document.baseURI).href });
  // Answers are Japanese. The attribute lang makes the browser use Japanese glyphs for kanji.
  React.useEffect(() => document.querySelector('.result-window')?.setAttribute('lang', 'ja'), []);
  return React.createElement(GraphiQL, {
    fetcher,
    defaultTabs: operations.map(({ query, variables }) => ({ query, variables: JSON.stringify(variables, null, 2) })),
    defaultEditorToolsVisibility: 'variables',
  });
}

fetch('graphiql/settings.json')
  .then((answer) => answer.ok ? answer.json() : Promise.reject(new Error(`settings.json: ${answer.status}`)))
  .then((settings) => ReactDOM.createRoot(root).render(React.createElement(Page, settings)))
  .catch((error) => {
    root.textContent = `GraphiQL could not start: ${error.message}`;
  });
