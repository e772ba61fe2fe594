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
  also?: string | undefined;
  /** Shown to those who may do one of these somewhere; to everybody when left out. */
  needs?: Verb[];
}

type Line = [to: string, name: PageEntry['name'], icon: IconName, also?: string];

function administration(verb: Verb, lines: Line[]): PageEntry[] {
  return lines.map(([to, name, icon, also]) => ({
    to,
    name,
    icon,
    section: 'administration',
    also,
    needs: [verb],
  }));
}

export const PAGES: PageEntry[] = [
  { to: '/ban-lam-viec', name: 'desk', icon: 'desk', section: 'work' },
  { to: '/tham-dinh', name: 'appraisal', icon: 'scales', section: 'work', needs: ['appraise'] },
  { to: '/vu-viec', name: 'incidents', icon: 'incident', section: 'work' },
  { to: '/lay-mau', name: 'sample', icon: 'search', section: 'work', needs: ['appraise'] },
  { to: '/tien-do', name: 'progress', icon: 'progress', section: 'work' },
  { to: '/don-vi', name: 'dossiers', icon: 'list', also: '/ho-so', section: 'work' },
  { to: '/nhap-lieu', name: 'entry', icon: 'import', section: 'work', needs: ['record_facts'] },
  { to: '/xet-duyet', name: 'deliberation', icon: 'tasks', also: '/du-thao', section: 'work' },
  { to: '/ky-duyet', name: 'signing', icon: 'pen', section: 'work', needs: ['issue_decision'] },
  { to: '/quyet-dinh', name: 'decisions', icon: 'seal', section: 'work' },
  { to: '/chua-doc-ly-do', name: 'unread', icon: 'waiting', section: 'work', needs: ['read_log'] },
  { to: '/ban-giao', name: 'handover', icon: 'relay', section: 'work' },
  { to: '/bao-cao-nhanh', name: 'quickReport', icon: 'sent', section: 'figures' },
  { to: '/ket-qua', name: 'results', icon: 'results', section: 'figures' },
  ...administration('manage_people', [
    ['/quan-tri/nguoi-dung', 'people', 'person', '/quan-tri/vai-tro'],
    ['/quan-tri/phien', 'sessions', 'screen'],
  ]),
  ...administration('manage_places', [
    ['/quan-tri/dia-ban', 'places', 'place'],
    ['/quan-tri/ranh-gioi', 'boundaries', 'results'],
  ]),
  ...administration('manage_subjects', [
    ['/quan-tri/don-vi', 'subjects', 'list'],
    ['/quan-tri/nhap-bang', 'imports', 'import'],
    ['/quan-tri/uy-quyen', 'delegations', 'down_tier'],
  ]),
  ...administration('manage_cycle', [
    ['/quan-tri/nam', 'cycles', 'calendar'],
    ['/quan-tri/bo-tieu-chi', 'rulebooks', 'book', '/quan-tri/so-sanh'],
  ]),
  ...administration('read_log', [['/quan-tri/nhat-ky', 'log', 'log']]),
  ...administration('manage_people', [['/quan-tri/sao-luu', 'backups', 'box']]),
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
