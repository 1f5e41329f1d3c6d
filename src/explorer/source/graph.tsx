// A small picture of what a node is connected to, with the reason on each edge. It is drawn only when it is opened.
import { useState } from 'preact/hooks';
import { go, to } from './address.ts';
import { lay } from './layout.ts';
import { lighting, lit } from './parts.tsx';
import { nameOf, t } from './words.ts';

interface Point {
  id: string;
  name: string;
  nameEn?: string | null;
  kind: string;
}

interface Spoke {
  node: Point;
  reason: string;
  weight: number;
}

const WIDTH = 900;
const HEIGHT = 520;
const MOST = 40;

const shortened = (text: string) => text.length > 14 ? `${text.slice(0, 13)}…` : text;

export function Neighbourhood({ title, center, spokes }: { title: string; center: Point; spokes: Spoke[] }) {
  const [isOpen, setOpen] = useState(false);
  if (spokes.length === 0) return null;
  return (
    <details class="neighbourhood" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('graph')}</summary>
      {isOpen && <Picture title={title} center={center} spokes={spokes.slice(0, MOST - 1)} />}
    </details>
  );
}

function Picture({ title, center, spokes }: { title: string; center: Point; spokes: Spoke[] }) {
  const places = lay(spokes.map((it) => it.weight), WIDTH, HEIGHT);
  const middle = { x: WIDTH / 2, y: HEIGHT / 2 };
  return (
    <div class="picture">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="group" aria-label={title}>
        {spokes.map((it, at) => {
          const end = places[at] ?? middle;
          return (
            <g key={it.node.id} class={`edge ${lit.value === it.node.id ? 'lit' : ''}`}>
              <line x1={middle.x} y1={middle.y} x2={end.x} y2={end.y} stroke-width={1 + 2 * it.weight} />
              <text x={middle.x + (end.x - middle.x) * 0.56} y={middle.y + (end.y - middle.y) * 0.56 - 4}>{shortened(it.reason)}</text>
            </g>
          );
        })}
        {spokes.map((it, at) => <Dot key={it.node.id} point={it.node} place={places[at] ?? middle} />)}
        <Dot point={center} place={middle} isCenter />
      </svg>
    </div>
  );
}

function Dot({ point, place, isCenter = false }: { point: Point; place: { x: number; y: number }; isCenter?: boolean }) {
  const name = nameOf(point);
  return (
    <a href={to(point.id)} class={`dot dot-${point.kind} ${lit.value === point.id ? 'lit' : ''}`} aria-label={name} {...lighting(point.id)}
      onClick={(event) => { event.preventDefault(); event.stopPropagation(); go(to(point.id)); }}>
      <title>{name}</title>
      <circle cx={place.x} cy={place.y} r={isCenter ? 13 : 8} />
      <text x={place.x} y={place.y + (isCenter ? 30 : 23)}>{shortened(name)}</text>
    </a>
  );
}
