import { expect, test } from 'vitest';
import { nextPiece, PIECE_BYTES } from './pieces.ts';

test('pieces cover a file once, the last one being what is left', () => {
  const size = 2 * PIECE_BYTES + 17;
  const pieces = [];
  for (let piece = nextPiece(0, size); piece; piece = nextPiece(piece.to, size)) pieces.push(piece);

  expect(pieces).toEqual([
    { from: 0, to: PIECE_BYTES },
    { from: PIECE_BYTES, to: 2 * PIECE_BYTES },
    { from: 2 * PIECE_BYTES, to: size },
  ]);
});

test('nothing is left to send of what has arrived', () => {
  expect(nextPiece(10, 10)).toBeUndefined();
});
