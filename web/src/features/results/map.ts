/** Results and outlines, joined place by place. */
import type { MapPlace, ResultRow } from '../../api/shapes.ts';
import type { Area, DrawnArea, Landmark, Step } from '../../ui/map/AreaMap.tsx';
import type { Polygons } from '../../ui/map/projection.ts';
import { isProvisional, rateOf } from './columns.ts';

/** Where the steps begin, in basis points; the last is "all of them". */
export const STEPS = [0, 7000, 8000, 9000, 10000] as const;

export function stepOf(rate: number | null): Step {
  if (rate === null) return null;
  return STEPS.findLastIndex((from) => rate >= from) as Step;
}

export interface Figures {
  name: (row: ResultRow) => string;
  figure: (row: ResultRow) => string;
  counts: (row: ResultRow) => string;
  told: (row: ResultRow) => string;
}

/** Only places below; what the place manages itself lies nowhere on the map. */
export function areasOf(rows: ResultRow[], year: number, figures: Figures): Area[] {
  return rows
    .filter((row) => row.part === 'child')
    .map((row) => ({
      key: row.place_label,
      name: figures.name(row),
      figure: figures.figure(row),
      counts: figures.counts(row),
      told: figures.told(row),
      // Half of them decided would be drawn as failing.
      step: isProvisional(row) ? null : stepOf(rateOf(row)),
      to: '/ket-qua/ban-do',
      search: { year, place: row.place_label },
    }));
}

/** Empty unless every area has an outline: a map with gaps would lie. */
export function drawn(areas: Area[], places: MapPlace[]): DrawnArea[] {
  const outlines = new Map(places.map((place) => [place.label, place.outline]));
  if (areas.some(({ key }) => !outlines.get(key))) return [];
  return areas.map((area) => ({
    ...area,
    polygons: JSON.parse(outlines.get(area.key)!) as Polygons,
  }));
}

/** Every map of the country names both archipelagos. */
export const ARCHIPELAGOS: Landmark[] = [
  { name: 'Quần đảo Hoàng Sa', longitude: 112, latitude: 15.9 },
  { name: 'Quần đảo Trường Sa', longitude: 113.6, latitude: 9.4 },
];
