// The pages of members, themes, documents and categories.
import { useAnswer } from './api.ts';
import type { AnswerOf } from './api.ts';
import { link, to } from './address.ts';
import { Bars } from './bars.tsx';
import { Neighbourhood } from './graph.tsx';
import { Missing } from './missing.tsx';
import { NodePage } from './node.tsx';
import { Chips, NodeLink, Read } from './parts.tsx';
import { categoryName, language, nameOf, partName, t, titleOf } from './words.ts';

const short = (id: string) => id.slice(id.indexOf(':') + 1);

export function MemberPage({ id }: { id: string }) {
  const reading = useAnswer('MemberView', { member: id });
  const near = useAnswer('CloseMembersView', { member: id });
  const close = near.data?.member?.relatedMembers.edges ?? [];
  return (
    <Read reading={reading}>
      {({ member, graph }) => !member ? <Missing id={id} /> : (
        <NodePage
          node={member} kind="member" revision={graph.revision} summary={member.summary} filter={{ members: [id] }} publisher={member.council ? member.council.name : ''} trail={[{ href: link('/members'), name: t('members') }]}
          note={<>{member.council && <NodeLink node={member.council} />} {language.value === 'ja' && member.roleLabel} · <a href={link(`/paths/${id}`)}>{t('pathsFrom')}</a></>}
        >
          <Bars title="aboutWhat" total={member.themes.totalCount} bars={member.themes.edges.map((it) => ({ node: it.node, count: it.opinionCount, forCount: it.forCount, againstCount: it.againstCount }))} />
          <Bars title="whereRaised" total={member.categories.totalCount} bars={member.categories.edges.map((it) => ({ node: it.node, count: it.opinionCount }))} />
          <section>
            <h2>{t('closeMembers')}</h2>
            <Read reading={near}>{() => <CloseMembers member={id} edges={close} />}</Read>
          </section>
          <Neighbourhood title={t('graphOf', nameOf(member))} center={{ ...member, kind: 'member' }} spokes={[
            ...close.map((it) => ({
              node: { ...it.node, kind: 'member' }, reason: it.sharedThemes.map((shared) => nameOf(shared.theme)).slice(0, 2).join('・'), weight: Math.min(1, it.score),
            })),
            ...member.themes.edges.map((it) => ({ node: { ...it.node, kind: 'theme' }, reason: t('count', it.opinionCount), weight: Math.min(1, it.opinionCount / 5) })),
          ]} />
        </NodePage>
      )}
    </Read>
  );
}

function CloseMembers({ member, edges }: { member: string; edges: NonNullable<AnswerOf<'CloseMembersView'>['member']>['relatedMembers']['edges'] }) {
  return (
    <ul class="rows">
      {edges.map((it) => (
        <li key={it.node.id}>
          <NodeLink node={it.node} /> <a class="quiet" href={link(`/compare/${encodeURI(short(member))}/${encodeURI(short(it.node.id))}`)}>{t('sharedThemes', it.sharedThemeCount)}</a>
          <span class="quiet"> {it.sharedThemes.map((shared) => nameOf(shared.theme)).join('・')}</span>
        </li>
      ))}
    </ul>
  );
}

export function ThemePage({ id }: { id: string }) {
  const reading = useAnswer('ThemeView', { theme: id });
  return (
    <Read reading={reading}>
      {({ theme, graph }) => !theme ? <Missing id={id} /> : (
        <NodePage node={theme} kind="theme" revision={graph.revision} summary={theme.summary} filter={{ themes: [id] }} trail={[{ href: link('/themes'), name: t('themes') }]}
          note={<><Chips label="broader" nodes={theme.broader ? [theme.broader] : []} /><Chips label="narrowerThemes" nodes={theme.narrower.nodes} /></>}>
          <Bars title="whoRaised" total={theme.members.totalCount} bars={theme.members.edges.map((it) => ({ node: it.node, count: it.opinionCount, forCount: it.forCount, againstCount: it.againstCount }))} />
          <Bars title="whereRaised" total={theme.categories.totalCount} bars={theme.categories.edges.map((it) => ({ node: it.node, count: it.opinionCount }))} />
          <Bars title="togetherWith" bars={theme.opinions.facets.themes.filter((it) => it.node.id !== id)} />
          <Neighbourhood title={t('graphOf', nameOf(theme))} center={{ ...theme, kind: 'theme' }} spokes={[
            ...theme.members.edges.map((it) => ({ node: { ...it.node, kind: 'member' }, reason: t('count', it.opinionCount), weight: Math.min(1, it.opinionCount / 5) })),
            ...theme.opinions.facets.themes.filter((it) => it.node.id !== id).map((it) => ({ node: { ...it.node, kind: 'theme' }, reason: t('count', it.count), weight: 0.4 })),
            ...theme.opinions.facets.programs.map((it) => ({ node: { ...it.node, kind: 'subject' }, reason: t('count', it.count), weight: 0.4 })),
          ]} />
        </NodePage>
      )}
    </Read>
  );
}

