// Small parts that several views have.
import type { ComponentChildren } from 'preact';
import { signal } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Stage } from '../generated/operations.ts';
import type { Reading } from './api.ts';
import { link, moved, to } from './address.ts';
import { langOf, nameOf, t } from './words.ts';
import type { Named, Word } from './words.ts';

/** The node that is pointed at: all places that show it light up. */
export const lit = signal<string | undefined>(undefined);

/** What lights up all places of a node while it is pointed at. */
export const lighting = (id: string) => ({
  onMouseEnter: () => { lit.value = id; },
  onMouseLeave: () => { lit.value = undefined; },
  onFocus: () => { lit.value = id; },
  onBlur: () => { lit.value = undefined; },
});

/** A link to a node by its name. */
export function NodeLink({ node, class: style = '', children }: { node: Named & { id: string }; class?: string; children?: ComponentChildren }) {
  return (
    <a href={to(node.id)} lang={langOf(node)} class={`${style} ${lit.value === node.id ? 'lit' : ''}`} {...lighting(node.id)}>
      {children ?? nameOf(node)}
    </a>
  );
}

/** Names of nodes as chips. */
export function Chips({ nodes, label }: { nodes: readonly (Named & { id: string })[]; label?: Word }) {
  if (nodes.length === 0) return null;
  return (
    <p class="chips">
      {label && <span class="label">{t(label)}</span>}
      {nodes.map((it) => <NodeLink key={it.id} node={it} class="chip" />)}
    </p>
  );
}

/** How far an answer goes. */
export function StageBadge({ stage }: { stage?: Stage | null }) {
  return stage ? <span class={`stage stage-${stage.toLowerCase()}`}>{t(stage)}</span> : null;
}

/** The title of a view, which gets the focus when the view is opened. */
export function Title({ text, children, lang }: { text: string; children?: ComponentChildren; lang?: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => { if (moved) title.current?.focus({ preventScroll: true }); }, []);
  useEffect(() => { document.title = text ? `${text} · Opinion Graph` : 'Opinion Graph'; }, [text]);
  return <h1 ref={title} tabIndex={-1} lang={lang}>{children ?? text}</h1>;
}

/** A message about a state, with what can be done. */
export function Notice({ title, children, kind = 'empty' }: { title: string; children?: ComponentChildren; kind?: string }) {
  return <div class={`notice notice-${kind}`} role="status"><p class="notice-title">{title}</p>{children}</div>;
}

/** Shows an answer, or what keeps it from being there. The last answer stays, dimmed, while the next one is read. */
export function Read<T>({ reading, children, lines = 6 }: { reading: Reading<T>; children: (data: T) => ComponentChildren; lines?: number }) {
  if (reading.state === 'not-ready') return <Notice kind="wait" title={t('notReady')} />;
  if (reading.state === 'failed') {
    return (
      <Notice kind="failed" title={t('failed')}>
        <p lang="en">{reading.message}</p>
        <button type="button" onClick={reading.retry}>{t('retry')}</button>
      </Notice>
    );
  }
  if (!reading.data) return <Skeleton lines={lines} />;
  return <div class={reading.state === 'loading' ? 'stale' : 'fresh'} aria-busy={reading.state === 'loading'}>{children(reading.data)}</div>;
}

/** Stands where text will be. */
export function Skeleton({ lines }: { lines: number }) {
  return (
    <div class="skeleton" role="status" aria-label={t('loading')}>
      {Array.from({ length: lines }, (_, at) => <div key={at} class="skeleton-line" />)}
    </div>
  );
}

/** Reads the next page of a list. */
export function More({ more, busy, shown, total }: { more?: () => void; busy: boolean; shown: number; total?: number }) {
  if (!more) return null;
  return (
    <p class="more">
      <button type="button" onClick={more} disabled={busy}>{busy ? t('loading') : t('more')}</button>
      {total !== undefined && <span class="quiet">{t('shown', shown, total)}</span>}
    </p>
  );
}

/** A button that copies a text. */
export function Copy({ text, label }: { text: string; label: string }) {
  const [done, setDone] = useState(false);
  const copy = () => navigator.clipboard.writeText(text).then(() => {
    setDone(true);
    setTimeout(() => setDone(false), 2000);
  }, () => undefined);
  return <button type="button" class="plain-button" onClick={copy}><span aria-live="polite">{done ? t('copied') : label}</span></button>;
}

/** The language of a text that may be in either. */
export const scriptOf = (text: string): string => /\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Han}/u.test(text) ? 'ja' : 'en';

/** The first sentence of a text; the rest opens. */
export function Folded({ text, limit = 90 }: { text: string; limit?: number }) {
  const end = text.search(/。|\n/) + 1;
  const cut = end > 0 && end <= limit * 1.5 ? end : limit;
  if (text.length <= limit * 1.3 || cut >= text.length) return <p lang="ja" class="text">{text}</p>;
  return (
    <details class="folded">
      <summary lang="ja" class="text"><span class="folded-head">{text.slice(0, cut)}</span><span class="folded-more" aria-hidden="true">…</span></summary>
      <p lang="ja" class="text">{text.slice(cut).trimStart()}</p>
    </details>
  );
}

/** The way to where a node belongs. */
export function Trail({ items }: { items: { href: string; name: string }[] }) {
  return (
    <nav class="trail" aria-label={t('start')}>
      <a href={link('/')}>{t('start')}</a>
      {items.map((it) => <span key={it.href}><span aria-hidden="true"> › </span><a href={it.href} lang="ja">{it.name}</a></span>)}
    </nav>
  );
}
