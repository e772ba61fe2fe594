/** Dates, instants, counts and rates as people write them. */
import type { Words } from './vi.ts';

type Language = Words['language'];

/** Stands for a name that is still asked for. */
export const NOT_YET = '…';

/** "2022-11-20" → "20/11/2022", in both languages; a dash for none. */
export function formatDate(day: string | null | undefined): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? '');
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : '–';
}

/** Milliseconds UTC → "20/11/2022 14:05", always in Việt Nam's time. */
export function formatInstant(milliseconds: number | null | undefined): string {
  if (milliseconds == null) return '–';
  const local = new Date(milliseconds + 7 * 60 * 60 * 1000).toISOString();
  return `${formatDate(local.slice(0, 10))} ${local.slice(11, 16)}`;
}

/** As the certificate and the annex of the decision have it: "0007". */
export const formatRegister = (number: number): string => String(number).padStart(4, '0');

export function formatCount(count: number, language: Language): string {
  return new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB').format(count);
}

/** Basis points → "97,75 %"; nothing to divide by → a dash. */
export function formatRate(basisPoints: number | null | undefined, language: Language): string {
  if (basisPoints == null) return '–';
  const whole = Math.trunc(basisPoints / 100);
  const rest = String(basisPoints % 100).padStart(2, '0');
  return `${whole}${language === 'vi' ? ',' : '.'}${rest}\u00a0%`;
}

/** How far a rate has moved: 91 → "+0,91 điểm %". */
export function formatPoints(basisPoints: number, language: Language): string {
  const sign = basisPoints < 0 ? '−' : basisPoints > 0 ? '+' : '±';
  const rate = formatRate(Math.abs(basisPoints), language).replace('\u00a0%', '');
  return `${sign}${rate}\u00a0${language === 'vi' ? 'điểm\u00a0%' : 'points'}`;
}

/** The share of a whole, for a bar: 0 to 100. */
export function percentOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(100, Math.max(0, (100 * part) / whole));
}

/** "tt124-2021/4.4b" → "điểm b khoản 4 Điều 4"; what it cannot read comes back as it is. */
export function formatClause(law: string, language: Language): string {
  const parts = /(?:^|\/)(\d+)(?:\.(\d+)([a-z]+)?)?$/.exec(law);
  if (!parts) return law;
  const [, article, clause, point] = parts;
  const letter = point === 'dd' ? 'đ' : point;
  const words =
    language === 'vi'
      ? [letter && `điểm ${letter}`, clause && `khoản ${clause}`, `Điều ${article}`]
      : [letter && `point ${letter}`, clause && `clause ${clause}`, `Article ${article}`];
  return words.filter(Boolean).join(language === 'vi' ? ' ' : ', ');
}

/** The same, short enough for a column: "4.4b" → "Đ4 k4 b". */
export function shortClause(clause: string): string {
  const parts = /^(\d+)(?:\.(\d+)([a-z]+)?)?$/.exec(clause);
  if (!parts) return clause;
  const letter = parts[3] === 'dd' ? 'đ' : parts[3];
  return [`Đ${parts[1]}`, parts[2] && `k${parts[2]}`, letter].filter(Boolean).join(' ');
}

/** "Xã Đắk La" → "xã Đắk La": a type of place is written small within a sentence. */
export function withinSentence(placeName: string): string {
  return placeName.charAt(0).toLowerCase() + placeName.slice(1);
}
