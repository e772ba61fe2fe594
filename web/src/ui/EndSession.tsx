import type { EndingSession } from '../api/ending-session.ts';
import { formatInstant } from '../text/format.ts';
import { useWords } from '../text/words.ts';
import { AskDialog } from './AskDialog.tsx';

/** Whose session ends, at which machine: whoever sits there has to sign in again. */
export function EndSession({ asked, end, close, isBusy, error }: EndingSession) {
  const words = useWords();
  if (!asked) return null;
  const { person, agent, created_at } = asked;
  return (
    <AskDialog
      title={words.account.end}
      question={words.sessions.endAsk(person.name, agent, formatInstant(created_at))}
      isBusy={isBusy}
      error={error}
      onClose={close}
      onYes={() => end(asked)}
    />
  );
}
