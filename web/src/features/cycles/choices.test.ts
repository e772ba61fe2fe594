import { describe, expect, it } from 'vitest';
import type { ChosenSetting } from '../../api/rules.ts';
import { chosenOf, differing } from './choices.ts';

const said = { vi: '', en: '' };
const setting = (code: string, value: string): ChosenSetting => ({
  setting: {
    name: { code, caption: said, clause: '' },
    reason: said,
    default_value: 'a',
    values: [],
    criteria: [],
  },
  value,
  is_default: value === 'a',
});

describe('the settings of a year', () => {
  it('are sent only where they differ from their default', () => {
    const settings = [setting('x', 'a'), setting('y', 'b'), setting('z', 'a')];

    expect(differing(settings, { ...chosenOf(settings), z: 'c' })).toEqual({ y: 'b', z: 'c' });
  });

  it('return to the default when it is chosen again', () => {
    const settings = [setting('y', 'b')];

    expect(differing(settings, { y: 'a' })).toEqual({});
  });
});
