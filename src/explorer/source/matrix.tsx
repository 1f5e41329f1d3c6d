// The matrix: rows by the categories that they reach. Arrow keys move the open cell.
import type { TargetedKeyboardEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { AnswerOf } from './api.ts';
import { changed, go, to } from './address.ts';
import { lighting, lit, NodeLink } from './parts.tsx';
import { columnKey, rowKey } from './start.tsx';
import { langOf, nameOf, t } from './words.ts';

export type Row = AnswerOf<'MatrixView'>['matrix']['nodes'][number];
export type Column = AnswerOf<'MatrixView'>['matrix']['columns'][number];
type MatrixCell = Row['cells'][number];

const STEPS: Record<string, [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
const NAMES_IN_CELL = 4;
const FEW_COLUMNS = 6;

interface Place {
  row: Row;
  column: Column;
}

const cellAddress = (row: Row, column: Column) => changed({ cell: `${rowKey(row)}~${columnKey(column)}` });

export function Matrix({ rows, columns, cell, silent, head }: { rows: Row[]; columns: Column[]; cell?: Place; silent: boolean; head: string }) {
  const table = useRef<HTMLTableElement>(null);
  const most = Math.max(...rows.flatMap((row) => row.cells.map((it) => it.opinionCount)));
  const move = (event: TargetedKeyboardEvent<HTMLTableElement>) => {
    const step = STEPS[event.key];
    if (!step || !cell || !(event.target as Element).closest('.cell')) return;
    event.preventDefault();
    const row = rows[rows.indexOf(cell.row) + step[0]];
    const column = columns[columns.indexOf(cell.column) + step[1]];
    if (!row || !column) return;
    go(cellAddress(row, column), { replace: true });
    requestAnimationFrame(() => table.current?.querySelector<HTMLElement>('.cell[aria-current]')?.focus());
  };
  return (
    <div class="matrix-scroll" role="region" aria-label={t('matrixTable')} tabIndex={0}>
      <table class="matrix" ref={table} onKeyDown={move} style={{ minWidth: columns.length > FEW_COLUMNS ? `${12 + 5 * columns.length}rem` : undefined }}>
        <caption class="hidden">{t('matrixTable')}. {t('matrixKeys')}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map((it) => <ColumnHead key={it.name} column={it} />)}
            <th scope="col" class="reach">{t('reach')}</th>
            {silent && <th scope="col" class="silent">{t('silent')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} class={cell?.row === row ? 'open' : ''}>
              <th scope="row">
                <NodeLink node={row.node} />
                {row.node.nameEn && row.node.nameEn !== nameOf(row.node) && <small lang="en">{row.node.nameEn}</small>}
              </th>
              {columns.map((column) => (
                <td key={column.name}>
                  <CellLink row={row} column={column} cell={row.cells.find((it) => it.name === column.name)} most={most} isOpen={cell?.row === row && cell.column === column} />
                </td>
              ))}
              <td class="reach"><Reach row={row} /></td>
              {silent && <td class="silent"><Silent row={row} /></td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnHead({ column }: { column: Column }) {
  const category = column.categories[0];
  const label = category?.label ?? '';
  return (
    <th scope="col" class="column">
      {category ? <a href={to(category.id)} lang={langOf(column)} title={nameOf(column)}>{label && <b>{label} </b>}<span class="column-name">{nameOf(column)}</span></a> : nameOf(column)}
      <small>{t('count', column.opinionCount)}</small>
    </th>
  );
}

function CellLink({ row, column, cell, most, isOpen }: { row: Row; column: Column; cell?: MatrixCell; most: number; isOpen: boolean }) {
  const voices = cell?.voices ?? [];
  const shade = cell ? 1 + Math.floor(4 * Math.sqrt((cell.opinionCount - 1) / Math.max(1, most - 1))) : 0;
  return (
    <a
      class={`cell shade-${shade} ${voices.some((it) => it.member.id === lit.value) ? 'lit' : ''}`}
      href={cellAddress(row, column)}
      aria-current={isOpen ? 'true' : undefined}
      tabIndex={isOpen ? 0 : -1}
    >
      <span class="hidden">{nameOf(row.node)}, {nameOf(column)}: </span>
      {cell ? <b>{cell.opinionCount}</b> : <><span class="none" aria-hidden="true">·</span><span class="hidden">0</span></>}
      <span class="names">
        {voices.slice(0, NAMES_IN_CELL).map((it) => (
          <span key={it.member.id} lang={langOf(it.member)} class={lit.value === it.member.id ? 'lit' : ''} {...lighting(it.member.id)}>{nameOf(it.member)}</span>
        ))}
        {cell && cell.memberCount > NAMES_IN_CELL && <span>+{cell.memberCount - Math.min(NAMES_IN_CELL, voices.length)}</span>}
      </span>
    </a>
  );
}

function Reach({ row }: { row: Row }) {
  const all = row.memberCount + row.silentMemberCount;
  return (
    <span title={t('reachOf', row.memberCount, all)}>
      <b>{row.memberCount}</b><span class="quiet">/{all}</span>
      <span class="meter" aria-hidden="true"><i style={{ width: `${(100 * row.memberCount) / Math.max(1, all)}%` }} /></span>
    </span>
  );
}

/** Who did not raise what a row stands for. */
export function Silent({ row }: { row: Row }) {
  if (row.silentMemberCount === 0) return <span class="quiet">{t('nobodySilent')}</span>;
  const others = row.silentMemberCount - row.silentMembers.length;
  return (
    <span class="name-list">
      {row.silentMembers.map((it) => <NodeLink key={it.id} node={it} />)}
      {others > 0 && <span class="quiet">{t('andMore', others)}</span>}
    </span>
  );
}
