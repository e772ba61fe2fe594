import { Link, useSearch } from '@tanstack/react-router';
import { useWords } from '../text/words.ts';

interface TrailProps {
  steps: { to: string; name: string }[];
}

/** The pages above this one; year and place go along. */
export function Trail({ steps }: TrailProps) {
  const words = useWords();
  const { year, place } = useSearch({ strict: false }) as { year?: number; place?: string };
  return (
    <nav className="crumbs" aria-label={words.form.above}>
      <ol>
        {steps.map(({ to, name }) => (
          <li key={to}>
            <Link to={to} search={{ year, place }}>
              {name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
