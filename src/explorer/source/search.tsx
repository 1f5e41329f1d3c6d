// The search: results with their words marked, filters with counts, all in the address.
import type { HighlightField, NodeKind, OpinionFilter, Stage } from '../generated/operations.ts';
import { read, useAnswer, usePages } from './api.ts';
import type { AnswerOf, VariablesOf } from './api.ts';
import { useEffect, useState } from 'preact/hooks';
import { asked, changed, link, listed, to } from './address.ts';
import { OpinionList } from './cards.tsx';
import { More, NodeLink, Notice, Read, Title } from './parts.tsx';
import { categoryName, langOf, nameOf, t, titleOf } from './words.ts';
import type { Named, Word } from './words.ts';

type Found = AnswerOf<'SearchView'>['search'];
type Edge = Found['edges'][number];
type Spread = AnswerOf<'SearchFacetsView'>['search'];
type Facets = Spread['facets'];

const KINDS: [NodeKind, Word][] = [
  ['OPINION', 'opinions'], ['RESPONSE', 'answers'], ['MEMBER', 'members'], ['THEME', 'themes'], ['PROGRAM', 'programs'], ['ORGANIZATION', 'organizations'],
];
const FILTERS = ['doc', 'category', 'member', 'theme', 'stage'] as const;
const PREFIXES = { doc: 'document:', category: 'category:', member: 'member:', theme: 'theme:', stage: '' };
type FilterName = typeof FILTERS[number];

/** The filter that an address has. */
export function filterOf(values: (name: FilterName) => string[]): OpinionFilter {
  const ids = (name: FilterName) => values(name).map((it) => PREFIXES[name] + it);
  const lists = {
    documents: ids('doc'), categories: ids('category'), members: ids('member'), themes: ids('theme'), stages: ids('stage') as Stage[],
  };
  return Object.fromEntries(Object.entries(lists).filter(([, it]) => it.length > 0));
}

function variables(): VariablesOf<'SearchView'> {
  const kind = asked('kind')?.toUpperCase() as NodeKind | undefined;
  const filter = filterOf(listed);
  return {
    query: asked('q') ?? '',
    ...(kind && { kinds: [kind] }),
    ...(Object.keys(filter).length > 0 && { filter }),
    ...(asked('words') === '1' && { words: { wordsOnly: true } }),
  };
}

export function Search() {
  const query = asked('q') ?? '';
  const asking = variables();
  const reading = usePages('SearchView', query ? asking : undefined, (it) => ({ nodes: it.search.edges, pageInfo: it.search.pageInfo }));
  const spread = useAnswer('SearchFacetsView', query ? asking : undefined);
  if (!query) return <><Title text={t('search')} /><p class="intro">{t('searchStart')}</p><OpinionList filter={filterOf(listed)} /></>;
  return (
    <>
      <Title text={`${t('search')}: ${query}`} />
      <Kinds counts={spread.data?.search.counts ?? []} />
      <div class="found">
        <aside class="filters" aria-label={t('filters')}>
          <details open={isWide()}>
            <summary>{t('filters')}</summary>
            <Read reading={spread}>{({ search }) => <Filters facets={search.facets} />}</Read>
          </details>
        </aside>
        <Read reading={reading}>
          {({ search }) => (
            <>
              <Understood search={search} />
              <p class="quiet" role="status">{t('results', search.totalCount)}</p>
              {search.totalCount === 0 && <Nothing search={search} asking={asking} />}
              {reading.nodes.map((it) => <Result key={idOf(it)} edge={it} />)}
              <More more={reading.more} busy={reading.isReadingMore} shown={reading.nodes.length} total={search.totalCount} />
            </>
          )}
        </Read>
      </div>
    </>
  );
}

/** Whether filters have a place beside the results. */
const isWide = () => matchMedia('(min-width: 60rem)').matches;

const idOf = (edge: Edge) => edge.result.id;

function Kinds({ counts }: { counts: Spread['counts'] }) {
  const kind = asked('kind') ?? '';
  return (
    <nav class="tabs" aria-label={t('search')}>
      <a href={changed({ kind: undefined })} aria-current={kind === '' ? 'page' : undefined}>{t('allKinds')}</a>
      {KINDS.map(([name, word]) => {
        const count = counts.find((it) => it.kind === name)?.count ?? 0;
        return (count > 0 || kind === name.toLowerCase()) && (
          <a key={name} href={changed({ kind: name.toLowerCase() })} aria-current={kind === name.toLowerCase() ? 'page' : undefined}>{t(word)} <span class="quiet">{count}</span></a>
        );
      })}
    </nav>
  );
}

function Understood({ search }: { search: Found }) {
  const nodes = search.understoodAs.map((it) => it.node).filter((it) => 'name' in it);
  if (nodes.length === 0) return null;
  return <p class="chips"><span class="label">{t('understoodAs')}</span>{nodes.map((it) => <NodeLink key={it.id} node={it} class="chip" />)} <a href={changed({ words: '1' })}>{t('asWords')}</a></p>;
}

interface Value {
  value: string;
  text: string;
  count: number;
}

