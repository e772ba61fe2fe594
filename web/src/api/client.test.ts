import { describe, expect, it } from 'vitest';
import { addressOf } from './client.ts';
import { csrfToken } from './csrf.ts';
import { labelsOf, placeLabel, subjectCode } from './paths.ts';

describe('addresses', () => {
  it('leaves out what is not asked for and escapes the rest', () => {
    const query = { place: '62', kind: undefined, name: '', text: 'Đắk & Hà' };

    expect(addressOf('/api/dossiers', query)).toBe(
      '/api/dossiers?place=62&text=%C4%90%E1%BA%AFk+%26+H%C3%A0',
    );
  });
});

describe('the token against forged requests', () => {
  it.each([
    ['csrf=abc', 'abc'],
    ['a=1; __Host-csrf=abc; b=2', 'abc'],
    ['xcsrf=abc', ''],
    ['', ''],
  ])('in %s is %s', (cookies, token) => {
    expect(csrfToken(cookies)).toBe(token);
  });
});

describe('paths', () => {
  it('gives the place a subject stands in', () => {
    expect(placeLabel('VN/62/608/23284/@KDC-1/')).toBe('23284');
    expect(placeLabel('VN/62/')).toBe('62');
  });

  it('knows a subject from a place', () => {
    expect(subjectCode('VN/62/608/23284/@KDC-1/')).toBe('KDC-1');
    expect(subjectCode('VN/62/608/')).toBeUndefined();
  });

  it('names all places from the root', () => {
    expect(labelsOf('VN/62/608/@X/')).toEqual(['VN', '62', '608']);
  });
});
