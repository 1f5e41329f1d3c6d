// The lists behind the numbers of the first screen: all members, themes, programmes, organisations or documents.
import { useAnswer, usePages } from './api.ts';
import { to } from './address.ts';
import { Bars } from './bars.tsx';
import { More, NodeLink, Read, Title } from './parts.tsx';
import { nameOf, t, titleOf } from './words.ts';

type Listed = 'members' | 'themes' | 'programs' | 'organizations' | 'places';

export function NodeList({ kind }: { kind: Listed }) {
  const none = { members: 0, themes: 0, programs: 0, organizations: 0, places: 0 };
  const reading = useAnswer('ListsView', { ...none, [kind]: 100 });
  return (
    <>
      <Title text={t(kind)} />
      <Read reading={reading}>
        {(data) => kind === 'members' || kind === 'themes'
          ? <Bars title="opinions" total={data[kind].totalCount} bars={data[kind].nodes.map((it) => ({ node: it, count: it.opinionCount }))} />
          : <ul class="rows columns">{data[kind].nodes.map((it) => <li key={it.id}><NodeLink node={it} /> {it.nameEn && it.nameEn !== nameOf(it) && <small lang="en">{it.nameEn}</small>}</li>)}</ul>}
      </Read>
    </>
  );
}

export function DocumentList() {
  const reading = usePages('DocumentsView', {}, (it) => it.documents);
  return (
    <>
      <Title text={t('documents')} />
      <Read reading={reading}>
        {({ documents }) => (
          <>
            <ul class="rows">
              {reading.nodes.map((it) => (
                <li key={it.id}><a href={to(it.id)} lang="ja">{titleOf(it)}</a> <span class="quiet">{it.council && nameOf(it.council)} {it.issuedOn ?? ''} {t('opinionCount', it.opinionCount)}</span></li>
              ))}
            </ul>
            <More more={reading.more} busy={reading.isReadingMore} shown={reading.nodes.length} total={documents.totalCount} />
          </>
        )}
      </Read>
    </>
  );
}
