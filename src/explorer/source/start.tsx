// The first screen: who raised the same across categories. A cell is open beside it.
import { useEffect, useMemo } from 'preact/hooks';
import type { MatrixRows, OpinionFilter } from '../generated/operations.ts';
import { useAnswer, usePages } from './api.ts';
import { asked, changed, go, link, listed } from './address.ts';
import { Cell } from './cell.tsx';
import { Matrix } from './matrix.tsx';
import type { Column, Row } from './matrix.tsx';
import { More, Notice, Read, Title } from './parts.tsx';
import { t, titleOf } from './words.ts';
import type { Word } from './words.ts';

const ROWS: Record<string, MatrixRows> = { themes: 'THEMES', members: 'MEMBERS', programmes: 'PROGRAMS', organizations: 'ORGANIZATIONS' };
const ROW_WORDS: Record<string, Word> = { themes: 'themes', members: 'members', programmes: 'programs', organizations: 'organizations' };
/** How far down the row of a link is looked for. */
const MOST_ROWS_FOR_A_LINK = 120;

const DOORS: [string, string, Word][] = [
  ['OPINION', '/search', 'opinions'], ['MEMBER', '/members', 'members'], ['CATEGORY', '/documents', 'categories'],
  ['RESPONSE', '/answers', 'answers'], ['PROGRAM', '/programmes', 'programs'], ['THEME', '/themes', 'themes'],
];

/** The conditions that the address gives for the opinions that are counted. */
function useConditions(firstDocument: string | undefined) {
  const kind = asked('rows') ?? 'themes';
  const rows = ROWS[kind] ?? 'THEMES';
  const chosen = listed('doc').map((it) => `document:${it}`);
  const documents = chosen.length > 0 ? chosen : firstDocument ? [firstDocument] : [];
  const all = asked('doc') === 'all';
  return {
    kind, rows, all, documents, isReady: all || documents.length > 0,
    filter: (all ? {} : { documents }) as OpinionFilter,
    narrower: rows === 'THEMES' && asked('narrower') === '1',
    least: Number(asked('least') ?? (rows === 'THEMES' ? 2 : 1)) || 1,
  };
}

export function Start() {
  const overview = useAnswer('DocumentsView', {});
  const it = useConditions(overview.data?.documents.nodes[0]?.id);
  const matrix = usePages('MatrixView', it.isReady ? {
    rows: it.rows, filter: it.filter, minCategories: it.least, includeNarrower: it.narrower,
  } : undefined, (data) => data.matrix);
  const isStopped = !overview.data && overview.state !== 'loading';
  const columns = matrix.data?.matrix.columns ?? [];
  const cell = useMemo(() => openCell(asked('cell'), matrix.nodes, columns), [asked('cell'), matrix.nodes.length, matrix.data]);
  const isFurtherDown = asked('cell') !== undefined && !cell && !matrix.isReadingMore && matrix.nodes.length < MOST_ROWS_FOR_A_LINK;
  useEffect(() => { if (isFurtherDown) matrix.more?.(); }, [isFurtherDown, matrix.nodes.length]);
  return (
    <>
      <Title text={t('question')} />
      <p class="intro">{t('intro')}</p>
      <Doors counts={overview.data?.graph.counts ?? []} />
      <div class="split">
        <section class="panel matrix-panel" aria-label={t('matrixTable')}>
          <Switches kind={it.kind} least={it.least} narrower={it.narrower} canNarrow={it.rows === 'THEMES'}>
            {overview.data && overview.data.documents.totalCount > 1 && (
              <Documents documents={overview.data.documents.nodes} total={overview.data.documents.totalCount} chosen={it.all ? [] : it.documents} all={it.all} />
            )}
          </Switches>
          {isStopped ? <Read reading={overview}>{() => null}</Read> : <Read reading={matrix} lines={12}>
            {(data) => matrix.nodes.length === 0 ? (
              <Notice title={t('emptyMatrix')}><a href={changed({ least: '1', cell: undefined })}>{t('widen')}</a></Notice>
            ) : (
              <>
                <Matrix rows={matrix.nodes} columns={columns} cell={cell} silent={asked('silent') === '1'} head={t(ROW_WORDS[it.kind] ?? 'themes')} />
                {data.matrix.columnCount > columns.length && <p class="quiet">{t('columnsShown', columns.length, data.matrix.columnCount)}</p>}
                <More more={matrix.more} busy={matrix.isReadingMore} shown={matrix.nodes.length} total={data.matrix.totalCount} />
              </>
            )}
          </Read>}
        </section>
        <section class="panel cell-panel" aria-live="polite">
          {cell ? <Cell row={cell.row} column={cell.column} rows={it.rows} filter={it.filter} narrower={it.narrower} columns={columns} />
            : !isStopped && <Read reading={matrix}>{() => null}</Read>}
        </section>
      </div>
    </>
  );
}

