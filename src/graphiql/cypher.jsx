// The Cypher that the server ran for a request. It is asked for while its panel is open.
import { useEffect, useSyncExternalStore } from 'react';
import { useGraphiQL } from '@graphiql/react';
import { CypherIcon } from './icons.jsx';

const store = { wanted: false, statements: [], listeners: new Set() };

function changed(statements) {
  store.statements = statements;
  store.listeners.forEach((it) => it());
}

/** A fetcher that asks for the statements too, and keeps them for the panel. */
export function withCypher(fetcher) {
  return async (request, options) => {
    if (!store.wanted || request.operationName === 'IntrospectionQuery') {
      return fetcher(request, options);
    }
    const answer = await fetcher({ ...request, extensions: { cypher: true } }, options);
    const { cypher = [], ...extensions } = answer?.extensions ?? {};
    changed(cypher);
    return Object.keys(extensions).length > 0 ? { ...answer, extensions } : { ...answer, extensions: undefined };
  };
}

/** As Neo4j Browser takes it: the parameters first, then the statement. */
const forBrowser = (it) => it.browser;

function Cypher({ browser }) {
  const statements = useSyncExternalStore(
    (listener) => { store.listeners.add(listener); return () => store.listeners.delete(listener); }, () => store.statements);
  const visible = useGraphiQL((it) => it.visiblePlugin?.title === 'Cypher');
  useEffect(() => { store.wanted = visible; return () => { store.wanted = false; }; }, [visible]);
  return (
    <section aria-label="Cypher" className="cypher">
      <div className="graphiql-doc-explorer-title">Cypher</div>
      <p>Run the query. Here are the statements that the server ran for it, ready for {browser
        ? <a href={browser} target="_blank" rel="noreferrer">Neo4j Browser</a> : 'Neo4j Browser'}.</p>
      {statements.map((it, index) => (
        <figure key={index}>
          <button type="button" className="graphiql-button" onClick={() => navigator.clipboard?.writeText(forBrowser(it))}>Copy</button>
          <pre>{forBrowser(it)}</pre>
        </figure>
      ))}
    </section>
  );
}

/** The statements as a panel of GraphiQL. */
export const cypherPlugin = (browser) => ({ title: 'Cypher', icon: CypherIcon, content: () => <Cypher browser={browser} /> });
