/** A garden club's two gardens and what they are asked, for the tests of this folder. */
import type { DossierRecord, RecordsPage } from '../../api/records.ts';
import { vi } from '../../text/vi.ts';
import { columnsOf, SETS, type Asked, type EntryColumn, type Texts } from './columns.ts';

const named = (name: string) => ({ vi: name, en: name });

const fact = (
  code: string,
  shape: RecordsPage['questions']['facts'][number]['shape'],
  more: Partial<RecordsPage['questions']['facts'][number]> = {},
): RecordsPage['questions']['facts'][number] => ({
  fact: code,
  shape,
  caption: named(code),
  criterion: code,
  clause: '1',
  is_with_registration: false,
  number_fact: '',
  at_least: '',
  items: [],
  ranks: [],
  ...more,
});

export const asked: Asked = {
  questions: {
    facts: [
      fact('plan_on', 'date', { is_with_registration: true, number_fact: 'plan_number' }),
      fact('registration_on', 'date', { is_with_registration: true }),
      fact('beds_sown', 'share'),
      fact('visitors', 'count', { clause: '2' }),
      fact('order', 'rating', {
        clause: '2',
        ranks: [
          { code: 'tidy', caption: named('Gọn') },
          { code: 'very_tidy', caption: named('Gọn gàng lắm') },
        ],
      }),
      fact('rules', 'checklist', {
        clause: '2',
        items: [{ code: 'water', caption: named('Nước') }],
      }),
    ],
    events: [],
    papers: [],
    seats: [{ role: 'gardener', caption: named('Người làm vườn'), chairs: true, if_any: false }],
    is_counts_only: false,
  },
  criteria: [
    { criterion: 'sown', clause: '1.1', caption: named('Gieo'), may_be_not_applicable: false },
    { criterion: 'calm', clause: '1.2a', caption: named('Yên'), may_be_not_applicable: false },
  ],
  categories: [{ code: 'weeds', caption: named('Cỏ dại') }],
};

export const texts: Texts = { words: vi, caption: (caption) => caption?.vi ?? '', year: 2031 };

export const columns: EntryColumn[] = SETS.flatMap((set) => columnsOf(set, asked, texts));

export const column = (id: string): EntryColumn => {
  const found = columns.find((each) => each.id === id);
  if (!found) throw new Error(`no column ${id}`);
  return found;
};

export function record(more: Partial<DossierRecord> = {}): DossierRecord {
  const dossier = { id: 'd1', version: 4, subject_name: 'Vườn Đào', registered_on: null };
  return {
    dossier: dossier as DossierRecord['dossier'],
    facts: [],
    figures: [],
    confirmations: [],
    answers: [],
    review: null,
    asked_facts: ['plan_on', 'beds_sown', 'visitors', 'order', 'rules'],
    asked_events: [],
    asked_criteria: ['sown', 'calm'],
    permitted: ['register_subject', 'record_facts', 'assess', 'hold_review'],
    ...more,
  };
}
