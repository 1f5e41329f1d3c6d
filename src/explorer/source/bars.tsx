// A plot of counts: one bar for each node, split into what asks for it, what only speaks of it, and what objects.
import { to } from './address.ts';
import { lighting, lit } from './parts.tsx';
import { langOf, nameOf, partName, t } from './words.ts';
import type { DocumentWords, Named, Word } from './words.ts';

export interface Bar {
  node: Named & { id: string; label?: string | null };
  count: number;
  forCount?: number;
  againstCount?: number;
  href?: string;
}

export function Bars({ title, words, bars, total }: { title: Word; words?: DocumentWords; bars: Bar[]; total?: number }) {
  if (bars.length === 0) return null;
  const most = Math.max(...bars.map((it) => it.count));
  const stances = bars.some((it) => it.forCount || it.againstCount);
  return (
    <section class="bars">
      <h2>{title === 'members' || title === 'categories' ? partName(title, words) : t(title)}</h2>
      {stances && <p class="legend"><i class="swatch for" /> {t('FOR')} <i class="swatch against" /> {t('AGAINST')} <i class="swatch rest" /> {t('NEUTRAL')}</p>}
      <ul>
        {bars.map((it) => <Line key={it.node.id} bar={it} most={most} />)}
      </ul>
      {total !== undefined && total > bars.length && <p class="quiet">{t('shown', bars.length, total)}</p>}
    </section>
  );
}

function Line({ bar, most }: { bar: Bar; most: number }) {
  const width = (count: number) => ({ width: `${(100 * count) / most}%` });
  const wanted = bar.forCount ?? 0;
  const refused = bar.againstCount ?? 0;
  return (
    <li class={lit.value === bar.node.id ? 'lit' : ''} {...lighting(bar.node.id)}>
      <a href={bar.href ?? to(bar.node.id)} lang={langOf(bar.node)}>{bar.node.label ? `${bar.node.label} ` : ''}{nameOf(bar.node)}</a>
      <span class="bar" aria-hidden="true">
        <i class="for" style={width(wanted)} /><i class="against" style={width(refused)} />
        <i class="rest" style={width(Math.max(0, bar.count - wanted - refused))} />
      </span>
      <span class="bar-count">{bar.count}</span>
    </li>
  );
}
