// The page of GraphiQL: samples as a list of questions, links to a query, ids that lead to their nodes, and the Cypher that ran.
import './workers.js';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { ToolbarButton, useGraphiQL, useMonaco } from '@graphiql/react';
import { explorerPlugin } from '@graphiql/plugin-explorer';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './page.css';
import { cypherPlugin, withCypher } from './cypher.jsx';
import { linkIds } from './links.js';
import { LinkIcon } from './icons.jsx';
import { samplesPlugin, toTab } from './samples.jsx';

const root = document.getElementById('graphiql');

/** What the address asks for: a query of its own, or the name of a sample. */
function asked(samples) {
  const query = new URL(location.href).searchParams.get('query');
  if (query) {
    return { query, variables: new URL(location.href).searchParams.get('variables') ?? '' };
  }
  const sample = samples.find((it) => it.name === decodeURIComponent(location.hash.slice(1)));
  return sample && toTab(sample);
}

function Links() {
  const monaco = useMonaco((it) => it.monaco);
  const editor = useGraphiQL((it) => it.responseEditor);
  useEffect(() => monaco && editor && linkIds(monaco, editor), [monaco, editor]);
  return null;
}

function ShareButton() {
  const query = useGraphiQL((it) => it.queryEditor);
  const variables = useGraphiQL((it) => it.variableEditor);
  const share = () => {
    const link = new URL(location.href.split(/[?#]/)[0]);
    link.searchParams.set('query', query.getValue());
    if (variables.getValue().trim()) {
      link.searchParams.set('variables', variables.getValue());
    }
    history.replaceState(null, '', link);
    navigator.clipboard?.writeText(link.href);
  };
  return <ToolbarButton label="Copy a link to this query" onClick={share}><LinkIcon /></ToolbarButton>;
}

function Page({ endpoint, browser, cypher, operations }) {
  const fetcher = createGraphiQLFetcher({ url: new URL(endpoint, document.baseURI).href, enableIncrementalDelivery: false });
  const samples = samplesPlugin(operations);
  const plugins = [samples, explorerPlugin(), HISTORY_PLUGIN, ...(cypher ? [cypherPlugin(browser)] : [])];
  const opened = asked(operations) ?? (localStorage.getItem('graphiql:tabState') ? undefined : toTab(operations[0]));
  return (
    <GraphiQL
      fetcher={cypher ? withCypher(fetcher) : fetcher}
      plugins={plugins}
      visiblePlugin={samples}
      defaultTabs={[opened ?? toTab(operations[0])]}
      initialQuery={opened?.query}
      initialVariables={opened?.variables}
      defaultEditorToolsVisibility="variables"
    >
      <GraphiQL.Logo><a href="." className="home">Opinion Graph</a></GraphiQL.Logo>
      <GraphiQL.Toolbar>{({ prettify, merge, copy }) => <>{prettify}{merge}{copy}<ShareButton /><Links /></>}</GraphiQL.Toolbar>
    </GraphiQL>
  );
}

// Answers are Japanese. The attribute lang makes the browser use Japanese glyphs for kanji.
new MutationObserver(() => document.querySelector('.result-window:not([lang])')?.setAttribute('lang', 'ja'))
  .observe(root, { childList: true, subtree: true });

fetch('graphiql/settings.json')
  .then((answer) => answer.ok ? answer.json() : Promise.reject(new Error(`settings.json: ${answer.status}`)))
  .then((settings) => createRoot(root).render(<Page {...settings} />))
  .catch((error) => {
    root.textContent = `GraphiQL could not start: ${error.message}`;
  });
