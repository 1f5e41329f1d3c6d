// An address that shows nothing: what may have been meant, or what replaced it.
import { useEffect, useState } from 'preact/hooks';
import { encoded, link, root, to } from './address.ts';
import { headers, useAnswer } from './api.ts';
import { NodeLink, Notice, Title } from './parts.tsx';
import { t } from './words.ts';

export function Missing({ id }: { id: string }) {
  const name = id.slice(Math.max(id.lastIndexOf('/'), id.indexOf(':')) + 1);
  const meant = useAnswer('SuggestView', { prefix: name.slice(0, 20), first: 5 });
  const replacements = useReplacements(id);
  const nodes = meant.data?.suggest.map((it) => it.node).filter((it) => 'name' in it) ?? [];
  return (
    <>
      <Title text={t('missing')} />
      <Notice title={replacements ? t('gone') : id}>
        {replacements && replacements.length > 0 && <p>{t('replacedBy')} {replacements.map((it) => <a key={it} href={to(it)}>{it} </a>)}</p>}
        {nodes.length > 0 && <p class="chips"><span class="label">{t('meant')}</span>{nodes.map((it) => <NodeLink key={it.id} node={it} class="chip" />)}</p>}
        <p><a href={link('/search', { q: name })}>{t('searchFull', name)}</a> · <a href={link('/')}>{t('backToStart')}</a></p>
      </Notice>
    </>
  );
}

/** What replaced a node that a later edition does not have; undefined if there never was one. Its linked data know. */
function useReplacements(id: string): string[] | undefined {
  const [ids, setIds] = useState<string[]>();
  useEffect(() => {
    const stop = new AbortController();
    setIds(undefined);
    fetch(`${root}/doc/${encoded(id)}`, { headers: headers('application/json'), signal: stop.signal })
      .then(async (it) => {
        const problem = await it.json() as { replacedBy?: { id: string }[] };
        if (it.status === 410) setIds(problem.replacedBy?.map((node) => node.id) ?? []);
      })
      .catch(() => undefined);
    return () => stop.abort();
  }, [id]);
  return ids;
}
