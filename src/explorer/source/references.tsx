// The pages of what texts point to or have in common: materials, web pages and stock answers.
import { useAnswer, usePages } from './api.ts';
import { link, to } from './address.ts';
import { Bars } from './bars.tsx';
import { OpinionList } from './cards.tsx';
import { Cite } from './cite.tsx';
import { Missing } from './missing.tsx';
import { Folded, More, NodeLink, Read, Title, Trail } from './parts.tsx';
import { ResponseList, Variant } from './responses.tsx';
import { categoryName, t, titleOf } from './words.ts';

const NO_PAGE = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

export function MaterialPage({ id }: { id: string }) {
  const reading = useAnswer('MaterialView', { material: id });
  return (
    <Read reading={reading}>
      {({ node, graph }) => !node || !('item' in node) ? <Missing id={id} /> : (
        <>
          <Trail items={[{ href: link('/materials'), name: t('materials') }]} />
          <p class="kind">{t('MATERIAL')}</p>
          <Title text={node.name} lang="ja" />
          <div class="grid plots">
            <Bars title="whoGotIt" bars={node.opinions.facets.members} />
            <Bars title="documents" bars={node.opinions.facets.documents} />
          </div>
          <section><h2>{t('answersPointing')}</h2><ResponseList filter={{ materials: [id] }} /></section>
          <section><h2>{t('opinions')}</h2><OpinionList filter={{ materials: [id] }} /></section>
          <Cite id={id} url={node.url} revision={graph.revision} author="" title={node.name} publisher="" />
        </>
      )}
    </Read>
  );
}

export function WebPagePage({ id }: { id: string }) {
  const reading = usePages('WebPageView', { page: id }, ({ node }) => node && 'opinions' in node ? node.opinions : NO_PAGE);
  return (
    <Read reading={reading}>
      {({ node }) => !node || !('opinions' in node) ? <Missing id={id} /> : (
        <>
          <Trail items={[]} />
          <p class="kind">{t('webPage')}</p>
          <Title text={node.url} lang="en" />
          <p><a href={node.url} rel="external">{t('openWebPage')}</a></p>
          <section>
            <h2>{t('citingOpinions')} <span class="quiet">{node.opinions.totalCount}</span></h2>
            {reading.nodes.map((it) => (
              <article key={it.id} class="card">
                <header>
                  {it.member && <NodeLink node={it.member} class="speaker" />}{it.category && <a class="quiet" href={to(it.category.id)}>{categoryName(it.category)}</a>}
                  <a class="quiet" href={to(it.document.id)} lang="ja">{titleOf(it.document)}</a><a class="permalink" href={to(it.id)}>{t('row', it.row)}</a>
                </header>
                <Folded text={it.text} />
              </article>
            ))}
            <More more={reading.more} busy={reading.isReadingMore} shown={reading.nodes.length} total={node.opinions.totalCount} />
          </section>
          {node.responses.totalCount > 0 && <section><h2>{t('citingAnswers')} <span class="quiet">{node.responses.totalCount}</span></h2>{node.responses.nodes.map((it) => <Variant key={it.id} response={it} />)}</section>}
        </>
      )}
    </Read>
  );
}

export function StockAnswerPage({ id }: { id: string }) {
  const reading = usePages('StockAnswerView', { stockAnswer: id }, ({ stockAnswer }) => stockAnswer?.responses ?? NO_PAGE);
  return (
    <Read reading={reading}>
      {({ stockAnswer, graph }) => !stockAnswer ? <Missing id={id} /> : (
        <>
          <Trail items={[{ href: link('/answers'), name: t('answers') }, { href: link('/answers', { stock: '1' }), name: t('stock') }]} />
          <Title text={t('variants', stockAnswer.responseCount, stockAnswer.opinionCount)} />
          <section class="panel answer-panel"><h2>{t('pattern')}</h2><p class="text" lang="ja">{stockAnswer.pattern}</p></section>
          <section>
            <h2>{t('answers')} <span class="quiet">{stockAnswer.responses.totalCount}</span></h2>
            {reading.nodes.map((it) => (
              <article key={it.id} class="card">
                {stockAnswer.documentCount > 1 && <header><a class="quiet" href={to(it.document.id)} lang="ja">{titleOf(it.document)} {it.document.issuedOn}</a></header>}
                <Variant response={it} />
              </article>
            ))}
            <More more={reading.more} busy={reading.isReadingMore} shown={reading.nodes.length} total={stockAnswer.responses.totalCount} />
          </section>
          <Cite id={id} url={stockAnswer.url} revision={graph.revision} author="" title={stockAnswer.pattern} publisher="" />
        </>
      )}
    </Read>
  );
}
