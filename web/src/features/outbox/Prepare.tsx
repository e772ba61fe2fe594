import { useQuery, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useState } from 'react';
import { keepForOffline, preparedAt, type Prepared } from '../../api/preparing.ts';
import { session } from '../../api/queries.ts';
import { useOwnSubject, usePlaceName, useWhere } from '../../api/where.ts';
import { formatInstant, withinSentence } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { ProblemNotice } from '../../ui/notices.tsx';
import { Section } from '../../ui/Page.tsx';

/** Before going where there is no network: what will be opened there is kept here. */
export function Prepare() {
  const words = useWords().offline.prepare;
  const { count } = useFormats();
  const queries = useQueryClient();
  const where = useWhere();
  const subject = useOwnSubject();
  const name = usePlaceName(where);
  const person = useQuery(session).data?.person ?? '';
  const [prepared, setPrepared] = useState<Prepared | undefined>(() => preparedAt(person));
  const [going, setGoing] = useState<{ done: number; all: number }>();
  const [error, setError] = useState<unknown>(null);
  const prepare = async (): Promise<void> => {
    setError(null);
    setGoing({ done: 0, all: 0 });
    try {
      const asked = { queries, where, subject, person };
      setPrepared(await keepForOffline(asked, (done, all) => setGoing({ done, all })));
    } catch (reason) {
      setError(reason);
    }
    setGoing(undefined);
  };
  const lead = subject === undefined ? words.lead(withinSentence(name)) : words.leadOwn;
  return (
    <Section title={words.title}>
      <div className="panel prepare">
        <p>{navigator.serviceWorker === undefined ? words.notSafe : lead}</p>
        <p role="status">
          {going && words.going(count(going.done), count(going.all))}
          {!going && prepared && words.done(count(prepared.count), formatInstant(prepared.at))}
        </p>
        {going && going.all > 0 && <progress value={going.done} max={going.all} aria-hidden />}
        {error !== null && <ProblemNotice error={error} />}
        <Button disabled={going !== undefined} onClick={() => void prepare()}>
          {prepared ? words.again : words.button}
        </Button>
      </div>
    </Section>
  );
}
