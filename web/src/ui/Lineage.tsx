import { Link, useSearch } from '@tanstack/react-router';
import { formatDate } from '../text/format.ts';
import { useWords } from '../text/words.ts';
import type { WordsOf } from '../text/words.ts';

interface Step {
  code: string;
  name: string;
  change: keyof WordsOf['lineage']['changes'];
  changed_on: string;
  legal_basis: string;
}

interface LineageProps {
  title: string;
  steps: Step[];
  /** Address of the other's page, with `$code` in it. */
  to: string;
}

/** From what something came, or what became of it: when, how and by which resolution. */
export function Lineage({ title, steps, to }: LineageProps) {
  const words = useWords();
  const { year, place } = useSearch({ strict: false }) as { year?: number; place?: string };
  if (steps.length === 0) return null;
  return (
    <div>
      <h3 className="lineage-title">{title}</h3>
      <ul className="panel panel-flush lines">
        {steps.map((step) => (
          <li key={`${step.code}${step.changed_on}${step.change}`}>
            {step.code ? (
              <Link to={to.replace('$code', step.code)} search={{ year, place }}>
                {step.name || step.code}
              </Link>
            ) : (
              <span className="soft">{words.lineage.outside}</span>
            )}{' '}
            <span className="soft">
              {words.lineage.changes[step.change]} {formatDate(step.changed_on)}
              {step.legal_basis && `, ${step.legal_basis}`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
