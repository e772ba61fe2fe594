import { expect, test } from 'vitest';
import { fitted, type Polygons } from './projection.ts';

const square = (west: number, south: number, size: number): Polygons => [
  [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
];

test('the north is up and everything lies within the width', () => {
  const map = fitted([square(107, 14, 1), square(108, 15, 1)], 400, 1000);
  const [south, north] = map.spots;
  expect(north!.y).toBeLessThan(south!.y);
  expect(map.at(107, 14).x).toBeGreaterThanOrEqual(0);
  expect(map.at(109, 16).x).toBeLessThanOrEqual(400);
});

test('a tall land is held by the height and stands in the middle', () => {
  const tall: Polygons = [
    [
      [
        [107, 8],
        [108, 8],
        [108, 23],
        [107, 23],
        [107, 8],
      ],
    ],
  ];
  const map = fitted([tall], 800, 500);
  expect(map.height).toBeCloseTo(500);
  expect(map.spots[0]!.x).toBeCloseTo(400);
});

test('a square of degrees is narrower than high, the more so the farther north', () => {
  const { spots } = fitted([square(105, 20, 1)], 400, 1000);
  expect(spots[0]!.width / spots[0]!.height).toBeCloseTo(Math.cos((20.5 * Math.PI) / 180), 3);
});

test('a label stands on the largest part', () => {
  const islands: Polygons = [...square(107, 14, 1), ...square(112, 16, 0.1)];
  const map = fitted([islands], 600, 600);
  expect(map.spots[0]!.x).toBeLessThan(map.at(109, 15).x);
});

test('a label of a crooked land stands inside it', () => {
  const hook: Polygons = [
    [
      [
        [107, 14],
        [108, 14],
        [108, 16],
        [107.8, 16],
        [107.8, 14.2],
        [107, 14.2],
        [107, 14],
      ],
    ],
  ];
  const map = fitted([hook], 400, 1000);
  const { x, y, width } = map.spots[0]!;
  expect(x).toBeGreaterThan(map.at(107.8, 15).x);
  expect(y).toBeLessThan(map.at(107, 14.2).y);
  expect(width).toBeCloseTo(map.at(108, 15).x - map.at(107.8, 15).x, 3);
});

test('holes and parts become one path', () => {
  const [path] = fitted([[...square(107, 14, 1), ...square(109, 14, 1)]], 400, 400).paths;
  expect(path!.split('M')).toHaveLength(3);
});
