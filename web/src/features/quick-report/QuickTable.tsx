/** One line per commune, the sum first; what changed since the day before stands beside. */
import { Link } from '@tanstack/react-router';
import type { QuickFigures, QuickReport } from '../../api/shapes.ts';
import { formatDate } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { changeOf, FIGURES, sumOf } from './message.ts';

export type QuickKind = 'areas' | 'communes';

const COLUMNS = ['total', ...FIGURES] as const;

/** What the list of subjects calls it. */
const KIND_OF = { areas: 'residential_area', communes: 'commune' } as const;

export function QuickTable({ report, kind }: { report: QuickReport; kind: QuickKind }) {
  const words = useWords().quickReport;
  let above = '';
  return (
    <div className="panel panel-flush">
      <table className="figures counts quick">
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            {COLUMNS.map((name) => (
              <th key={name} scope="col" className="number">
                {words[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Line name={words.whole} report={report} kind={kind} at={0} isWhole />
          {report.lines.map((line, i) => {
            const isNew = line.above !== above;
            above = line.above;
            const name = `${line.place.type} ${line.place.name}`;
            return [
              isNew && (
                <Above
                  key={line.above}
                  name={line.above}
                  sum={sumOf(
                    report.lines.filter((one) => one.above === line.above).map((one) => one[kind]),
                  )}
                />
              ),
              <Line
                key={line.place.label}
                name={name}
                label={line.place.label}
                report={report}
                kind={kind}
                at={i + 1}
              />,
            ];
          })}
        </tbody>
      </table>
    </div>
  );
}

/** A district before its communes, with their sum. */
function Above({ name, sum }: { name: string; sum: QuickFigures }) {
  const words = useWords().quickReport;
  const { count } = useFormats();
  return (
    <tr className="quick-above">
      <th scope="row">{name}</th>
      {COLUMNS.map((column) => (
        <td key={column} className="number" data-label={words[column]}>
          <span className={sum[column] === 0 ? 'figure figure-none' : 'figure'}>
            {count(sum[column])}
          </span>
        </td>
      ))}
    </tr>
  );
}

interface LineProps {
  name: string;
  /** Of the place that a click opens; none for the sum. */
  label?: string;
  report: QuickReport;
  kind: QuickKind;
  /** 0: the sum; then the lines in order. */
  at: number;
  isWhole?: boolean;
}

function Line({ name, label, report, kind, at, isWhole }: LineProps) {
  const words = useWords().quickReport;
  const figures = at === 0 ? report[kind] : report.lines[at - 1]?.[kind];
  if (!figures) return null;
  const search = { year: report.year, place: label, kind: KIND_OF[kind] };
  return (
    <tr className={isWhole ? 'whole' : undefined}>
      <th scope="row">
        {label === undefined ? (
          name
        ) : (
          <Link to="/don-vi" search={search}>
            {name}
          </Link>
        )}
      </th>
      {COLUMNS.map((column) => (
        <td key={column} className="number" data-label={words[column]}>
          <Count name={column} figures={figures} report={report} kind={kind} at={at} />
        </td>
      ))}
    </tr>
  );
}

interface CountProps {
  name: (typeof COLUMNS)[number];
  figures: QuickFigures;
  report: QuickReport;
  kind: QuickKind;
  at: number;
}

function Count({ name, figures, report, kind, at }: CountProps) {
  const words = useWords().quickReport;
  const { count } = useFormats();
  const value = figures[name];
  const before = report.before?.[kind][at]?.[name];
  const now = report.since?.[kind][at]?.[name];
  const change = changeOf(value, before);
  const look = value === 0 ? 'figure figure-none' : 'figure';
  return (
    <>
      {change !== '' && (
        <span className="quick-change" title={words.change(change, formatDate(report.before?.day))}>
          {change}{' '}
        </span>
      )}
      <span className={name === 'late' && value > 0 ? `${look} quick-late` : look}>
        {count(value)}
      </span>
      {now !== undefined && now !== value && (
        <span className="quick-since">{words.since(count(now))}</span>
      )}
    </>
  );
}
