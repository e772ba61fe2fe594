import { Link } from '@tanstack/react-router';
import { useFormats } from '../text/words.ts';

interface FigureProps {
  value: number;
  /** What the list behind the figure is, for those who do not see the table around it. */
  label: string;
  to?: string;
  search?: Record<string, string | number | undefined>;
}

/** A count that opens its list; nought opens nothing. */
export function Figure({ value, label, to, search }: FigureProps) {
  const { count } = useFormats();
  if (value === 0) return <span className="figure figure-none">0</span>;
  if (to === undefined) return <span className="figure">{count(value)}</span>;
  return (
    <Link className="figure" to={to} search={search} aria-label={`${label}: ${count(value)}`}>
      {count(value)}
    </Link>
  );
}

/** A thin bar under a figure; says nothing that the figure does not. */
export function Bar({ percent, look = 'accent' }: { percent: number; look?: 'accent' | 'met' }) {
  return (
    <svg className={`bar bar-${look}`} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
      <rect className="bar-ground" width="100" height="4" rx="1" />
      <rect className="bar-part" width={percent} height="4" rx="1" />
    </svg>
  );
}
