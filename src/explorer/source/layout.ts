// Where the neighbours of a node are drawn: strong ones near, and none on another. The same weights give the same picture.

export interface Place {
  x: number;
  y: number;
}

const ROUNDS = 240;
const LEAST_X = 118;
const LEAST_Y = 44;
const MARGIN = 46;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

export function lay(weights: readonly number[], width: number, height: number): Place[] {
  const middle = { x: width / 2, y: height / 2 };
  const places = weights.map((weight, at) => {
    const reach = 0.62 + 0.34 * (1 - Math.min(1, weight));
    return { x: middle.x + reach * (width / 2 - MARGIN) * Math.cos(at * GOLDEN_ANGLE), y: middle.y + reach * (height / 2 - MARGIN) * Math.sin(at * GOLDEN_ANGLE) };
  });
  for (let round = 0; round < ROUNDS; round++) {
    for (let one = 0; one < places.length; one++) {
      for (let other = one + 1; other < places.length; other++) apart(places[one], places[other], 0.5);
      apart(middle, places[one], 1);
      const place = places[one];
      if (place) {
        place.x = Math.min(width - MARGIN, Math.max(MARGIN, place.x));
        place.y = Math.min(height - MARGIN, Math.max(MARGIN / 2, place.y));
      }
    }
    middle.x = width / 2;
    middle.y = height / 2;
  }
  return places;
}

/** Moves two places apart if their names would touch; `share` is what the second one moves. */
function apart(one: Place | undefined, other: Place | undefined, share: number): void {
  if (!one || !other) return;
  const dx = other.x - one.x || 0.01;
  const dy = other.y - one.y || 0.01;
  const overlapX = LEAST_X - Math.abs(dx);
  const overlapY = LEAST_Y - Math.abs(dy);
  if (overlapX <= 0 || overlapY <= 0) return;
  if (overlapX / LEAST_X < overlapY / LEAST_Y) {
    other.x += Math.sign(dx) * overlapX * share;
    one.x -= Math.sign(dx) * overlapX * (1 - share);
  } else {
    other.y += Math.sign(dy) * overlapY * share;
    one.y -= Math.sign(dy) * overlapY * (1 - share);
  }
}
