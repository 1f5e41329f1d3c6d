// Answers as lists show them: to whom each was given, how far it goes, and the words in which it differs from others of one stock.
import type { ResponseFilter, ResponseOrder } from '../generated/operations.ts';
import { usePages } from './api.ts';
import type { AnswerOf } from './api.ts';
import { changed, to } from './address.ts';
import { Folded, More, Notice, Read, StageBadge } from './parts.tsx';
import { nameOf, t } from './words.ts';
import type { Named } from './words.ts';

interface Answered {
  id: string;
  row: number;
  member: Named | null;
  category?: { label: string | null } | null;
}

interface Varying {
  id: string;
  text: string;
  stock?: AnswerOf<'StockAnswersView'>['stockAnswers']['nodes'][number]['responses']['nodes'][number]['stock'];
  opinions: { nodes: readonly Answered[] };
}

/** The opinions that an answer was given to, as links. */
export function AnsweredOpinions({ opinions }: { opinions: readonly Answered[] }) {
  return (
    <span class="name-list">
      {opinions.map((it) => <a key={it.id} href={to(it.id)}>{it.member ? nameOf(it.member) : t('unknownMember')} {it.category?.label} {t('row', it.row)}</a>)}
    </span>
  );
}

/** The answers that meet a filter, page by page. */
export function ResponseList({ filter, orderBy }: { filter: ResponseFilter; orderBy?: ResponseOrder }) {
  const reading = usePages('AnswersView', { filter, ...(orderBy && { orderBy }) }, (it) => it.responses);
  return (
    <Read reading={reading}>
      {({ responses }) => (
        <>
          {reading.nodes.length === 0 && <Notice title={t('noResults')}><a href={changed({ stage: undefined })}>{t('allAnswers')}</a></Notice>}
          {reading.nodes.map((it) => (
            <article key={it.id} class="card">
              <header><a href={to(it.id)} class="speaker">{t('answersTo', it.opinions.totalCount)}</a> <StageBadge stage={it.mainCommitment?.stage} /></header>
              <Folded text={it.text} limit={160} />
              <p><AnsweredOpinions opinions={it.opinions.nodes} /></p>
            </article>
          ))}
          <More more={reading.more} busy={reading.isReadingMore} shown={reading.nodes.length} total={responses.totalCount} />
        </>
      )}
    </Read>
  );
}

/** An answer with the words marked in which it differs from its stock. */
export function Variant({ response }: { response: Varying }) {
  const parts: preact.ComponentChildren[] = [];
  let at = 0;
  for (const { start, end, text } of response.stock?.differences ?? []) {
    parts.push(response.text.slice(at, start), <mark key={start} class="hit">{text}</mark>);
    at = end;
  }
  return (
    <div class="answer">
      <p class="answer-head"><a href={to(response.id)}>{t('answerOf')}</a> <AnsweredOpinions opinions={response.opinions.nodes} /></p>
      <p class="text" lang="ja">{parts}{response.text.slice(at)}</p>
    </div>
  );
}
