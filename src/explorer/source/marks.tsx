// A text with its evidence: which words show which theme, name or wish. Each kind can be switched off, and the address says so.
import type { AnnotationKind } from '../generated/operations.ts';
import { changed, go, listed } from './address.ts';
import { lit } from './parts.tsx';
import { isWord, nameOf, t } from './words.ts';
import type { Named } from './words.ts';

export interface Annotation {
  span: { start: number; end: number; text: string };
  marks: { kind: AnnotationKind; node: { __typename: string; id: string } & Partial<Named> }[];
}

interface Piece {
  text: string;
  marks: Annotation['marks'];
}

/** Cuts a text at its annotations, without those of hidden kinds. */
export function pieces(text: string, annotations: readonly Annotation[], hidden: readonly string[]): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  for (const { span, marks } of annotations) {
    if (span.start > at) cut.push({ text: text.slice(at, span.start), marks: [] });
    cut.push({ text: text.slice(span.start, span.end), marks: marks.filter((it) => !hidden.includes(it.kind)) });
    at = span.end;
  }
  if (at < text.length) cut.push({ text: text.slice(at), marks: [] });
  return cut;
}

const shown = (mark: Annotation['marks'][number]) =>
  `${isWord(mark.kind) ? t(mark.kind) : mark.kind}${mark.node.name ? `: ${nameOf({ name: mark.node.name, nameEn: mark.node.nameEn })}` : ''}`;

/** The kinds that the address hides. */
export const hidden = (): string[] => listed('hide');

/** Only what shows one node and what is wanted of it, where a list is about that node; else everything. */
export function about(annotations: readonly Annotation[], focus: string | undefined): readonly Annotation[] {
  if (!annotations.some((it) => it.marks.some((mark) => mark.node.id === focus))) return annotations;
  return annotations.map((it) => ({ ...it, marks: it.marks.filter((mark) => mark.node.id === focus || mark.kind === 'STANCE') }));
}

export function MarkedText({ text, annotations, focus }: { text: string; annotations: readonly Annotation[]; focus?: string }) {
  return (
    <p class="text" lang="ja">
      {pieces(text, about(annotations, focus), hidden()).map((it, at) => it.marks.length === 0 ? it.text : (
        <mark
          key={at}
          title={[...new Set(it.marks.map(shown))].join('\n')}
          class={[
            ...new Set(it.marks.map((mark) => `mark-${mark.kind.toLowerCase()}`)),
            it.marks.some((mark) => mark.node.id === focus) ? 'focus' : '',
            it.marks.some((mark) => mark.node.id === lit.value) ? 'lit' : '',
          ].join(' ')}
        >
          {it.text}
        </mark>
      ))}
    </p>
  );
}

/** The switches: one for each kind that the texts have. */
export function MarkSwitches({ annotations }: { annotations: readonly Annotation[] }) {
  const kinds = [...new Set(annotations.flatMap((it) => it.marks.map((mark) => mark.kind)))].sort();
  if (kinds.length === 0) return null;
  const off = hidden();
  return (
    <fieldset class="switches">
      <legend>{t('marks')}</legend>
      {kinds.map((kind) => {
        const rest = off.includes(kind) ? off.filter((it) => it !== kind) : [...off, kind];
        return (
          <label key={kind} class="switch">
            <input type="checkbox" checked={!off.includes(kind)} onChange={() => go(changed({ hide: rest.join(',') }), { replace: true })} />
            <span class={`mark-sample mark-${kind.toLowerCase()}`}>{t(kind)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
