// The lists behind the numbers of the first screen: all members, themes, programmes, organisations or documents.
import type { ListsViewQueryVariables } from '../generated/operations.ts';
import { usePages } from './api.ts';
import { asked, to } from './address.ts';
import { Bars } from './bars.tsx';
import { More, NodeLink, Read, Title } from './parts.tsx';
import { nameOf, t, titleOf } from './words.ts';
import type { Named } from './words.ts';

type Listed = 'members' | 'themes' | 'programs' | 'organizations' | 'places' | 'councils' | 'materials';

interface Page {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  nodes: Entry[];
}

interface Entry extends Named {
  id: string;
  shortName?: string | null;
  opinionCount?: number;
  opinions?: { totalCount: number };
  responses?: { totalCount: number };
}

const NO_PAGE: Page = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };

export function NodeList({ kind }: { kind: Listed }) {
  const variables: ListsViewQueryVariables = { [kind]: true };
  const reading = usePages('ListsView', variables, (it): Page => it[kind] ?? NO_PAGE);
  return (
    <>
      <Title text={t(kind)} />
      <Read reading={reading}>
        {(data) => (
          <>
            {reading.nodes.some((it) => it.opinionCount !== undefined)
              ? <Bars title="opinions" bars={reading.nodes.map((it) => ({ node: it, count: it.opinionCount ?? 0 }))} />
              : <ul class="rows columns">{reading.nodes.map((it) => <Line key={it.id} entry={it} />)}</ul>}
            <More more={reading.more} busy={reading.isReadingMore} shown={reading.nodes.length} total={data[kind]?.totalCount} />
          </>
        )}
      </Read>
    </>
  );
}

/** What texts name, with its other names and how often opinions and answers name it. */
function Line({ entry }: { entry: Entry }) {
  const others = [entry.shortName, entry.nameEn].filter((it) => it && it !== nameOf(entry));
  return (
    <li>
      <NodeLink node={entry} /> {others.map((it) => <small key={it} lang="en">{it} </small>)}
      {entry.opinions && entry.responses && <span class="quiet">{t('namedIn', entry.opinions.totalCount, entry.responses.totalCount)}</span>}
    </li>
  );
}

export function DocumentList() {
  const council = asked('council');
  const reading = usePages('DocumentsView', council ? { filter: { council: `council:${council}` } } : {}, (it) => it.documents);
  return (
    <>
      <Title text={t('documents')} />
      <Read reading={reading}>
        {({ documents }) => (
          <>
            <ul class="rows">
              {reading.nodes.map((it) => (
                <li key={it.id}><a href={to(it.id)} lang="ja">{titleOf(it)}</a> <span class="quiet">{it.council && <NodeLink node={it.council} />} {it.issuedOn ?? ''} {t('opinionCount', it.opinionCount)}</span></li>
              ))}
            </ul>
            <More more={reading.more} busy={reading.isReadingMore} shown={reading.nodes.length} total={documents.totalCount} />
          </>
        )}
      </Read>
    </>
  );
}
