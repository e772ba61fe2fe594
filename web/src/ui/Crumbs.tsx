import { Link } from '@tanstack/react-router';
import { useWords } from '../text/words.ts';

interface Step {
  label: string;
  name: string;
  isOpen: boolean;
}

interface CrumbsProps {
  trail: Step[];
  /** The page the places open. */
  to: string;
  year: number;
  /** Whether the last step is a link too: when the page shows something within that place. */
  isLastOpen?: boolean;
}

export function Crumbs({ trail, to, year, isLastOpen = false }: CrumbsProps) {
  const words = useWords();
  if (trail.length < 2 && !isLastOpen) return null;
  return (
    <nav className="crumbs" aria-label={words.place}>
      <ol>
        {trail.map(({ label, name, isOpen }, i) => {
          const isLink = isOpen && (isLastOpen || i < trail.length - 1);
          return (
            <li key={label}>
              {isLink ? (
                <Link to={to} search={{ year, place: label }}>
                  {name}
                </Link>
              ) : (
                <span>{name}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
