import { Link } from '@tanstack/react-router';
import { useOutbox } from '../api/outbox/use-outbox.ts';
import { useFormats, useWords } from '../text/words.ts';
import { Icon } from '../ui/Icon.tsx';

/** How many acts wait, from every page. Without any, nothing is shown. */
export function OutboxButton() {
  const words = useWords().outbox;
  const { count } = useFormats();
  const { acts, countOfOthers } = useOutbox();
  if (acts.length + countOfOthers === 0) return null;
  const isAsked = acts.some(({ state }) => state === 'refused' || state === 'conflict');
  return (
    <Link
      className="tray-button"
      to="/cho-gui"
      aria-label={words.badge(count(acts.length))}
      title={words.title}
    >
      <Icon name="sent" size={20} />
      {acts.length > 0 && (
        <span className={isAsked ? 'tray-count tray-count-asked' : 'tray-count'}>
          {acts.length > 99 ? '99+' : acts.length}
        </span>
      )}
    </Link>
  );
}
