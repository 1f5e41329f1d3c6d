// How two things are connected: a row of cards, with the words that show each step between them.
import { useState } from 'preact/hooks';
import { useAnswer } from './api.ts';
import type { AnswerOf } from './api.ts';
import { go, link, to } from './address.ts';
import { Notice, Read, Title } from './parts.tsx';
import { useSettled } from './searchbox.tsx';
import { langOf, nameOf, t } from './words.ts';

type Step = NonNullable<AnswerOf<'PathsView'>['paths']>[number]['steps'][number];
type End = Step['from'];

/** The two ends in /paths/member:cstf/中尾/program:notice: each begins at the segment that has a colon. */
export function endsOf(rest: readonly string[]): [string | undefined, string | undefined] {
  const starts = rest.flatMap((it, at) => /^[a-z]+:/.test(it) ? [at] : []);
  const [first, second] = starts;
  if (first === undefined) return [undefined, undefined];
  return [rest.slice(first, second).join('/'), second === undefined ? undefined : rest.slice(second).join('/')];
}

export function Paths({ rest }: { rest: string[] }) {
  const [from, other] = endsOf(rest);
  const reading = useAnswer('PathsView', from ? { from, to: other ?? from, both: other !== undefined } : undefined);
  return (
    <>
      <Title text={t('paths')} />
      <p class="intro">{t('pathsIntro')}</p>
      <Ends key={rest.join('/')} from={from} other={other} known={reading.data?.ends ?? []} />
      {!from && <Choices label={t('from')} list="members" href={(id) => link(`/paths/${encodeURI(id)}`)} />}
      {from && !other && <Choices label={t('to')} list="programs" href={(id) => link(`/paths/${encodeURI(from)}/${encodeURI(id)}`)} />}
      {from && other && (
        <Read reading={reading}>
          {({ paths = [] }) => paths.length === 0 ? <Notice title={t('noPath')} /> : paths.map((path, at) => (
            <section key={at} class="way">
              <h2 class="quiet">{t('steps', path.length)}</h2>
              <ol>
                {path.steps[0] && <li><EndCard end={path.steps[0].from} /></li>}
                {path.steps.map((step, index) => <li key={index}><Joint step={step} /><EndCard end={step.to} /></li>)}
              </ol>
            </section>
          ))}
        </Read>
      )}
    </>
  );
}

function Joint({ step }: { step: Step }) {
  return (
    <span class="joint">
      <b>{step.forward ? '→' : '←'} {t(step.relationship)}</b>
      {[...new Set(step.evidence.map((it) => it.text))].slice(0, 3).map((it) => <q key={it} lang="ja">{it}</q>)}
    </span>
  );
}

function EndCard({ end }: { end: End }) {
  const text = 'row' in end ? `${end.member ? nameOf(end.member) : ''} ${t('row', end.row)}` : 'name' in end ? nameOf(end) : t('answer');
  return (
    <a class="end" href={to(end.id)} lang={'name' in end ? langOf(end) : undefined}>
      <b>{text}</b>
      {'text' in end && <span class="text" lang="ja">{end.text.slice(0, 60)}…</span>}
    </a>
  );
}

function Ends({ from, other, known }: { from?: string; other?: string; known: AnswerOf<'PathsView'>['ends'] }) {
  const name = (id?: string) => {
    const node = known.find((it) => it?.id === id);
    return node && 'name' in node ? nameOf(node) : id?.slice(id.lastIndexOf('/') + 1).replace(/^[a-z]+:/, '') ?? '';
  };
  const [ids, setIds] = useState<[string?, string?]>([from, other]);
  const connect = ([one, two]: [string?, string?]) => { if (one && two) go(link(`/paths/${encodeURI(one)}/${encodeURI(two)}`)); };
  return (
    <form class="ends" onSubmit={(event) => { event.preventDefault(); connect(ids); }}>
      <Chooser label={t('from')} shown={name(from)} onChoose={(id) => setIds([id, ids[1]])} />
      <Chooser label={t('to')} shown={name(other)} onChoose={(id) => { setIds([ids[0], id]); connect([ids[0], id]); }} />
      <button type="submit" disabled={!ids[0] || !ids[1]}>{t('connect')}</button>
      {from && other && <button type="button" class="plain-button" onClick={() => connect([other, from])}>⇄ {t('swap')}</button>}
    </form>
  );
}

/** The nodes that the texts speak of most, to begin with. */
export function Choices({ label, list, without, href }: { label: string; list: 'members' | 'programs'; without?: string; href: (id: string) => string }) {
  const nodes = useAnswer('ListsView', { [list]: true, first: 12 }).data?.[list]?.nodes.filter((it) => it.id !== without) ?? [];
  if (nodes.length === 0) return null;
  return <p class="chips"><span class="label">{label}</span>{nodes.map((it) => <a key={it.id} class="chip" href={href(it.id)} lang={langOf(it)}>{nameOf(it)}</a>)}</p>;
}

/** A field that suggests nodes while one types. */
export function Chooser({ label, shown, onChoose }: { label: string; shown: string; onChoose: (id: string) => void }) {
  const [text, setText] = useState<string>();
  const typed = useSettled(text ?? '');
  const found = useAnswer('SuggestView', typed ? { prefix: typed, first: 8 } : undefined);
  const nodes = text ? found.data?.suggest.map((it) => it.node).filter((it) => 'name' in it) ?? [] : [];
  return (
    <div class="chooser">
      <label>{label} <input type="text" value={text ?? shown} autocomplete="off" onInput={(event) => setText(event.currentTarget.value)} /></label>
      {nodes.length > 0 && (
        <ul>{nodes.map((it) => <li key={it.id}><button type="button" class="plain-button" lang={langOf(it)} onClick={() => { setText(nameOf(it)); onChoose(it.id); setText(undefined); }}>{nameOf(it)}</button></li>)}</ul>
      )}
    </div>
  );
}
