// The reader: an opinion and its answer side by side, with evidence, related opinions and the row of the table.
import { useAnswer } from './api.ts';
import type { AnswerOf } from './api.ts';
import { to } from './address.ts';
import { Cite } from './cite.tsx';
import { Neighbourhood } from './graph.tsx';
import { MarkedText, MarkSwitches } from './marks.tsx';
import type { Annotation } from './marks.tsx';
import { Missing } from './missing.tsx';
import { Chips, Folded, NodeLink, Notice, Read, StageBadge, Title, Trail } from './parts.tsx';
import { categoryName, language, nameOf, partName, t, titleOf } from './words.ts';

export type Opinion = NonNullable<AnswerOf<'OpinionView'>['opinion']>;

export function OpinionReader({ id }: { id: string }) {
  const reading = useAnswer('OpinionView', { opinion: id });
  return (
    <Read reading={reading} lines={14}>
      {(data) => data.opinion ? <Whole opinion={data.opinion} revision={data.graph.revision} /> : <Missing id={id} />}
    </Read>
  );
}

function Whole({ opinion, revision }: { opinion: Opinion; revision: string }) {
  const speaker = opinion.member ? nameOf(opinion.member) : opinion.speakerLabel ?? t('unknownMember');
  const name = `${speaker} · ${t('row', opinion.row)}`;
  return (
    <>
      <Trail items={[
        { href: to(opinion.document.id), name: titleOf(opinion.document) },
        ...(opinion.category ? [{ href: to(opinion.category.id), name: categoryName(opinion.category) }] : []),
      ]} />
      <div class="title-row">
        <Title text={name}>{opinion.member ? <NodeLink node={opinion.member} /> : speaker} <span class="quiet">{language.value === 'ja' && opinion.member?.roleLabel}</span> {t('row', opinion.row)}</Title>
        <nav class="siblings" aria-label={`${t('previous')} / ${t('next')}`}>
          {opinion.previous && <a href={to(opinion.previous.id)} rel="prev">← {opinion.previous.row}<span class="hidden"> {t('previous')}</span></a>}
          {opinion.next && <a href={to(opinion.next.id)} rel="next">{opinion.next.row} →<span class="hidden"> {t('next')}</span></a>}
        </nav>
      </div>
      <MarkSwitches annotations={[...opinion.annotations, ...opinion.response?.annotations ?? []]} />
      <div class="pair">
        <section class="panel">
          <h2>{partName('opinion', opinion.document.words)}</h2>
          <MarkedText text={opinion.text} annotations={opinion.annotations} />
          <Cited annotations={opinion.annotations} />
          <Subjects themes={opinion.themes.map((it) => it.theme)} names={opinion.mentions.map((it) => it.subject)} />
        </section>
        <section class="panel answer-panel">
          <h2>{partName('answer', opinion.document.words)} <StageBadge stage={opinion.outcome?.stage} /></h2>
          <Answer opinion={opinion} />
        </section>
      </div>
      <Neighbourhood title={t('graphOf', name)} center={{ id: opinion.id, name, kind: 'opinion' }} spokes={spokes(opinion)} />
      <Related opinion={opinion} />
      <Source opinion={opinion} />
      <Cite
        id={opinion.id}
        url={opinion.url}
        revision={revision}
        author={opinion.member?.name ?? opinion.speakerLabel ?? ''}
        title={`${opinion.document.title}, ${t('row', opinion.row)}`}
        publisher={opinion.document.council ? nameOf(opinion.document.council) : ''}
        year={opinion.document.issuedOn?.slice(0, 4)}
      />
    </>
  );
}

/** The web pages that a text cites. */
export function Cited({ annotations }: { annotations: readonly Annotation[] }) {
  const ids = [...new Set(annotations.flatMap((it) => it.marks.filter((mark) => mark.kind === 'CITATION').map((mark) => mark.node.id)))];
  if (ids.length === 0) return null;
  return <p class="chips"><span class="label">{t('CITATION')}</span>{ids.map((it) => <a key={it} class="chip page" href={to(it)}>{it.slice(it.indexOf(':') + 1)}</a>)}</p>;
}

export function Subjects({ themes, names }: { themes: { id: string; name: string; nameEn: string | null }[]; names: { id: string; name: string; nameEn: string | null }[] }) {
  return <><Chips label="themes" nodes={themes} /><Chips label="MENTION" nodes={names} /></>;
}

function Answer({ opinion }: { opinion: Opinion }) {
  const response = opinion.response;
  if (!response) return <Notice title={t('noAnswer')} />;
  const others = response.opinions.nodes.filter((it) => it.id !== opinion.id);
  return (
    <>
      <MarkedText text={response.text} annotations={response.annotations} />
      <Cited annotations={response.annotations} />
      <Subjects themes={response.themes.map((it) => it.theme)} names={response.mentions.map((it) => it.subject)} />
      {response.stock && <p><a href={to(response.stock.stockAnswer.id)}>{t('stockOf', response.stock.stockAnswer.responseCount)}</a></p>}
      <p><a href={to(response.id)}>{others.length > 0 ? t('sameAnswer', response.opinions.totalCount - 1) : t('openAnswer')}</a>
        {opinion.ditto && <span class="quiet"> {t('ditto')}</span>}</p>
      {others.length > 0 && (
        <p class="name-list">{others.map((it) => <a key={it.id} href={to(it.id)}>{it.member ? nameOf(it.member) : ''} {t('row', it.row)}</a>)}</p>
      )}
    </>
  );
}

