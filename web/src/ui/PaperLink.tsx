import './paper-link.css';
import { useId, useState, type MouseEvent, type ReactNode } from 'react';
import { useWords } from '../text/words.ts';
import { useReached } from './reached.ts';

interface PaperLinkProps {
  href: string;
  /** A paper is drawn when it is asked for, a file lies there. */
  kind?: 'paper' | 'file';
  className?: string;
  children: ReactNode;
}

/**
 * What the server alone can show of a paper, in a window of its own. Without the server the
 * browser would speak there: it is told here instead, and pressed, it says more and opens nothing.
 */
export function PaperLink({ href, kind = 'paper', className, children }: PaperLinkProps) {
  const words = useWords().paperLink;
  const isReached = useReached();
  const [isPressed, setPressed] = useState(false);
  const told = useId();
  const stop = (event: MouseEvent): void => {
    event.preventDefault();
    setPressed(true);
  };
  return (
    <span className="paper-link">
      <a
        href={href}
        className={className}
        target="_blank"
        rel="noreferrer"
        aria-disabled={isReached ? undefined : true}
        aria-describedby={isReached ? undefined : told}
        onClick={isReached ? undefined : stop}
      >
        {children}
      </a>
      {!isReached && (
        <span
          id={told}
          role={isPressed ? 'status' : undefined}
          className="paper-link-told no-paper"
        >
          {isPressed ? words.whenThere[kind] : words.needsNetwork}
        </span>
      )}
    </span>
  );
}
