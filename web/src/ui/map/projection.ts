/**
 * Degrees → pixels of a small map. Within one country a degree of longitude shortened by the cosine
 * of the middle latitude is as good as any projection.
 */

/** Coordinates of a GeoJSON MultiPolygon. */
export type Polygons = [number, number][][][];

export interface Fitted {
  /** One SVG path for each of the given. */
  paths: string[];
  /** The middle and the size in pixels of each one's largest part. */
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

function spotOf(area: Polygons, at: Fitted['at']): Fitted['spots'][number] {
  const spots = area.map((polygon) => {
    const box = boxOf(polygon.slice(0, 1));
    const from = at(box.west, box.north);
    const to = at(box.east, box.south);
    const width = to.x - from.x;
    const height = to.y - from.y;
    return { x: from.x + width / 2, y: from.y + height / 2, width, height };
  });
  return spots.reduce((one, other) =>
    other.width * other.height > one.width * one.height ? other : one,
  );
}
