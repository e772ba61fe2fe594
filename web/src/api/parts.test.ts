import { describe, expect, it } from 'vitest';
import { outermost } from './parts.ts';

describe('parts of the tree', () => {
  it('leaves out what lies within another', () => {
    expect(outermost(['VN/62/608/', 'VN/51/', 'VN/62/', 'VN/62/'])).toEqual(['VN/51/', 'VN/62/']);
  });
});
