// The words of the page, in the language that its address or its reader says.
import { computed } from '@preact/signals';
import { address } from './address.ts';
import texts from './words.json';

export type Word = keyof typeof texts;

/** What has a name in one or two languages. */
export interface Named {
  name: string;
  nameEn?: string | null;
}

export const language = computed<'ja' | 'en'>(() => {
  const asked = address.value.searchParams.get('lang');
  if (asked === 'ja' || asked === 'en') return asked;
  return typeof navigator !== 'undefined' && !navigator.language.startsWith('ja') ? 'en' : 'ja';
});

/** A word or a sentence, with values for {0}, {1} and so on. */
export function t(word: Word, ...values: (string | number)[]): string {
  const text = texts[word][language.value === 'ja' ? 0 : 1] ?? word;
  const filled = values.reduce<string>((it, value, at) => it.replace(`{${at}}`, String(value)), text);
  return language.value === 'en' ? singular(filled) : filled;
}

/** English says "1 opinion" and "2 opinions". */
export function singular(text: string): string {
  return text.replace(/\b1 (categor)ies\b/g, '1 $1y').replace(/\b1 (\w+ )?(opinion|member|answer|document|other|step|theme|result)s\b/g, (_, before: string | undefined, noun: string) => `1 ${before ?? ''}${noun}`);
}

/** Whether there is such a word. */
export function isWord(word: string): word is Word {
  return word in texts;
}

/** What a document calls its parts. */
export interface DocumentWords {
  member: string;
  category: string;
  opinion: string;
  response: string;
}

const PARTS = { member: 'member', members: 'member', category: 'category', categories: 'category', opinion: 'opinion', opinions: 'opinion', answer: 'response' } as const;

/** The word for a part of a document: its own, if the page is in Japanese. */
export function partName(word: keyof typeof PARTS, words?: DocumentWords): string {
  return words && language.value === 'ja' ? words[PARTS[word]] : t(word);
}

/** Whether a name is to be shown as its English one: a name in Latin letters, like NOTICE, is the one that people use. */
const isTranslated = (node: Named): boolean => language.value === 'en' && !!node.nameEn && !/^[ -~]+$/.test(node.name);

/** The name of a node in the language of the page, where the data have it. */
export function nameOf(node: Named): string {
  return isTranslated(node) && node.nameEn || node.name;
}

/** The title of a document in the language of the page. */
export function titleOf(document: { title: string; nameEn?: string | null }): string {
  return nameOf({ name: document.title, nameEn: document.nameEn });
}

/** The language of a name as `nameOf` gives it. */
export function langOf(node: Named): string {
  return isTranslated(node) ? 'en' : 'ja';
}

/** A category with its mark: ② 研究開発の推進. */
export function categoryName(category: Named & { label?: string | null }): string {
  return category.label ? `${category.label} ${nameOf(category)}` : nameOf(category);
}
