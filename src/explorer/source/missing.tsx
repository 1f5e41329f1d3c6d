// An address that shows nothing: what may have been meant, or what replaced it.
import { link, to } from './address.ts';
import { useAnswer } from './api.ts';
import type { AnswerOf } from './api.ts';
import { Folded, NodeLink, Notice, Title } from './parts.tsx';
import { t, titleOf } from './words.ts';

type Removed = NonNullable<AnswerOf<'RemovedView'>['removedNode']>;

export function Missing({ id }: { id: string }) {
  const name = id.slice(Math.max(id.lastIndexOf('/'), id.indexOf(':')) + 1);
  const meant = useAnswer('SuggestView', { prefix: name.slice(0, 20), first: 5 });
  const removed = useAnswer('RemovedView', { node: id }).data?.removedNode;
  const nodes = meant.data?.suggest.map((it) => it.node).filter((it) => 'name' in it) ?? [];
  return (
    <>
      <Title text={t('missing')} />
      <Notice title={removed ? t('gone') : id}>
        {removed && <Last removed={removed} />}
        {nodes.length > 0 && <p class="chips"><span class="label">{t('meant')}</span>{nodes.map((it) => <NodeLink key={it.id} node={it} class="chip" />)}</p>}
        <p><a href={link('/search', { q: removed?.name ?? name })}>{t('searchFull', removed?.name ?? name)}</a> · <a href={link('/')}>{t('backToStart')}</a></p>
      </Notice>
    </>
  );
}

/** What a node said or was called, and what replaced it. */
function Last({ removed }: { removed: Removed }) {
  return (
    <>
      {removed.name && <p lang="ja">{removed.name}</p>}
      {removed.text && <Folded text={removed.text} />}
      {removed.replacedBy.length > 0 && <p class="chips"><span class="label">{t('replacedBy')}</span>{removed.replacedBy.map((it) => <Replacement key={it.id} node={it} />)}</p>}
    </>
  );
}

function Replacement({ node }: { node: Removed['replacedBy'][number] }) {
  if ('name' in node) return <NodeLink node={node} class="chip" />;
  const name = 'row' in node ? `${titleOf(node.document)} ${t('row', node.row)}` : 'document' in node ? titleOf(node.document) : node.id;
  return <a class="chip" href={to(node.id)}>{name}</a>;
}
