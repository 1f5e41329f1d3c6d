// The sample operations as a list of the questions that they answer.
import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { QuestionsIcon } from './icons.jsx';

/** A tab with the sample and values that it can be tried with. */
export const toTab = ({ query, variables }) => ({
  query, variables: Object.keys(variables).length > 0 ? JSON.stringify(variables, null, 2) : '',
});

function Samples({ samples }) {
  const { addTab, changeTab } = useGraphiQLActions();
  const tabs = useGraphiQL((it) => it.tabs);
  const editors = useGraphiQL((it) => it.queryEditor && it.variableEditor && it);
  const open = (sample) => {
    const tab = toTab(sample);
    const known = tabs.findIndex((it) => it.query === tab.query);
    if (known >= 0) {
      changeTab(known);
    } else {
      addTab();
      editors.queryEditor.setValue(tab.query);
      editors.variableEditor.setValue(tab.variables);
    }
    history.replaceState(null, '', `${location.pathname}#${sample.name}`);
  };
  return (
    <section aria-label="Questions" className="samples">
      <div className="graphiql-doc-explorer-title">Questions</div>
      <ol>
        {samples.map((sample) => (
          <li key={sample.name}>
            <a href={`#${sample.name}`} onClick={(click) => { click.preventDefault(); open(sample); }}>
              <span>{sample.question}</span>
              <code>{sample.name}</code>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The list as a panel of GraphiQL. */
export const samplesPlugin = (samples) => ({ title: 'Questions', icon: QuestionsIcon, content: () => <Samples samples={samples} /> });
