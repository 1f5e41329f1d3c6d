// A cell of the matrix, opened: its opinions with the words that show it, the answers under them, and who is silent.
import type { MatrixRows, OpinionFilter } from '../generated/operations.ts';
import { changed } from './address.ts';
import { OpinionList } from './cards.tsx';
import { Silent } from './matrix.tsx';
import type { Column, Row } from './matrix.tsx';
import { NodeLink } from './parts.tsx';
import { columnKey, rowKey } from './start.tsx';
import { nameOf, t } from './words.ts';

const CONDITIONS: Record<MatrixRows, 'themes' | 'members' | 'programs' | 'organizations'> = {
  THEMES: 'themes', MEMBERS: 'members', PROGRAMS: 'programs', ORGANIZATIONS: 'organizations',
};

export function Cell({ row, column, rows, filter, narrower, columns }: {
  row: Row; column: Column; rows: MatrixRows; filter: OpinionFilter; narrower: boolean; columns: Column[];
}) {
  const cell = row.cells.find((it) => it.name === column.name);
  const all: OpinionFilter = {
    ...filter, [CONDITIONS[rows]]: [row.node.id], categoryNames: [column.name], ...(narrower && { includeNarrower: true }),
  };
  return (
    <>
      <h2 class="cell-title">
        <NodeLink node={row.node} /> <span class="times" aria-hidden="true">×</span> {column.categories[0]?.label} {nameOf(column)}
      </h2>
      <p class="quiet">
        {cell && <b>{t('cellSummary', cell.memberCount, cell.opinionCount)}</b>} {rows !== 'MEMBERS' && t('rowSummary', row.categoryCount, row.memberCount, row.silentMemberCount)}
      </p>
      {rows !== 'MEMBERS' && row.silentMemberCount > 0 && (
        <details class="silent-list"><summary>{t('silent')} <span class="quiet">{t('memberCount', row.silentMemberCount)}</span></summary><p><Silent row={row} /></p></details>
      )}
      {cell ? <OpinionList filter={all} focus={row.node.id} inCategory /> : <Elsewhere row={row} columns={columns} />}
    </>
  );
}

function Elsewhere({ row, columns }: { row: Row; columns: Column[] }) {
  return (
    <div class="notice notice-empty">
      <p class="notice-title">{t('emptyCell')}</p>
      <p>{t('elsewhere')}</p>
      <ul>
        {columns.filter((column) => row.cells.some((it) => it.name === column.name)).map((column) => (
          <li key={column.name}>
            <a href={changed({ cell: `${rowKey(row)}~${columnKey(column)}` })}>{column.categories[0]?.label} {nameOf(column)}</a>{' '}
            <span class="quiet">{t('count', row.cells.find((it) => it.name === column.name)?.opinionCount ?? 0)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
