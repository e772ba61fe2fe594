import { useQuery } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { useState } from 'react';
import { captionsIn } from '../../api/captions.ts';
import { Refused } from '../../api/client.ts';
import { sendAgain } from '../../api/outbox/deciding.ts';
import { thingAt, type KeptAct } from '../../api/outbox/kept-act.ts';
import { nowOn } from '../../api/queries.ts';
import type { DossierView } from '../../api/shapes.ts';
import { useFormats, useWords, type WordsOf } from '../../text/words.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { DropButton, EditButton } from './ActCard.tsx';
import { plainSides, sidesOfDossier, type Side } from './sides.ts';

/** Mine and the server's, side by side; a person decides which of the two it is to be. */
export function Compare({ act }: { act: KeptAct }) {
  const words = useWords();
  const { data, error, refetch } = useQuery(nowOn(thingAt(act.address)));
  // What cannot be read by itself, or is gone, leaves its side empty.
  const now = error !== null && error instanceof Refused && error.status !== 0 ? {} : data;
  const sides = useSides(act, now);
  if (now === undefined && error)
    return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (now === undefined) return <Loading words={words.loading.dossier} />;
  return (
    <div className="compare">
      <div className="panel panel-flush">
        <table className="figures rows">
          <thead>
            <tr>
              <th scope="col">{words.outbox.content}</th>
              <th scope="col">{words.outbox.mine}</th>
              <th scope="col">{words.outbox.theirs}</th>
            </tr>
          </thead>
          <tbody>
            {sides.map((side) => (
              <SideRow key={side.name} side={side} words={words} />
            ))}
          </tbody>
        </table>
      </div>
      <p className="act-buttons">
        <KeepMine act={act} version={versionOf(now) ?? currentIn(act)} />
        <EditButton act={act} label={words.outbox.copyOver} />
        <DropButton act={act} label={words.outbox.dropMine} />
      </p>
    </div>
  );
}

function SideRow({ side, words }: { side: Side; words: WordsOf }) {
  const differs = side.mine !== '' && side.mine !== side.theirs;
  return (
    <tr className={differs ? 'differs' : undefined}>
      <th scope="row">{side.name}</th>
      <td data-label={words.outbox.mine}>{side.mine || '–'}</td>
      <td data-label={words.outbox.theirs}>
        {side.theirs || '–'}
        {differs && <span className="sr-only"> ({words.outbox.differs})</span>}
      </td>
    </tr>
  );
}

function useSides(act: KeptAct, now: unknown): Side[] {
  const words = useWords();
  const { caption } = useFormats();
  if (now === undefined) return [];
  const body = (act.body === undefined ? {} : JSON.parse(act.body)) as Record<string, unknown>;
  if (!act.address.startsWith('/api/dossiers/') || !('reasons' in (now as object)))
    return plainSides(body, now as Record<string, unknown>, words);
  const view = now as DossierView;
  const captions = captionsIn(view.reasons.criteria);
  const nameOf = (code: string): string =>
    words.fact[code] ?? (caption(captions.get(code)) || code.replace('criterion:', ''));
  return sidesOfDossier(body, { view, nameOf, words });
}

interface Versioned {
  version?: number;
  dossier?: { version: number };
}

const versionOf = (now: unknown): number | undefined =>
  (now as Versioned).version ?? (now as Versioned).dossier?.version;

/** The server told it with the refusal. */
function currentIn(act: KeptAct): number | undefined {
  const current = Number(act.refusal?.problem.facts.current);
  return Number.isInteger(current) ? current : undefined;
}

function KeepMine({ act, version }: { act: KeptAct; version: number | undefined }) {
  const words = useWords().outbox;
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <Button type="primary" onClick={() => setAsked(true)}>
        {words.keepMine}
      </Button>
      {isAsked && (
        <AskDialog
          title={words.keepMine}
          question={words.keepMineAsk(act.title)}
          isBusy={false}
          error={null}
          onYes={() => void sendAgain(act, version)}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}
