// Answers: those that several opinions share, those of one stock, and one answer with all that it answers.
import type { ResponseFilter, Stage } from '../generated/operations.ts';
import { useAnswer, usePages } from './api.ts';
import type { AnswerOf } from './api.ts';
import { asked, changed, link, to } from './address.ts';
import { Cite } from './cite.tsx';
import { MarkedText, MarkSwitches } from './marks.tsx';
import { Missing } from './missing.tsx';
import { Folded, More, NodeLink, Notice, Read, StageBadge, Title, Trail } from './parts.tsx';
import { Subjects } from './reader.tsx';
import { categoryName, nameOf, partName, t, titleOf } from './words.ts';

type Kind = 'shared' | 'stock' | 'all';

export function Answers() {
  const kind: Kind = asked('stock') ? 'stock' : asked('shared') || !asked('all') && !asked('stage') ? 'shared' : 'all';
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
  const reading = usePages('AnswersView', { filter, ...(kind === 'shared' && { orderBy: { field: 'OPINIONS', direction: 'DESC' } }) }, (it) => it.responses);
  const spread = useAnswer('AnswerStagesView', { filter });
  return (
    <>
      {kind === 'shared' && <p class="intro">{t('sharedIntro')}</p>}
      <Read reading={reading}>
        {({ responses }) => (
          <>
            <p class="chips"><span class="label">{t('stages')}</span>
              {spread.data?.responses.facets.stages.map((it) => <a key={it.stage} href={changed({ stage: stage === it.stage ? undefined : it.stage })} aria-current={stage === it.stage ? 'true' : undefined} class="stage-filter"><StageBadge stage={it.stage} /> {it.count}</a>)}
            </p>
            {reading.nodes.length === 0 && <Notice title={t('noResults')}><a href={changed({ stage: undefined })}>{t('allAnswers')}</a></Notice>}
            {reading.nodes.map((it) => (
              <article key={it.id} class="card">
                <header><a href={to(it.id)} class="speaker">{t('answersTo', it.opinions.totalCount)}</a> <StageBadge stage={it.mainCommitment?.stage} /></header>
                <Folded text={it.text} limit={160} />
                <p class="name-list">{it.opinions.nodes.map((opinion) => (
                  <a key={opinion.id} href={to(opinion.id)}>{opinion.member ? nameOf(opinion.member) : t('unknownMember')} {opinion.category?.label} {t('row', opinion.row)}</a>
                ))}</p>
              </article>
            ))}
            <More more={reading.more} busy={reading.isReadingMore} shown={reading.nodes.length} total={responses.totalCount} />
          </>
        )}
      </Read>
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
                <header><b>{t('variants', it.responseCount, it.opinionCount)}</b></header>
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

function Variant({ response }: { response: AnswerOf<'StockAnswersView'>['stockAnswers']['nodes'][number]['responses']['nodes'][number] }) {
  const parts: preact.ComponentChildren[] = [];
  let at = 0;
  for (const { start, end, text } of response.stock?.differences ?? []) {
    parts.push(response.text.slice(at, start), <mark key={start} class="hit">{text}</mark>);
    at = end;
  }
  return (
    <div class="answer">
      <p class="answer-head"><a href={to(response.id)}>{t('answerOf')}</a> <span class="name-list">{response.opinions.nodes.map((it) => <a key={it.id} href={to(it.id)}>{it.member ? nameOf(it.member) : ''} {t('row', it.row)}</a>)}</span></p>
      <p class="text" lang="ja">{parts}{response.text.slice(at)}</p>
    </div>
  );
}

export function AnswerPage({ id }: { id: string }) {
  const reading = usePages('AnswerView', { response: id }, (it) => it.response?.opinions ?? { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } });
  const whole = reading.data?.response;
  return (
    <Read reading={reading}>
      {({ graph }) => !whole ? <Missing id={id} /> : (
        <>
          <Trail items={[{ href: link('/answers'), name: t('answers') }, { href: to(whole.document.id), name: titleOf(whole.document) }]} />
          <Title text={t('answersTo', whole.opinions.totalCount)} />
          <MarkSwitches annotations={whole.annotations} />
          <section class="panel answer-panel">
            <h2>{partName('answer', whole.document.words)} <StageBadge stage={whole.commitments.find((it) => it.isMain)?.stage} /> {whole.author ? <NodeLink node={whole.author} class="quiet" /> : <span class="quiet" lang="ja">{whole.document.words.answeredBy}</span>}</h2>
            <MarkedText text={whole.text} annotations={whole.annotations} />
            <Subjects themes={whole.themes.map((it) => it.theme)} names={whole.mentions.map((it) => it.subject)} />
            {whole.materials.length > 0 && <p class="chips"><span class="label">{t('MATERIAL')}</span>{whole.materials.map((it) => <a key={it.material.id} class="chip" href={to(it.material.id)}>{it.material.title} {it.material.item}</a>)}</p>}
          </section>
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
          <Cite id={id} url={whole.url} revision={graph.revision} author={whole.author?.name ?? ''} title={whole.document.title} publisher={whole.document.council?.name ?? ''} year={whole.document.issuedOn?.slice(0, 4)} />
        </>
      )}
    </Read>
  );
}
