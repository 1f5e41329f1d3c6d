// Two members beside each other: the themes that both raised, and those of one alone, in which categories and rows.
import { usePages } from './api.ts';
import type { AnswerOf } from './api.ts';
import { go, link, to } from './address.ts';
import { Choices, Chooser } from './paths.tsx';
import { More, NodeLink, Notice, Read, Title } from './parts.tsx';
import { nameOf, t } from './words.ts';

type Row = AnswerOf<'CompareView'>['matrix']['nodes'][number];

/** The two members in /compare/cstf/中尾/cstf/名和. */
export function pairOf(rest: readonly string[]): [string | undefined, string | undefined] {
  const id = (parts: readonly string[]) => parts.length === 2 ? `member:${parts.join('/')}` : undefined;
  return [id(rest.slice(0, 2)), id(rest.slice(2, 4))];
}

const short = (id: string) => encodeURI(id.slice(id.indexOf(':') + 1));

export function Compare({ rest }: { rest: string[] }) {
  const [one, other] = pairOf(rest);
  const reading = usePages('CompareView', one && other ? { one, other, filter: { members: [one, other] } } : undefined, (it) => it.matrix);
  const choose = (id: string, isFirst: boolean) => {
    const ids = isFirst ? [id, other] : [one, id];
    if (id.startsWith('member:')) go(link(`/compare/${ids.map((it) => it ? short(it) : '').filter(Boolean).join('/')}`));
  };
  const names = [one, other].map((id) => {
    const known = reading.data?.ends.find((it) => it?.id === id);
    return known && 'name' in known ? nameOf(known) : id?.slice(id.lastIndexOf('/') + 1) ?? '';
  });
  return (
    <>
      <Title text={t('compare')} />
      <p class="intro">{t('compareIntro')}</p>
      <form class="ends" onSubmit={(event) => event.preventDefault()}>
        <Chooser key={`one ${one}`} label={t('member')} shown={names[0] ?? ''} onChoose={(id) => choose(id, true)} />
        <Chooser key={`other ${other}`} label={t('compareWith')} shown={names[1] ?? ''} onChoose={(id) => choose(id, false)} />
      </form>
      {!one && <Choices label={t('member')} list="members" href={(id) => link(`/compare/${short(id)}`)} />}
      {one && !other && <Choices label={t('compareWith')} list="members" without={one} href={(id) => link(`/compare/${short(one)}/${short(id)}`)} />}
      {one && other && (
        <Read reading={reading}>
          {(data) => {
            const [first, second] = data.ends;
            if (!first || !second || !('name' in first) || !('name' in second)) return <Notice title={t('missing')} />;
            const only = (id: string) => reading.nodes.filter((row) => row.memberCount === 1 && row.cells.some((it) => it.voices.some((voice) => voice.member.id === id)));
            return (
              <>
                <Side title={t('both')} rows={reading.nodes.filter((it) => it.memberCount > 1)} members={[first, second]} />
                <Side title={t('onlyOne', nameOf(first))} rows={only(first.id)} members={[first]} />
                <Side title={t('onlyOne', nameOf(second))} rows={only(second.id)} members={[second]} />
                <More more={reading.more} busy={reading.isReadingMore} shown={reading.nodes.length} total={data.matrix.totalCount} />
              </>
            );
          }}
        </Read>
      )}
    </>
  );
}

function Side({ title, rows, members }: { title: string; rows: Row[]; members: { id: string; name: string; nameEn: string | null }[] }) {
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{title} <span class="quiet">{rows.length}</span></h2>
      <div class="matrix-scroll">
        <table class="compare">
          <thead><tr><th scope="col">{t('theme')}</th>{members.map((it) => <th key={it.id} scope="col"><NodeLink node={it} /></th>)}</tr></thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.node.id}>
                <th scope="row"><NodeLink node={row.node} /></th>
                {members.map((member) => <td key={member.id}><Voices row={row} member={member.id} /></td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Voices({ row, member }: { row: Row; member: string }) {
  return (
    <>
      {row.cells.flatMap((cell) => cell.voices.filter((it) => it.member.id === member).map((voice) => (
        <span key={cell.name} class="voice">
          <span title={nameOf(cell.category)}>{cell.category.label ?? nameOf(cell.category)}</span>{' '}
          {voice.opinions.map((it) => <a key={it.id} href={to(it.id)}>{t('row', it.row)}</a>)}
          {voice.forCount > 0 && <i class="stance for">{t('FOR')}</i>}
          {voice.againstCount > 0 && <i class="stance against">{t('AGAINST')}</i>}
        </span>
      )))}
    </>
  );
}
