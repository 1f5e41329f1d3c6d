// What the pages of all nodes share: a title, sentences, plots, and the opinions page by page.
import type { ComponentChildren } from 'preact';
import type { OpinionFilter, Stage } from '../generated/operations.ts';
import { asked, changed, go } from './address.ts';
import { OpinionList } from './cards.tsx';
import { Cite } from './cite.tsx';
import { StageBadge, Title, Trail } from './parts.tsx';
import { language, langOf, nameOf, partName, t } from './words.ts';
import type { DocumentWords, Named, Word } from './words.ts';

interface Summary {
  sentences: readonly { ja: string; en: string }[];
  stages: readonly { stage: Stage; opinionCount: number }[];
}

interface Shown extends Named {
  id: string;
  url: string;
  aliases?: readonly string[];
}

export function NodePage({ node, kind, revision, summary, note, trail = [], filter, words, publisher = '', children }: {
  node: Shown; kind: Word; revision: string; summary?: Summary; note?: ComponentChildren; trail?: { href: string; name: string }[];
  filter?: OpinionFilter; words?: DocumentWords; publisher?: string; children?: ComponentChildren;
}) {
  const other = node.nameEn && node.nameEn !== nameOf(node) ? node.nameEn : language.value === 'en' && node.nameEn ? node.name : undefined;
  return (
    <>
      <Trail items={trail} />
      <p class="kind">{kind === 'category' ? partName(kind, words) : t(kind)}</p>
      <Title text={nameOf(node)} lang={langOf(node)}>{nameOf(node)} {other && <small lang={langOf(node) === 'en' ? 'ja' : 'en'}>{other}</small>}</Title>
      {note && <div class="note">{note}</div>}
      {node.aliases && node.aliases.filter(Boolean).length > 0 && <p class="chips"><span class="label">{t('aliases')}</span>{node.aliases.filter(Boolean).map((it) => <span key={it} class="term" lang="ja">{it}</span>)}</p>}
      {summary && <Summing summary={summary} />}
      {children && <div class="grid plots">{children}</div>}
      {filter && <section><h2>{partName('opinions', words)}</h2><Stages summary={summary} /><OpinionList filter={withStage(filter)} focus={node.id} /></section>}
      <Cite id={node.id} url={node.url} revision={revision} author={publisher} title={node.name} publisher="" />
    </>
  );
}

function withStage(filter: OpinionFilter): OpinionFilter {
  const stage = asked('stage');
  return stage ? { ...filter, stages: [stage as Stage] } : filter;
}

function Summing({ summary }: { summary: Summary }) {
  const [first, ...rest] = summary.sentences;
  return (
    <section class="panel summary" aria-label={t('summary')}>
      {first && <p lang={language.value}>{first[language.value]}</p>}
      {rest.length > 0 && (
        <details>
          <summary>{t('summaryMore')}</summary>
          {rest.map((it) => <p key={it.ja} lang={language.value}>{it[language.value]}</p>)}
        </details>
      )}
    </section>
  );
}

/** The stages of the answers; each filters the list below. */
function Stages({ summary }: { summary?: Summary }) {
  const chosen = asked('stage');
  if (!summary || summary.stages.length === 0) return null;
  return (
    <p class="chips"><span class="label">{t('stages')}</span>
      {summary.stages.map(({ stage, opinionCount }) => (
        <a key={stage} href={changed({ stage: chosen === stage ? undefined : stage })} aria-current={chosen === stage ? 'true' : undefined} class="stage-filter"
          onClick={(event) => { event.preventDefault(); event.stopPropagation(); go(event.currentTarget.href, { replace: true }); }}>
          <StageBadge stage={stage} /> {opinionCount}
        </a>
      ))}
    </p>
  );
}