/** The cell that the address names; on arrival, the first one that two members share. */
function openCell(name: string | undefined, rows: Row[], columns: Column[]) {
  const [rowName, columnName] = name?.split('~') ?? [];
  const row = rows.find((it) => rowKey(it) === rowName) ?? (name ? undefined : rows[0]);
  if (!row) return undefined;
  const shared = row.cells.find((it) => it.memberCount > 1) ?? row.cells[0];
  const column = columns.find((it) => name ? columnKey(it) === columnName : it.name === shared?.name);
  return column && { row, column };
}

/** A row as the address names it. */
export const rowKey = (row: Row): string => row.node.id.slice(row.node.id.indexOf(':') + 1);

/** A column as the address names it: the number of its category, or its name if several documents have it. */
export function columnKey(column: Column): string {
  const only = column.categoryCount === 1 ? column.categories[0] : undefined;
  return only ? only.id.slice(only.id.lastIndexOf('/') + 1) : column.name;
}

function Doors({ counts }: { counts: readonly { kind: string; count: number }[] }) {
  return (
    <ul class="doors">
      {DOORS.map(([kind, path, word]) => (
        <li key={kind}><a href={link(path)}><b>{counts.find((it) => it.kind === kind)?.count ?? '–'}</b> {t(word)}</a></li>
      ))}
    </ul>
  );
}

function Switches({ kind, least, narrower, canNarrow, children }: {
  kind: string; least: number; narrower: boolean; canNarrow: boolean; children: preact.ComponentChildren;
}) {
  const to = (query: Record<string, string | undefined>) => changed({ ...query, cell: undefined });
  return (
    <div class="controls">
      <nav class="tabs" aria-label={t('rows')}>
        {Object.entries(ROW_WORDS).map(([name, word]) => (
          <a key={name} href={to({ rows: name === 'themes' ? undefined : name, least: undefined, narrower: undefined })} aria-current={name === kind ? 'page' : undefined}>{t(word)}</a>
        ))}
      </nav>
      {children}
      <label>{t('leastCategories')}{' '}
        <select value={least} onChange={(event) => go(to({ least: event.currentTarget.value }), { replace: true })}>
          {[1, 2, 3, 4].map((it) => <option key={it} value={it}>{t('atLeast', it)}</option>)}
        </select>
      </label>
      {canNarrow && (
        <label><input type="checkbox" checked={narrower} onChange={() => go(to({ narrower: narrower ? undefined : '1' }), { replace: true })} /> {t('narrower')}</label>
      )}
      <label><input type="checkbox" checked={asked('silent') === '1'} onChange={() => go(changed({ silent: asked('silent') ? undefined : '1' }), { replace: true })} /> {t('showSilent')}</label>
    </div>
  );
}

function Documents({ documents, total, chosen, all }: {
  total: number;
  documents: readonly { id: string; title: string; nameEn: string | null; issuedOn: string | null; opinionCount: number }[]; chosen: string[]; all: boolean;
}) {
  const choose = (ids: string[]) => go(changed({ doc: ids.map((it) => it.slice(9)).join(',') || undefined, cell: undefined }), { replace: true });
  return (
    <details class="picker">
      <summary>{all ? t('allDocuments') : t('documentsChosen', chosen.length)}</summary>
      <div class="picker-list">
        <label><input type="checkbox" checked={all} onChange={() => go(changed({ doc: all ? undefined : 'all', cell: undefined }), { replace: true })} /> {t('allDocuments')}</label>
        {documents.map((it) => (
          <label key={it.id}>
            <input
              type="checkbox"
              checked={!all && chosen.includes(it.id)}
              onChange={() => choose(chosen.includes(it.id) ? chosen.filter((id) => id !== it.id) : [...chosen, it.id])}
            />
            {' '}<span lang="ja">{titleOf(it)}</span> <span class="quiet">{it.issuedOn ?? ''} {t('count', it.opinionCount)}</span>
          </label>
        ))}
        {total > documents.length && <a href={link('/documents')}>{t('moreDocuments')} {total - documents.length}</a>}
      </div>
    </details>
  );
}

