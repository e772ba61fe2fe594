import { describe, expect, it } from 'vitest';
import {
  formatClause,
  formatCount,
  formatDate,
  formatInstant,
  formatPoints,
  formatRate,
  percentOf,
  shortClause,
} from './format.ts';

describe('dates and instants', () => {
  it('writes a day as people do', () => {
    expect(formatDate('2022-11-20')).toBe('20/11/2022');
  });

  it.each([null, undefined, '', 'soon'])('shows a dash where there is no day: %s', (day) => {
    expect(formatDate(day)).toBe('–');
  });

  it('tells an instant in the time of Việt Nam, wherever the browser stands', () => {
    expect(formatInstant(Date.UTC(2022, 10, 19, 17, 5))).toBe('20/11/2022 00:05');
  });
});

describe('figures', () => {
  it.each([
    [9775, 'vi', '97,75 %'],
    [9775, 'en', '97.75 %'],
    [10000, 'vi', '100,00 %'],
    [5, 'vi', '0,05 %'],
    [null, 'vi', '–'],
  ] as const)('writes the rate %s in %s as %s', (rate, language, text) => {
    expect(formatRate(rate, language).replaceAll('\u00a0', ' ')).toBe(text);
  });

  it.each([
    [91, 'vi', '+0,91 điểm %'],
    [-1205, 'en', '−12.05 points'],
    [0, 'vi', '±0,00 điểm %'],
  ] as const)('writes the change %s in %s as %s', (change, language, text) => {
    expect(formatPoints(change, language).replaceAll('\u00a0', ' ')).toBe(text);
  });

  it('parts thousands by a dot in Vietnamese', () => {
    expect(formatCount(1241, 'vi')).toBe('1.241');
    expect(formatCount(1241, 'en')).toBe('1,241');
  });

  it.each([
    [3, 4, 75],
    [0, 0, 0],
    [5, 4, 100],
  ])('draws %s of %s as a bar of %s', (part, whole, percent) => {
    expect(percentOf(part, whole)).toBe(percent);
  });
});

describe('clauses', () => {
  it.each([
    ['tt124-2021/4.4b', 'điểm b khoản 4 Điều 4'],
    ['tt124-2021/4.3dd', 'điểm đ khoản 3 Điều 4'],
    ['tt124-2021/5.1', 'khoản 1 Điều 5'],
    ['tt124-2021/9', 'Điều 9'],
    ['elsewhere', 'elsewhere'],
  ])('says %s in words', (law, words) => {
    expect(formatClause(law, 'vi')).toBe(words);
  });

  it('says it in English the other way round', () => {
    expect(formatClause('tt124-2021/4.4b', 'en')).toBe('point b, clause 4, Article 4');
  });

  it('shortens a clause for a column', () => {
    expect(shortClause('4.3dd')).toBe('Đ4 k3 đ');
  });
});
