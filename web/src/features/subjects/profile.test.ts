import { describe, expect, it } from 'vitest';
import { changedProfile, flagsOf, hasNoCount, profileText, readProfile } from './profile.ts';

describe('what is known of a subject', () => {
  it('keeps what the form does not ask for', () => {
    const profile = readProfile('{"has_guard_force":true,"recognition_delegated_to":"23284"}');

    expect(changedProfile(profile, 'has_guard_force', false)).toEqual({
      has_guard_force: false,
      recognition_delegated_to: '23284',
    });
  });

  it('is not known where it is left empty', () => {
    expect(changedProfile({ revenue: 10 }, 'revenue', undefined)).toEqual({});
    expect(changedProfile({ levels: ['primary'] }, 'levels', [])).toEqual({});
  });

  it('asks a residential area for its Party organisation alone', () => {
    expect(flagsOf('residential_area')).toEqual(['has_party_organisation']);
    expect(flagsOf('commune')).toEqual([]);
  });

  it('reads what is no object as nothing known', () => {
    expect(readProfile('[1]')).toEqual({});
    expect(readProfile('{')).toEqual({});
  });

  it('takes a size as it was typed, and no digits out of what is none', () => {
    expect(profileText({ revenue: '101.000', capital: 5, sector: 'trade' })).toBe(
      '{"revenue":101000,"capital":5,"sector":"trade"}',
    );
    expect(hasNoCount({ revenue: '101.000', insured_workers: 12 })).toBe(false);
    expect(hasNoCount({ revenue: '101.000,5' })).toBe(true);
  });
});
