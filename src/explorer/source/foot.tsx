// What the view is made of: its requests, to be opened in GraphiQL or copied, and its data in other forms.
import { address, encoded, idAt, link, root, segments } from './address.ts';
import { addressOf, keepToken, requests, revision, textOf, token } from './api.ts';
import type { Request } from './api.ts';
import { Copy } from './parts.tsx';
import { t } from './words.ts';

const KINDS_WITH_ROWS = /^(document|category|member|theme|program|organization|place|response):/;

/** The address of GraphiQL with the text and the variables of a request. */
export function graphiql({ operation, variables }: Request): string {
  return `${root}/graphiql?${new URLSearchParams({ query: textOf(operation), variables: JSON.stringify(variables, null, 2) })}`;
}

/** A request as a command. */
export function curl(request: Request): string {
  return `curl ${token.value && '-H "Authorization: Bearer $TOKEN" '}'${new URL(addressOf(request), address.value.origin).href.replaceAll("'", '%27')}'`;
}

export function Foot() {
  const unique = [...new Map(requests.value.map((it) => [JSON.stringify(it), it])).values()];
  const documents = address.value.searchParams.get('doc');
  const id = idAt(segments(address.value)) ?? (documents && documents !== 'all' && !documents.includes(',') ? `document:${documents}` : undefined);
  const linked = id && `${root}/doc/${encoded(id)}`;
  return (
    <footer class="foot">
      {unique.length > 0 && <details>
        <summary>{unique.length === 1 ? t('footOne') : t('foot', unique.length)}</summary>
        <ul>
          {unique.map((it) => (
            <li key={JSON.stringify(it)}>
              <code>{it.operation}</code> <a href={graphiql(it)}>{t('openGraphiql')}</a> <Copy text={curl(it)} label={t('copyCurl')} /> {!token.value && <a href={addressOf(it)}>{t('answerJson')}</a>}
            </li>
          ))}
        </ul>
      </details>}
      <p>
        {!token.value && (
          <>
            <a href={linked && KINDS_WITH_ROWS.test(id) ? `${linked}.csv` : `${root}/export/nodes.csv`}>CSV</a>
            <a href={linked ? `${linked}.ttl` : `${root}/export/graph.ttl`}>RDF</a>
            <a href={linked ? `${linked}.html` : `${root}/developers`}>{t('plainPage')}</a>
            <a href={`${root}/developers`}>{t('developers')}</a>
          </>
        )}
        <a href={`${root}/graphiql`}>GraphiQL</a>
        <a href={`${root}/browser`}>{t('neo4jBrowser')}</a>
        <a href={link('/documents')}>{t('documents')}</a>
        <a href={link('/councils')}>{t('councils')}</a>
        <a href={link('/places')}>{t('places')}</a>
        <a href={link('/materials')}>{t('materials')}</a>
        {token.value && <button type="button" class="plain-button" onClick={() => { keepToken(''); location.reload(); }}>{t('tokenForget')}</button>}
        {revision.value && <span>{t('revision')} <code>{revision.value.slice(0, 12)}</code></span>}
      </p>
    </footer>
  );
}
