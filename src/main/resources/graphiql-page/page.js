// Puts GraphiQL into the page, with a tab for each sample operation. A browser that was here before keeps its own tabs.
'use strict';

const root = document.getElementById('graphiql');

function Page({ endpoint, operations }) {
  const fetcher = GraphiQL.createFetcher({ url: new URL(endpoint, document.baseURI).href });
  // What comes back is Japanese: it tells the browser which shapes of kanji to draw.
  React.useEffect(() => document.querySelector('.result-window')?.setAttribute('lang', 'ja'), []);
  return React.createElement(GraphiQL, {
    fetcher,
    defaultTabs: operations.map(({ query }) => ({ query })),
    defaultEditorToolsVisibility: false,
  });
}

fetch('graphiql/settings.json')
  .then((answer) => answer.ok ? answer.json() : Promise.reject(new Error(`settings.json: ${answer.status}`)))
  .then((settings) => ReactDOM.createRoot(root).render(React.createElement(Page, settings)))
  .catch((error) => {
    root.textContent = `GraphiQL could not start: ${error.message}`;
  });
