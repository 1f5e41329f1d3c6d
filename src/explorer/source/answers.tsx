// Answers: those that several opinions share, those of one stock, and one answer with all that it answers.
import type { ResponseFilter, Stage } from '../generated/operations.ts';
import { useAnswer, usePages } from './api.ts';
import type { AnswerOf } from './api.ts';
import { asked, changed, link, to } from './address.ts';
import { Cite } from './cite.tsx';
import { MarkedText, MarkSwitches } from './marks.tsx';
import { Missing } from './missing.tsx';
import { Folded, More, NodeLink, Notice, Read, StageBadge, Title, Trail } from './parts.tsx';
import { Cited, Subjects } from './reader.tsx';
import { ResponseList, Variant } from './responses.tsx';
import { categoryName, partName, t, titleOf } from './words.ts';

type Kind = 'shared' | 'stock' | 'all';

export function Answers({ kind: wanted }: { kind?: Kind }) {
  const kind: Kind = wanted ?? (asked('stock') ? 'stock' : asked('shared') || !asked('all') && !asked('stage') ? 'shared' : 'all');
  return (
    <>
      <Title text={t('answers')} />
      <nav class="tabs" aria-label={t('answerKinds')}>
        <a href={link('/answers', { shared: '2' })} aria-current={kind === 'shared' ? 'page' : undefined}>{t('shared')}</a>
        <a href={link('/answers', { stock: '1' })} aria-current={kind === 'stock' ? 'page' : undefined}>{t('stock')}</a>
        <a href={link('/answers', { all: '1' })} aria-current={kind === 'all' ? 'page' : undefined}>{t('allAnswers')}</a>
      </nav>
      {kind === 'stock' ? <Stock /> : <Responses kind={kind} />}
    </>
  );
}

function Responses({ kind }: { kind: Kind }) {
  const stage = asked('stage') as Stage | undefined;
  const filter: ResponseFilter = { ...(kind === 'shared' && { minOpinions: Number(asked('shared')) || 2 }), ...(stage && { stages: [stage] }) };
  const spread = useAnswer('AnswerStagesView', { filter });
  return (
    <>
      {kind === 'shared' && <p class="intro">{t('sharedIntro')}</p>}
      <p class="chips"><span class="label">{t('stages')}</span>
        {spread.data?.responses.facets.stages.map((it) => <a key={it.stage} href={changed({ stage: stage === it.stage ? undefined : it.stage })} aria-current={stage === it.stage ? 'true' : undefined} class="stage-filter"><StageBadge stage={it.stage} /> {it.count}</a>)}
      </p>
      <ResponseList filter={filter} orderBy={kind === 'shared' ? { field: 'OPINIONS', direction: 'DESC' } : undefined} />
    </>
  );
}

function Stock() {
  const reading = usePages('StockAnswersView', { filter: { minResponses: 2 } }, (it) => it.stockAnswers);
  return (
    <>
      <p class="intro">{t('stockIntro')}</p>
      <Read reading={reading}>
        {({ stockAnswers }) => (
          <>
            {reading.nodes.length === 0 && <Notice title={t('noResults')} />}
            {reading.nodes.map((it) => (
              <article key={it.id} class="card">
                <header><a href={to(it.id)} class="speaker">{t('variants', it.responseCount, it.opinionCount)}</a></header>
                <p class="text" lang="ja">{it.pattern}</p>
                {it.responses.nodes.map((response) => <Variant key={response.id} response={response} />)}
              </article>
            ))}
            <More more={reading.more} busy={reading.isReadingMore} shown={reading.nodes.length} total={stockAnswers.totalCount} />
          </>
        )}
      </Read>
    </>
  );
}

/** One answer; if a commitment is given, with its words marked. */
export function AnswerPage({ id, commitment }: { id: string; commitment?: string }) {
  const reading = usePages('AnswerView', { response: id }, (it) => it.response?.opinions ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  const whole = reading.data?.response;
  return (
    <Read reading={reading}>
      {({ graph }) => !whole || commitment && !whole.commitments.some((it) => it.id === commitment) ? <Missing id={commitment ?? id} /> : (
        <>
          <Trail items={[{ href: link('/answers'), name: t('answers') }, { href: to(whole.document.id), name: titleOf(whole.document) }, ...(commitment ? [{ href: to(id), name: t('answersTo', whole.opinions.totalCount) }] : [])]} />
          <Title text={commitment ? t('commitmentOf', commitment.slice(commitment.lastIndexOf('/') + 1)) : t('answersTo', whole.opinions.totalCount)} />
          {!commitment && <MarkSwitches annotations={whole.annotations} />}
          <section class="panel answer-panel">
            <h2>{partName('answer', whole.document.words)} <StageBadge stage={whole.commitments.find((it) => it.isMain)?.stage} /> {whole.author ? <NodeLink node={whole.author} class="quiet" /> : <span class="quiet" lang="ja">{whole.document.words.answeredBy}</span>}</h2>
            <MarkedText text={whole.text} annotations={whole.annotations} focus={commitment} />
            <Cited annotations={whole.annotations} />
            <Subjects themes={whole.themes.map((it) => it.theme)} names={whole.mentions.map((it) => it.subject)} />
            {whole.materials.length > 0 && <p class="chips"><span class="label">{t('MATERIAL')}</span>{whole.materials.map((it) => <a key={it.material.id} class="chip" href={to(it.material.id)} lang="ja">{it.material.title} {it.material.item}</a>)}</p>}
            {whole.stock && <p><a href={to(whole.stock.stockAnswer.id)}>{t('stockOf', whole.stock.stockAnswer.responseCount)}</a></p>}
          </section>
          <Commitments commitments={whole.commitments} open={commitment} />
          <section>
            <h2>{partName('opinions', whole.document.words)} <span class="quiet">{whole.opinions.totalCount}</span></h2>
            {reading.nodes.map((it) => (
              <article key={it.id} class="card">
                <header>{it.member && <NodeLink node={it.member} class="speaker" />}{it.category && <a class="quiet" href={to(it.category.id)}>{categoryName(it.category)}</a>}{it.ditto && <span class="quiet">{t('ditto')}</span>}<a class="permalink" href={to(it.id)}>{t('row', it.row)}</a></header>
                <Folded text={it.text} />
              </article>
            ))}
            <More more={reading.more} busy={reading.isReadingMore} shown={reading.nodes.length} total={whole.opinions.totalCount} />
          </section>
          <Cite id={commitment ?? id} url={commitment ? whole.url.replace(id, commitment) : whole.url} revision={graph.revision} author={whole.author?.name ?? ''} title={whole.document.title} publisher={whole.document.council?.name ?? ''} year={whole.document.issuedOn?.slice(0, 4)} />
        </>
      )}
    </Read>
  );
}

/** What the answer commits to, clause by clause. */
function Commitments({ commitments, open }: { commitments: NonNullable<AnswerOf<'AnswerView'>['response']>['commitments']; open?: string }) {
  if (commitments.length === 0) return null;
  return (
    <section>
      <h2>{t('COMMITMENT')} <span class="quiet">{commitments.length}</span></h2>
      <ul class="rows">
        {commitments.map((it) => (
          <li key={it.id}>
            <StageBadge stage={it.stage} /> <a href={to(it.id)} lang="ja" aria-current={it.id === open ? 'page' : undefined}>{it.act?.text}{it.phrase.text}</a>
            {it.dates.map((date) => <span key={date.place.text} class="quiet" lang="ja"> {date.place.text}</span>)}
            {it.id === open && <Subjects themes={[]} names={[...it.programs, ...(it.actor ? [it.actor] : [])]} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
