/**
 * Degrees → pixels of a small map. Within one country a degree of longitude shortened by the cosine
 * of the middle latitude is as good as any projection.
 */

/** Coordinates of a GeoJSON MultiPolygon. */
export type Polygons = [number, number][][][];

export interface Fitted {
  /** One SVG path for each of the given. */
  paths: string[];
  /** Inside each one's largest part: a point, and how far it is from edge to edge there. */
  spots: { x: number; y: number; width: number; height: number }[];
  height: number;
  /** Where a place of the map lies. */
  at: (longitude: number, latitude: number) => { x: number; y: number };
}

interface Box {
  west: number;
  east: number;
  south: number;
  north: number;
}

function boxOf(rings: [number, number][][]): Box {
  const box = { west: 180, east: -180, south: 90, north: -90 };
  for (const ring of rings)
    for (const [longitude, latitude] of ring) {
      box.west = Math.min(box.west, longitude);
      box.east = Math.max(box.east, longitude);
      box.south = Math.min(box.south, latitude);
      box.north = Math.max(box.north, latitude);
    }
  return box;
}

const MARGIN = 6;

/** Fits all into a width; no higher than `heightMax`. */
export function fitted(areas: Polygons[], width: number, heightMax: number): Fitted {
  const whole = boxOf(areas.flat(2));
  const shortened = Math.cos((((whole.south + whole.north) / 2) * Math.PI) / 180);
  const spanX = Math.max((whole.east - whole.west) * shortened, 1e-6);
  const spanY = Math.max(whole.north - whole.south, 1e-6);
  const scale = Math.min((width - 2 * MARGIN) / spanX, (heightMax - 2 * MARGIN) / spanY);
  const left = (width - spanX * scale) / 2;
  const at = (longitude: number, latitude: number) => ({
    x: left + (longitude - whole.west) * shortened * scale,
    y: MARGIN + (whole.north - latitude) * scale,
  });
  return {
    at,
    height: spanY * scale + 2 * MARGIN,
    paths: areas.map((area) => pathOf(area, at)),
    spots: areas.map((area) => spotOf(area, at)),
  };
}

function pathOf(area: Polygons, at: Fitted['at']): string {
  const rings = area.flat(1).map((ring) => {
    const points = ring.map(([longitude, latitude]) => {
      const { x, y } = at(longitude, latitude);
      return `${x.toFixed(1)},${y.toFixed(1)}`;
    });
    return `M${points.join('L')}Z`;
  });
  return rings.join('');
}

type Dot = { x: number; y: number };

/** Twice the area, signed, and the centre of gravity. */
function gravity(ring: Dot[]): { area: number; y: number } {
  let area = 0;
  let moment = 0;
  ring.forEach((one, i) => {
    const next = ring[(i + 1) % ring.length]!;
    const cross = one.x * next.y - next.x * one.y;
    area += cross;
    moment += (one.y + next.y) * cross;
  });
  return { area, y: area === 0 ? ring[0]!.y : moment / (3 * area) };
}

/** Where a line at `value` of one axis runs inside, as from–to pairs on the other. */
function chords(rings: Dot[][], along: 'x' | 'y', value: number): [number, number][] {
  const across = along === 'x' ? 'y' : 'x';
  const cuts: number[] = [];
  for (const ring of rings)
    ring.forEach((one, i) => {
      const next = ring[(i + 1) % ring.length]!;
      const from = one[across] - value;
      const to = next[across] - value;
      if (from < 0 !== to < 0)
        cuts.push(one[along] + ((next[along] - one[along]) * from) / (from - to));
    });
  cuts.sort((a, b) => a - b);
  const pairs: [number, number][] = [];
  for (let i = 1; i < cuts.length; i += 2) pairs.push([cuts[i - 1]!, cuts[i]!]);
  return pairs;
}

/** The middle of the widest run at the height of the centre, so that a label stays inside. */
function spotOf(area: Polygons, at: Fitted['at']): Fitted['spots'][number] {
  const parts = area.map((polygon) =>
    polygon.map((ring) => ring.map(([longitude, latitude]) => at(longitude, latitude))),
  );
  const weights = parts.map((rings) => Math.abs(gravity(rings[0]!).area));
  const rings = parts[weights.indexOf(Math.max(...weights))]!;
  const { y } = gravity(rings[0]!);
  const [from, to] = chords(rings, 'x', y).reduce<[number, number]>(
    (best, one) => (one[1] - one[0] > best[1] - best[0] ? one : best),
    [0, 0],
  );
  const x = (from + to) / 2;
  const tall = chords(rings, 'y', x).find(([top, bottom]) => top <= y && y <= bottom) ?? [y, y];
  return { x, y, width: to - from, height: tall[1] - tall[0] };
}
