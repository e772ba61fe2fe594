/** The pages of the frame, in the order of its menu, and who needs them. */
import type { Verb } from '../api/rights.ts';
import type { Words } from '../text/vi.ts';
import type { IconName } from '../ui/Icon.tsx';

export interface PageEntry {
  to: string;
  name: Exclude<keyof Words['nav'], 'account' | 'sections'>;
  icon: IconName;
  section: keyof Words['nav']['sections'];
  /** Other addresses that belong to it. */
  also?: string;
  /** Shown to those who may do one of these somewhere; to everybody when left out. */
  needs?: Verb[];
}

export const PAGES: PageEntry[] = [
  { to: '/ban-lam-viec', name: 'desk', icon: 'desk', section: 'work' },
  { to: '/tham-dinh', name: 'appraisal', icon: 'scales', section: 'work', needs: ['appraise'] },
  { to: '/tien-do', name: 'progress', icon: 'progress', section: 'work' },
  { to: '/don-vi', name: 'dossiers', icon: 'list', also: '/ho-so', section: 'work' },
  { to: '/quyet-dinh', name: 'decisions', icon: 'seal', section: 'work' },
  { to: '/ket-qua', name: 'results', icon: 'results', section: 'figures' },
  {
    to: '/quan-tri/nhap-bang',
    name: 'imports',
    icon: 'import',
    section: 'administration',
    needs: ['manage_places', 'manage_subjects'],
  },
  {
    to: '/quan-tri/ranh-gioi',
    name: 'boundaries',
    icon: 'results',
    section: 'administration',
    needs: ['manage_places'],
  },
];

/** Who works for one subject sees that subject, and needs no lists. */
export const OWN_PAGES: PageEntry[] = [
  { to: '/', name: 'own', icon: 'list', also: '/viec', section: 'work' },
];

export function isHere(entry: PageEntry, pathname: string): boolean {
  if (entry.to === '/') return pathname === '/' || startsAt(pathname, entry.also);
  return startsAt(pathname, entry.to) || startsAt(pathname, entry.also);
}

function startsAt(pathname: string, start: string | undefined): boolean {
  return start !== undefined && (pathname === start || pathname.startsWith(`${start}/`));
}
