import { Link } from '@tanstack/react-router';
import { useWords } from '../text/words.ts';
import { Icon } from './Icon.tsx';

interface Waiting {
  id: number | string;
  title: string;
  state: 'waiting' | 'sending' | 'refused' | 'conflict';
}

/** On the page of a thing: what was done to it here and the server does not have yet. */
export function WaitingNotice({ acts }: { acts: Waiting[] }) {
  const words = useWords().offline;
  if (acts.length === 0) return null;
  const isAsked = acts.some(({ state }) => state === 'refused' || state === 'conflict');
  return (
    <div className={isAsked ? 'waiting-notice waiting-asked' : 'waiting-notice'} role="status">
      <Icon name={isAsked ? 'unknown' : 'waiting'} size={20} />
      <div>
        <p className="waiting-title">{isAsked ? words.decideNotice : words.waitingNotice}</p>
        <ul>
          {acts.map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ul>
        <Link to="/cho-gui">{words.seeWaiting}</Link>
      </div>
    </div>
  );
}
