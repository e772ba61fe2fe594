/** Calm lines above every page: no network, a session that ended, a newer application. */
import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useSyncExternalStore } from 'react';
import { goToSignIn } from '../api/client.ts';
import { useOutbox } from '../api/outbox/use-outbox.ts';
import { session } from '../api/queries.ts';
import { formatInstant } from '../text/format.ts';
import { useFormats, useWords } from '../text/words.ts';
import { Icon } from '../ui/Icon.tsx';
import { hasNewer, onNewer, openNewer } from '../worker/register.ts';
import { useIsReached, useShownAt } from './offline.ts';

export function OfflineLines() {
  return (
    <div className="frame-lines" role="status">
      <Unreached />
      <SignInAgain />
      <Newer />
    </div>
  );
}

/** "14:05". */
const CLOCK = 5;
const DAY_MS = 24 * 60 * 60 * 1000;

function Unreached() {
  const words = useWords().offline;
  const isReached = useIsReached();
  const shownAt = useShownAt();
  if (isReached) return null;
  const isOfToday = shownAt !== undefined && Date.now() - shownAt < DAY_MS / 2;
  const when = isOfToday ? formatInstant(shownAt).slice(-CLOCK) : formatInstant(shownAt);
  return (
    <p className="frame-line frame-line-offline">
      <Icon name="offline" size={18} />
      {shownAt === undefined ? words.lineEmpty : words.line(when)}
    </p>
  );
}

function SignInAgain() {
  const words = useWords().outbox;
  const { count } = useFormats();
  const name = useQuery(session).data?.name ?? '';
  const { acts, needsSignIn } = useOutbox();
  if (!needsSignIn) return null;
  return (
    <p className="frame-line">
      <Icon name="person" size={18} />
      {words.signIn(count(acts.length), name)}
      <Button size="small" onClick={goToSignIn}>
        {words.signInButton}
      </Button>
    </p>
  );
}

function Newer() {
  const words = useWords().offline;
  const isThere = useSyncExternalStore(onNewer, hasNewer);
  if (!isThere) return null;
  return (
    <p className="frame-line">
      <Icon name="met" size={18} />
      <b>{words.newer}</b> {words.newerNote}
      <Button size="small" onClick={openNewer}>
        {words.reload}
      </Button>
    </p>
  );
}