function Related({ opinion }: { opinion: Opinion }) {
  return (
    <section class="related">
      <h2>{t('related')} <span class="quiet">{t('relatedWhy')}</span></h2>
      {opinion.related.edges.length === 0 && <p class="quiet">{t('noRelated')}</p>}
      <div class="grid">
        {opinion.related.edges.map(({ node, themes, terms }) => (
          <article class="card" key={node.id}>
            <header>
              {node.member && <NodeLink node={node.member} class="speaker" />}
              {node.category && <span class="quiet">{categoryName(node.category)}</span>}
              <a class="permalink" href={to(node.id)}>{t('row', node.row)}</a>
            </header>
            <Folded text={node.text} />
            <p class="reasons">{themes.map((it) => <NodeLink key={it.id} node={it} class="chip" />)}{terms.map((it) => <span key={it} class="term" lang="ja">{it}</span>)}</p>
          </article>
        ))}
      </div>
    </section>
  );
}

function Source({ opinion }: { opinion: Opinion }) {
  const { document } = opinion;
  return (
    <section>
      <h2>{t('source')}</h2>
      <dl class="facts">
        <dt>{t('document')}</dt><dd><a href={to(document.id)} lang="ja">{titleOf(document)}</a>{document.council && <> <NodeLink node={document.council} class="quiet" /></>}</dd>
        <dt>{t('sourceRow')}</dt><dd>{opinion.row}{opinion.sourceNumber && ` (${opinion.sourceNumber})`}{opinion.speakerLabel && ` · ${opinion.speakerLabel}`}</dd>
        <dt>{t('issuedOn')}</dt><dd>{document.issuedOn ?? t('unknown')}{document.source && <> · <a href={document.source} rel="external">{document.source}</a></>}</dd>
        {opinion.scanErrors.length > 0 && <><dt>{t('scanErrors')}</dt><dd>{opinion.scanErrors.map((it) => <span key={it.words} lang="ja">{it.words} → {it.readAs} </span>)}</dd></>}
        {opinion.restates && <><dt>{t('restates')}</dt><dd><a href={to(opinion.restates.opinion.id)}>{titleOf(opinion.restates.opinion.document)} {t('row', opinion.restates.opinion.row)}</a><Differing words={opinion.restates.difference} /></dd></>}
        {opinion.restatedBy.edges.length > 0 && <><dt>{t('restatedBy')}</dt><dd>{opinion.restatedBy.edges.map(({ node, difference }) => <div key={node.id}><a href={to(node.id)}>{titleOf(node.document)} {t('row', node.row)}</a><Differing words={difference} /></div>)}</dd></>}
      </dl>
    </section>
  );
}

/** The words that only the earlier and only the later of two opinions has. */
function Differing({ words: { removed, added } }: { words: NonNullable<Opinion['restates']>['difference'] }) {
  if (removed.length + added.length === 0) return <span class="quiet"> {t('sameWords')}</span>;
  return (
    <span class="differing" lang="ja">
      {removed.map(({ text }, at) => <del key={at}><span class="hidden">{t('onlyEarlier')} </span>{text}</del>)}
      {added.map(({ text }, at) => <ins key={at}><span class="hidden">{t('onlyLater')} </span>{text}</ins>)}
    </span>
  );
}

/** What the picture shows around the opinion, with the reason on each edge. */
function spokes(opinion: Opinion) {
  const themes = opinion.themes.slice(0, 8).map(({ theme, score }) => ({ node: { ...theme, kind: 'theme' }, reason: t('THEME'), weight: score }));
  const names = opinion.mentions.slice(0, 6).map(({ subject }) => ({ node: { ...subject, kind: 'subject' }, reason: t('MENTIONS'), weight: 0.6 }));
  const related = opinion.related.edges.map(({ node, themes: shared, terms, score }) => ({
    node: { id: node.id, name: `${node.member ? nameOf(node.member) : ''} ${t('row', node.row)}`, kind: 'opinion' },
    reason: [...shared.map(nameOf), ...terms].slice(0, 2).join('・'), weight: score,
  }));
  const member = opinion.member ? [{ node: { ...opinion.member, kind: 'member' }, reason: t('RAISED'), weight: 1 }] : [];
  const answer = opinion.response ? [{ node: { id: opinion.response.id, name: partName('answer', opinion.document.words), kind: 'response' }, reason: t('ANSWERED_BY'), weight: 1 }] : [];
  return [...member, ...answer, ...themes, ...names, ...related];
}
