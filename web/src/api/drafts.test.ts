import { expect, test } from 'vitest';
import {
  countDrafts,
  draftsAbout,
  readDraft,
  removeDrafts,
  sweepDrafts,
  writeDraft,
} from './drafts.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2022, 10, 2, 7);

function store(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (i) => [...kept.keys()][i] ?? null,
    getItem: (name) => kept.get(name) ?? null,
    setItem: (name, text) => void kept.set(name, text),
    removeItem: (name) => void kept.delete(name),
    clear: () => kept.clear(),
  };
}

test('a draft comes back to the one who wrote it and to nobody else', () => {
  const here = store();
  writeDraft(here, 'han', 'registration/1', { households: '120' }, NOW);

  expect(readDraft(here, 'han', 'registration/1')).toEqual({
    value: { households: '120' },
    savedAt: NOW,
  });
  expect(readDraft(here, 'thin', 'registration/1')).toBeUndefined();
});

test('a draft nobody touched for a month is swept, and one that cannot be read', () => {
  const here = store();
  writeDraft(here, 'han', 'old', {}, NOW - 31 * DAY);
  writeDraft(here, 'han', 'new', {}, NOW - 29 * DAY);
  here.setItem('binh-yen-draft/han/broken', '{');
  here.setItem('binh-yen-language', 'vi');

  sweepDrafts(here, NOW);

  expect(countDrafts(here, 'han')).toBe(1);
  expect(here.getItem('binh-yen-language')).toBe('vi');
});

test('throwing away one person’s drafts leaves those of the others', () => {
  const here = store();
  writeDraft(here, 'han', 'a', {}, NOW);
  writeDraft(here, 'hana', 'a', {}, NOW);

  removeDrafts(here, 'han');

  expect([countDrafts(here, 'han'), countDrafts(here, 'hana')]).toEqual([0, 1]);
});

test('a store that takes no more says so and throws nothing', () => {
  const full = {
    ...store(),
    setItem: () => {
      throw new Error('full');
    },
  } as Storage;

  expect(writeDraft(full, 'han', 'a', {}, NOW)).toBe(false);
});

test('an act takes along what its own person has typed about its things, and no more', () => {
  const here = store();
  writeDraft(here, 'han', 'registration/0abc', { households: '120' }, NOW);
  writeDraft(here, 'han', 'registration/0abd', {}, NOW);
  writeDraft(here, 'han', 'grid/2022/23524/residential_area', {}, NOW);
  writeDraft(here, 'han', 'incident-of/23524', {}, NOW);
  writeDraft(here, 'han', 'alone', {}, NOW);
  writeDraft(here, 'thin', 'registration/0abc', {}, NOW);
  const about = (...things: string[]): string[] => Object.keys(draftsAbout(here, 'han', things));

  expect(about('dossiers/0abc')).toEqual(['binh-yen-draft/han/registration/0abc']);
  expect(about('places/23524')).toEqual(['binh-yen-draft/han/incident-of/23524']);
  expect(about('subjects/', 'incidents')).toEqual([]);
});
