/** The telephone report as a message: plain text in short lines, for Zalo. */
import type { QuickFigures, QuickReport } from '../../api/shapes.ts';
import { daysBefore } from '../../text/days.ts';
import { formatDate, formatInstant } from '../../text/format.ts';
import type { Words } from '../../text/vi.ts';

export const FIGURES = ['reviewed', 'met', 'signed_count', 'late'] as const;

/** "+5", "−2", and nothing where nothing changed. */
export function changeOf(now: number, before: number | undefined): string {
  if (before === undefined || now === before) return '';
  return now > before ? `+${now - before}` : `−${before - now}`;
}

/** "16:00", in Việt Nam's time. */
export const timeOf = (at: number): string => formatInstant(at).slice(-5);

/** Nothing was frozen and nothing has happened yet: a table of it would be noughts. */
export function isTooEarly(report: QuickReport, begins: string): boolean {
  const counts = [report.areas, report.communes].flatMap((sum) => FIGURES.map((name) => sum[name]));
  return (
    report.today < begins && report.frozen_days.length === 0 && counts.every((each) => each === 0)
  );
}

/** The last day that is frozen: the one after the last for a decision on a commune. */
export const lastDayOf = ({ days }: QuickReport): string => daysBefore(days.communes.decide_by, -1);

/** What the lines of one place between add up to. */
export function sumOf(all: QuickFigures[]): QuickFigures {
  const sum = { total: 0, reviewed: 0, met: 0, signed_count: 0, late: 0 };
  for (const each of all)
    for (const name of ['total', ...FIGURES] as const) sum[name] += each[name];
  return sum;
}

/** `askedAt`: when the server was asked, which may be long ago where there is no network. */
export function message(report: QuickReport, words: Words, askedAt: number, notice = ''): string {
  const say = words.quickReport.message;
  const place = `${report.place.type} ${report.place.name}`.trim();
  return [
    say.heading(formatDate(report.day)),
    report.frozen_at === null
      ? say.live(place, timeOf(askedAt))
      : say.frozen(place, timeOf(report.frozen_at)),
    ...(notice === '' ? [] : [notice]),
    '',
    ...kindLines(words.kind.residential_area, report.areas, report.before?.areas[0], words),
    '',
    ...kindLines(words.kind.commune, report.communes, report.before?.communes[0], words),
    '',
    say.metRule,
    ...placeLines(report, words),
  ].join('\n');
}

function kindLines(
  kind: string,
  figures: QuickFigures,
  before: QuickFigures | undefined,
  words: Words,
): string[] {
  const say = words.quickReport.message;
  const lines = FIGURES.map((name) => {
    const change = changeOf(figures[name], before?.[name]);
    const count = change === '' ? `${figures[name]}` : `${figures[name]} (${change})`;
    return say.figure(words.quickReport[name], count);
  });
  return [say.kind(kind, figures.total), ...lines];
}

/** One line per commune; a single one needs none, its figures stand above. */
function placeLines({ lines }: QuickReport, words: Words): string[] {
  if (lines.length < 2) return [];
  const say = words.quickReport.message;
  const told: string[] = ['', say.lines];
  let above = '';
  for (const line of lines) {
    if (line.above !== above) {
      above = line.above;
      told.push('', `${above}:`);
    }
    const { total, reviewed, met, signed_count: signed, late } = line.areas;
    const parts = [
      say.line(`${line.place.type} ${line.place.name}`, reviewed, total),
      say.met(met),
      ...(signed > 0 ? [say.signed(signed)] : []),
      ...(late > 0 ? [say.late(late)] : []),
    ];
    told.push(parts.join(', '));
  }
  return told;
}
