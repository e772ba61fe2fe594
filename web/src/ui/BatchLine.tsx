import Button from 'antd/es/button';
import { useFormats, useWords } from '../text/words.ts';
import './batch.css';

type Result = { state: 'done' | 'waiting' } | { state: 'refused'; error: unknown };

interface BatchLineProps {
  batch: {
    total: number;
    isRunning: boolean;
    counts: { done: number; waiting: number; refused: number };
    stop: () => void;
  };
  running: (done: string, total: string) => string;
  done: (count: string) => string;
  refused: (count: string) => string;
  waiting: (count: string) => string;
}

/** How far many acts have come, and how they ended. */
export function BatchLine({ batch, running, done, refused, waiting }: BatchLineProps) {
  const words = useWords();
  const { count } = useFormats();
  const { total, isRunning, counts } = batch;
  const ended = counts.done + counts.waiting + counts.refused;
  if (total === 0) return null;
  return (
    <div className="panel batch" role="status">
      {isRunning ? (
        <>
          <p>{running(count(ended), count(total))}</p>
          <progress value={ended} max={total} aria-label={running(count(ended), count(total))} />
          <Button size="small" onClick={batch.stop}>
            {words.appraisal.stop}
          </Button>
        </>
      ) : (
        <p>
          {counts.done > 0 && done(count(counts.done))}{' '}
          {counts.waiting > 0 && waiting(count(counts.waiting))}{' '}
          {counts.refused > 0 && (
            <span className="batch-refused">{refused(count(counts.refused))}</span>
          )}
        </p>
      )}
    </div>
  );
}

interface Told {
  message: string;
  what_to_do: string;
  fields: { message: string }[];
}

/** Why one of them was refused, in the server's words. */
export function RefusalText({ result }: { result: Result | undefined }) {
  const words = useWords();
  if (result?.state !== 'refused') return null;
  const told = (result.error as { problem?: Told } | null)?.problem;
  const said = told?.message ? told : { ...offline(words.problem), fields: [] };
  return (
    <span className="batch-refused small" role="alert">
      {[said.message, ...said.fields.map((field) => field.message), said.what_to_do].join(' ')}
    </span>
  );
}

const offline = (words: { offline: string; offlineTodo: string }) => ({
  message: words.offline,
  what_to_do: words.offlineTodo,
});
