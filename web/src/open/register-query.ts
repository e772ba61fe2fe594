/** What is asked of the register, as it stands in the address: a search can be sent to somebody. */
import type { OpenWords } from '../text/vi/open.ts';

export type Kind = keyof OpenWords['kind'];

export interface RegisterShown {
  is_published: boolean;
  year: number;
  years: number[];
  trail: { label: string; name: string }[];
  below: { label: string; name: string }[];
  lines: {
    subject_name: string;
    kind: Kind;
    place_name: string;
    issuer_name: string;
    decision_number: string;
    issued_on: string;
    register_number: number;
  }[];
  next: string | null;
  notice: string;
}

const NAMES = ['nam', 'dia-ban', 'loai', 'ten', 'sau'] as const;
export type Asked = Partial<Record<(typeof NAMES)[number], string | undefined>>;

export function askedOf(search: string): Asked {
  const given = new URLSearchParams(search);
  const asked: Asked = {};
  for (const name of NAMES) {
    const value = given.get(name)?.trim();
    if (value) asked[name] = value;
  }
  return asked;
}

export function addressOf(asked: Asked): string {
  const pairs = NAMES.flatMap((name) => {
    const value = asked[name];
    return value === undefined || value === '' ? [] : [[name, value]];
  });
  const query = new URLSearchParams(pairs).toString();
  return query === '' ? '/so-cong-nhan' : `/so-cong-nhan?${query}`;
}

const KINDS: Kind[] = ['residential_area', 'commune', 'agency', 'enterprise', 'school'];

interface Option {
  value: string;
  label: string;
}

/** What each box offers: of places the one that is chosen and those directly below it. */
export function optionsOf(
  { years, trail, below }: RegisterShown,
  { register, kind }: OpenWords,
): Record<'year' | 'place' | 'kind', Option[]> {
  const here = trail.at(-1);
  const whole = here
    ? { value: here.label, label: register.allOf(here.name) }
    : { value: '', label: register.all };
  return {
    year: years.map((year) => ({ value: String(year), label: register.yearOf(year) })),
    place: [whole, ...below.map(({ label, name }) => ({ value: label, label: name }))],
    kind: [
      { value: '', label: register.all },
      ...KINDS.map((value) => ({ value, label: kind[value] })),
    ],
  };
}
