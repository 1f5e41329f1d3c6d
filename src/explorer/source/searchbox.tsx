// The search box with suggestions by kind. "/" goes to it; Enter searches the texts.
import { useEffect, useRef, useState } from 'preact/hooks';
import { useAnswer } from './api.ts';
import { address, asked, go, link, to } from './address.ts';
import { langOf, nameOf, t } from './words.ts';
import type { Word } from './words.ts';

const KINDS: Record<string, Word> = {
  Member: 'members', Theme: 'themes', Program: 'programs', Organization: 'organizations', Place: 'places', Category: 'categories', Document: 'documents', Council: 'council',
};
const WAIT = 120;
const COMBOBOX = { type: 'text', role: 'combobox' } as object;

interface Choice {
  href: string;
  text: string;
  lang: string;
  group?: Word;
}

/** A text, a moment after it stopped changing. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const later = setTimeout(() => setSettled(text), WAIT);
    return () => clearTimeout(later);
  }, [text]);
  return settled;
}

function useChoices(text: string): Choice[] {
  const prefix = useSettled(text.trim());
  const found = useAnswer('SuggestView', prefix && text.trim() ? { prefix } : undefined);
  if (!text.trim()) return [];
  const nodes = found.data?.suggest.map((it) => it.node) ?? [];
  const groups = Object.entries(KINDS).flatMap(([kind, group]) => nodes.filter((it) => it.__typename === kind).map((it): Choice => {
    const named = 'name' in it ? it : { name: it.id };
    return { href: to(it.id), text: nameOf(named), lang: langOf(named), group };
  }));
  return [{ href: link('/search', { q: text.trim() }), text: t('searchFull', text.trim()), lang: '' }, ...groups];
}

export function SearchBox() {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(asked('q') ?? '');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const choices = useChoices(isOpen ? text : '');
  useEffect(() => { setText(asked('q') ?? ''); }, [address.value.searchParams.get('q')]);
  useEffect(() => {
    const slash = (event: KeyboardEvent) => {
      if (event.key !== '/' || (event.target as Element).matches('input, select, textarea')) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener('keydown', slash);
    return () => removeEventListener('keydown', slash);
  }, []);
  const choose = (choice: Choice | undefined) => {
    setOpen(false);
    if (!choice) return;
    input.current?.blur();
    setText(new URL(choice.href, address.value).searchParams.get('q') ?? '');
    go(choice.href);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape') setOpen(false);
    if (event.key === 'Enter' && text.trim()) choose(choices[at] ?? { href: link('/search', { q: text.trim() }), text, lang: '' });
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setAt((it) => (it + (event.key === 'ArrowDown' ? 1 : -1) + choices.length) % Math.max(1, choices.length));
    }
  };
  const expanded = isOpen && choices.length > 0;
  return (
    <form role="search" class="searchbox" onSubmit={(event) => event.preventDefault()}>
      <input
        ref={input} value={text} placeholder={t('searchHint')} aria-label={t('search')} autocomplete="off" spellcheck={false} maxLength={200}
        {...COMBOBOX} aria-expanded={expanded} aria-controls="choices" aria-autocomplete="list" aria-activedescendant={expanded ? `choice-${at}` : undefined}
        onInput={(event) => { setText(event.currentTarget.value); setAt(0); setOpen(true); }}
        onKeyDown={keys} onBlur={() => setTimeout(() => setOpen(false), 150)}
      />
      <kbd aria-hidden="true">/</kbd>
      <ul id="choices" role="listbox" aria-label={t('search')} hidden={!expanded}>
        {choices.map((it, index) => (
          <li
            key={it.href} id={`choice-${index}`} role="option" aria-selected={index === at} lang={it.lang || undefined}
            onMouseDown={(event) => { event.preventDefault(); choose(it); }} onMouseEnter={() => setAt(index)}
          >
            <span>{it.text}</span>{it.group && <small>{t(it.group)}</small>}
          </li>
        ))}
      </ul>
    </form>
  );
}
