// An opinion with its answer, as lists show it.
import type { OpinionFilter, OpinionOrder } from '../generated/operations.ts';
import { usePages } from './api.ts';
import type { AnswerOf } from './api.ts';
import { link, to } from './address.ts';
import { MarkedText } from './marks.tsx';
import { Folded, More, NodeLink, Notice, Read, StageBadge } from './parts.tsx';
import { categoryName, t } from './words.ts';

export type ListedOpinion = AnswerOf<'OpinionsView'>['opinions']['nodes'][number];

export function OpinionCard({ opinion, focus, inCategory = false }: { opinion: ListedOpinion; focus?: string; inCategory?: boolean }) {
  const others = (opinion.response?.opinions.totalCount ?? 1) - 1;
  return (
    <article class="card">
      <header>
        {opinion.member ? <NodeLink node={opinion.member} class="speaker" /> : <span class="speaker">{t('unknownMember')}</span>}
        {opinion.category && !inCategory && <a class="quiet" href={to(opinion.category.id)}>{categoryName(opinion.category)}</a>}
        <a class="permalink" href={to(opinion.id)} title={t('openOpinion')}>{t('row', opinion.row)}</a>
      </header>
      <MarkedText text={opinion.text} annotations={opinion.annotations} focus={focus} />
      {opinion.response ? (
        <div class="answer">
          <p class="answer-head">
            <a href={to(opinion.response.id)}>{t('answerOf')}</a>
            <StageBadge stage={opinion.outcome?.stage} />
            {opinion.ditto && <span class="quiet">{t('ditto')}</span>}
            {others > 0 && <a class="quiet" href={to(opinion.response.id)}>{t('sameAnswer', others)}</a>}
          </p>
          <Folded text={opinion.response.text} />
        </div>
      ) : <p class="quiet">{t('noAnswer')}</p>}
    </article>
  );
}

/** The opinions that meet a filter, page by page. */
export function OpinionList({ filter, orderBy, focus, inCategory }: { filter: OpinionFilter; orderBy?: OpinionOrder; focus?: string; inCategory?: boolean }) {
  const reading = usePages('OpinionsView', { filter, ...(orderBy && { orderBy }) }, (it) => it.opinions);
  return (
    <Read reading={reading}>
      {(data) => (
        <>
          {data.opinions.totalCount === 0 && <Notice title={t('noResults')}><a href={link('/')}>{t('backToStart')}</a></Notice>}
          {reading.nodes.map((it) => <OpinionCard key={it.id} opinion={it} focus={focus} inCategory={inCategory} />)}
          <More more={reading.more} busy={reading.isReadingMore} shown={reading.nodes.length} total={data.opinions.totalCount} />
        </>
      )}
    </Read>
  );
}
