// The pages of what texts name: programmes, organisations and places.
import type { ComponentChildren } from 'preact';
import { useAnswer } from './api.ts';
import type { AnswerOf } from './api.ts';
import { link, to } from './address.ts';
import { Bars } from './bars.tsx';
import { Missing } from './missing.tsx';
import { NodePage } from './node.tsx';
import { Chips, Folded, Read, scriptOf, StageBadge } from './parts.tsx';
import { t, titleOf } from './words.ts';
import type { Word } from './words.ts';

type Programme = NonNullable<AnswerOf<'ProgrammeView'>['program']>;
type Organisation = NonNullable<AnswerOf<'OrganisationView'>['organization']>;
type Place = NonNullable<AnswerOf<'PlaceView'>['place']>;
type Kind = 'program' | 'organization' | 'place';

const LISTS: Record<Kind, string> = { program: '/programmes', organization: '/organizations', place: '/places' };
const PLURALS: Record<Kind, Word> = { program: 'programs', organization: 'organizations', place: 'places' };

export function ProgrammePage({ id }: { id: string }) {
  const reading = useAnswer('ProgrammeView', { program: id });
  return (
    <Read reading={reading}>
      {({ program, graph }) => !program ? <Missing id={id} /> : (
        <Subject node={program} kind="program" filter={{ programs: [id] }} revision={graph.revision} note={(
          <>
            {program.description && <p lang={scriptOf(program.description)}>{program.description}</p>}
            <Chips label="runBy" nodes={program.runBy.nodes} />
          </>
        )}>
          <Timeline programme={program} />
        </Subject>
      )}
    </Read>
  );
}

export function OrganisationPage({ id }: { id: string }) {
  const reading = useAnswer('OrganisationView', { organization: id });
  return (
    <Read reading={reading}>
      {({ organization, graph }) => !organization ? <Missing id={id} /> : (
        <Subject node={organization} kind="organization" filter={{ organizations: [id] }} revision={graph.revision} note={<Chips label="runs" nodes={organization.runs.nodes} />} />
      )}
    </Read>
  );
}

export function PlacePage({ id }: { id: string }) {
  const reading = useAnswer('PlaceView', { place: id });
  return (
    <Read reading={reading}>
      {({ place, graph }) => !place ? <Missing id={id} /> : <Subject node={place} kind="place" filter={{ places: [id] }} revision={graph.revision} />}
    </Read>
  );
}

function Subject({ node, kind, filter, revision, note, children }: {
  node: Programme | Organisation | Place; kind: Kind; filter: Parameters<typeof NodePage>[0]['filter']; revision: string; note?: ComponentChildren; children?: ComponentChildren;
}) {
  return (
    <NodePage node={node} kind={kind} revision={revision} trail={[{ href: link(LISTS[kind]), name: t(PLURALS[kind]) }]} summary={'summary' in node ? node.summary : undefined} filter={filter} note={(
      <>
        {note}
        <Chips label="partOf" nodes={node.partOf ? [node.partOf] : []} />
        <Chips label="parts" nodes={node.parts.nodes} />
        <p><a href={link(`/paths/${node.id}`)}>{t('pathsFrom')}</a></p>
      </>
    )}>
      <Bars title="whoRaised" total={node.members.totalCount} bars={node.members.edges.map((it) => ({ node: it.node, count: it.opinionCount }))} />
      <Bars title="whereRaised" bars={node.opinions.facets.categories} />
      <Bars title="aboutWhat" bars={node.opinions.facets.themes} />
      {children}
      {node.responses.nodes.length > 0 && (
        <section class="naming">
          <h2>{t('answersNaming')} <span class="quiet">{node.responses.totalCount}</span></h2>
          {node.responses.nodes.map((it) => <div key={it.id} class="answer"><p class="answer-head"><a href={to(it.id)}>{t('answerOf')}</a></p><Folded text={it.text} /></div>)}
        </section>
      )}
    </NodePage>
  );
}

/** How far a programme came, document by document. One document alone has no course of time. */
function Timeline({ programme }: { programme: Programme }) {
  if (programme.timeline.edges.length < 2) return null;
  return (
    <section>
      <h2>{t('overTime')}</h2>
      <ol class="timeline">
        {programme.timeline.edges.map((it) => (
          <li key={it.node.id}>
            <time>{it.node.issuedOn ?? t('unknown')}</time> <a href={to(it.node.id)} lang="ja">{titleOf(it.node)}</a>
            {it.commitment && <p><a href={to(it.commitment.response.id)}><StageBadge stage={it.commitment.stage} /></a> <q lang="ja">{it.commitment.phrase.text}</q></p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