function valuesOf(facets: Facets): Record<FilterName, Value[]> {
  const nodes = (list: readonly { count: number; node: Named & { id: string; label?: string | null } }[]) =>
    list.map(({ count, node }) => ({ value: node.id.slice(node.id.indexOf(':') + 1), text: categoryName(node), count }));
  return {
    doc: nodes(facets.documents), category: nodes(facets.categories), member: nodes(facets.members), theme: nodes(facets.themes),
    stage: facets.stages.map(({ stage, count }) => ({ value: stage, text: t(stage), count })),
  };
}

const FILTER_WORDS: Record<FilterName, Word> = { doc: 'documents', category: 'categories', member: 'members', theme: 'themes', stage: 'stages' };

function Filters({ facets }: { facets: Facets }) {
  const values = valuesOf(facets);
  return (
    <>
      {FILTERS.map((name) => {
        const chosen = listed(name);
        const all = [...values[name], ...chosen.filter((it) => !values[name].some((value) => value.value === it)).map((it) => ({ value: it, text: it, count: 0 }))];
        return all.length > (name === 'doc' ? 1 : 0) && (
          <details key={name} open={name !== 'doc'}>
            <summary>{t(FILTER_WORDS[name])}</summary>
            <ul>
              {all.map((it) => {
                const isOn = chosen.includes(it.value);
                const next = isOn ? chosen.filter((value) => value !== it.value) : [...chosen, it.value];
                return <li key={it.value}><a href={changed({ [name]: next.join(',') })} class={isOn ? 'on' : ''} aria-current={isOn ? 'true' : undefined}>{it.text}</a> <span class="quiet">{it.count}</span></li>;
              })}
            </ul>
          </details>
        );
      })}
    </>
  );
}

/** No result: other searches, and the filter whose removal gives most. */
function Nothing({ search, asking }: { search: Found; asking: VariablesOf<'SearchView'> }) {
  const best = useBestRemoval(asking);
  return (
    <Notice title={t('noResults')}>
      {best && <p><a href={changed({ [best.name]: undefined })}>{t('removeMost', t(FILTER_WORDS[best.name]), best.count)}</a></p>}
      {search.suggestions.length > 0 && (
        <p class="chips"><span class="label">{t('tryInstead')}</span>{search.suggestions.map((it) => <a key={it} class="chip" href={link('/search', { q: it })}>{it}</a>)}</p>
      )}
    </Notice>
  );
}

function useBestRemoval(asking: VariablesOf<'SearchView'>) {
  const [best, setBest] = useState<{ name: FilterName; count: number }>();
  const key = JSON.stringify(asking);
  useEffect(() => {
    const set = FILTERS.filter((it) => listed(it).length > 0);
    Promise.all(set.map(async (name) => {
      const filter = filterOf((it) => it === name ? [] : listed(it));
      const { filter: _, ...rest } = asking;
      const answer = await read('SearchView', { ...rest, ...(Object.keys(filter).length > 0 && { filter }), first: 1 });
      return { name, count: answer.search.totalCount };
    })).then((all) => setBest(all.filter((it) => it.count > 0).sort((one, other) => other.count - one.count)[0]), () => undefined);
  }, [key]);
  return best;
}

function Result({ edge }: { edge: Edge }) {
  const { result } = edge;
  return (
    <article class="card">
      <header><Head result={result} /></header>
      {edge.highlights.slice(0, 3).map((it, at) => <Fragment key={at} highlight={it} />)}
    </article>
  );
}

function Head({ result }: { result: Edge['result'] }) {
  switch (result.__typename) {
    case 'Opinion':
      return (
        <>
          <span class="kind">{t('opinion')}</span>
          <a href={to(result.id)} class="speaker">{result.member ? nameOf(result.member) : t('unknownMember')}</a>
          {result.category && <span class="quiet">{categoryName(result.category)}</span>}
          <a class="permalink" href={to(result.id)}>{t('row', result.row)}</a>
        </>
      );
    case 'Response':
      return <><span class="kind">{t('answer')}</span><a href={to(result.id)} class="speaker" lang="ja">{titleOf(result.document)}</a><span class="quiet">{t('answersTo', result.opinions.totalCount)}</span></>;
    case 'Member':
      return <><span class="kind">{t('member')}</span><NodeLink node={result} class="speaker" /><span class="quiet">{t('opinionCount', result.opinionCount)}</span></>;
    default: {
      const word: Word = result.__typename === 'Theme' ? 'theme' : result.__typename === 'Program' ? 'program' : 'organization';
      return <><span class="kind">{t(word)}</span><a href={to(result.id)} class="speaker" lang={langOf(result)}>{nameOf(result)}</a></>;
    }
  }
}

const ENGLISH: HighlightField[] = ['NAME_EN', 'CODE'];

function Fragment({ highlight }: { highlight: Edge['highlights'][number] }) {
  const { fragment, fragmentStart, matches, field } = highlight;
  const parts: preact.ComponentChildren[] = [];
  let at = 0;
  for (const match of matches) {
    const start = match.start - fragmentStart;
    if (start < at || start + match.text.length > fragment.length) continue;
    parts.push(fragment.slice(at, start), <mark key={start} class="hit">{match.text}</mark>);
    at = start + match.text.length;
  }
  return <p class="text" lang={ENGLISH.includes(field) ? 'en' : 'ja'}>{parts}{fragment.slice(at)}</p>;
}