export function DocumentPage({ id }: { id: string }) {
  const reading = useAnswer('DocumentView', { document: id });
  return (
    <Read reading={reading}>
      {({ document, graph }) => !document ? <Missing id={id} /> : (
        <NodePage node={{ ...document, name: document.title }} kind="document" revision={graph.revision} summary={document.summary} filter={{ documents: [id] }} trail={[{ href: link('/documents'), name: t('documents') }]}
          publisher={document.council?.name} words={document.words}
          note={(
            <dl class="facts">
              {document.council && <><dt>{t('council')}</dt><dd><NodeLink node={document.council} /></dd></>}
              {document.words.answeredBy && <><dt>{t('answeredBy')}</dt><dd>{document.answeredBy ? <NodeLink node={document.answeredBy} /> : document.words.answeredBy}</dd></>}
              <dt>{t('issuedOn')}</dt><dd>{document.issuedOn ?? t('unknown')}</dd>
              {document.source && <><dt>{t('source')}</dt><dd><a href={document.source} rel="external">{document.source}</a></dd></>}
              <dt>{t('start')}</dt><dd><a href={link('/', { doc: short(id) })}>{t('themes')} × {partName('categories', document.words)}</a></dd>
            </dl>
          )}>
          <Bars title="categories" words={document.words} total={document.categories.totalCount} bars={document.categories.nodes.map((it) => ({ node: it, count: it.opinionCount }))} />
          <Bars title="aboutWhat" total={document.themes.totalCount} bars={document.themes.edges.map((it) => ({ node: it.node, count: it.opinionCount }))} />
          <Bars title="members" words={document.words} total={document.members.totalCount} bars={document.members.nodes.map((it) => ({ node: it, count: it.opinionCount })).sort((one, other) => other.count - one.count)} />
        </NodePage>
      )}
    </Read>
  );
}

export function CategoryPage({ id }: { id: string }) {
  const reading = useAnswer('CategoryView', { category: id });
  return (
    <Read reading={reading}>
      {({ category, graph }) => !category ? <Missing id={id} /> : (
        <NodePage node={{ ...category, name: categoryName({ ...category, nameEn: null }) }} kind="category" revision={graph.revision} summary={category.summary}
          words={category.document.words} filter={{ categories: [id] }} trail={[{ href: to(category.document.id), name: titleOf(category.document) }]}>
          <Bars title="whoRaised" total={category.members.totalCount} bars={category.members.edges.map((it) => ({ node: it.node, count: it.opinionCount }))} />
          <Bars title="aboutWhat" total={category.themes.totalCount} bars={category.themes.edges.map((it) => ({ node: it.node, count: it.opinionCount, forCount: it.forCount, againstCount: it.againstCount }))} />
        </NodePage>
      )}
    </Read>
  );
}

export function CouncilPage({ id }: { id: string }) {
  const reading = useAnswer('CouncilView', { council: id });
  return (
    <Read reading={reading}>
      {({ council, graph }) => !council ? <Missing id={id} /> : (
        <NodePage node={council} kind="council" revision={graph.revision} filter={{ councils: [id] }} trail={[{ href: link('/councils'), name: t('councils') }]}
          note={(
            <>
              <p>{t('councilSummary', council.documentCount, council.memberCount, council.opinionCount)}</p>
              <Chips label="sameAs" nodes={council.organization ? [council.organization] : []} />
              <p><a href={link('/documents', { council: short(id) })}>{t('documentsOf')}</a></p>
            </>
          )}>
          <Bars title="documents" total={council.documents.totalCount} bars={council.documents.nodes.map((it) => ({ node: { ...it, name: it.title }, count: it.opinionCount }))} />
          <Bars title="members" total={council.members.totalCount} bars={council.members.nodes.map((it) => ({ node: it, count: it.opinionCount })).sort((one, other) => other.count - one.count)} />
        </NodePage>
      )}
    </Read>
  );
}
