// How to cite what is shown: a reference, BibTeX, and the address that stays.
import { Copy } from './parts.tsx';
import { t } from './words.ts';

interface Citation {
  id: string;
  url: string;
  revision: string;
  author: string;
  title: string;
  publisher: string;
  year?: string;
}

/** Author, title, revision and address in one line. */
export function reference({ author, title, publisher, year, revision, url }: Citation): string {
  const beginning = [author, title, publisher, year].filter(Boolean).join('. ');
  return `${beginning}. Opinion Graph, revision ${revision.slice(0, 12)}. ${url}`;
}

/** The key of an entry: letters and digits of ASCII only, and another one for another id. */
export function keyOf(id: string): string {
  return id.replace(/[^\x00-\x7f]/g, (it) => it.charCodeAt(0).toString(16)).replace(/[^A-Za-z0-9]+/g, '-');
}

/** The same for BibTeX; braces keep the spelling of names. */
export function bibtex({ id, author, title, publisher, year, revision, url }: Citation): string {
  const fields = {
    author: author && `{${author}}`, title: `{${title}}`, organization: publisher && `{${publisher}}`, year,
    note: `Opinion Graph, revision ${revision}`, url,
  };
  const lines = Object.entries(fields).filter(([, it]) => it).map(([name, it]) => `  ${name} = {${it}}`);
  return `@misc{${keyOf(id)},\n${lines.join(',\n')}\n}`;
}

export function Cite(citation: Citation) {
  const text = reference(citation);
  const entry = bibtex(citation);
  return (
    <details class="cite" id="cite">
      <summary>{t('cite')}</summary>
      <h3>{t('citeText')}</h3>
      <p class="quote" lang="ja">{text}</p>
      <Copy text={text} label={t('copy')} />
      <h3>BibTeX</h3>
      <pre tabIndex={0}>{entry}</pre>
      <Copy text={entry} label={t('copy')} />
      <h3>{t('citeLink')}</h3>
      <p class="quote"><a href={citation.url}>{decodeURI(citation.url)}</a></p>
      <Copy text={citation.url} label={t('copy')} />
    </details>
  );
}
