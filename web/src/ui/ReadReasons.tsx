import Button from 'antd/es/button';
import { formatInstant } from '../text/format.ts';
import { useWords } from '../text/words.ts';
import { ActingLine } from './AskDialog.tsx';
import { ProblemNotice } from './notices.tsx';
import type { SpokenWords } from './on-behalf.ts';

interface ReadReasonsProps {
  /** When the head said so, and who typed it in; undefined while nobody did. */
  read?: { at: number; by: string };
  /** Whose word it would be: the person's own, an officer's entry on behalf, or nobody's yet. */
  word: 'own' | 'behalf' | 'none';
  onBehalf?: SpokenWords;
  isBusy: boolean;
  error: unknown;
  onRead: () => void;
}

/** Of a subject not recognised: its head reads why, and says so, before others below see it. */
export function ReadReasons(props: ReadReasonsProps) {
  const { read, word, onBehalf, isBusy, error, onRead } = props;
  const words = useWords().reading;
  if (read) return <p className="small soft">{words.done(formatInstant(read.at), read.by)}</p>;
  return (
    <section className="panel read-reasons" aria-label={words.title}>
      <p>{word === 'own' ? words.ask : words.waiting}</p>
      {word === 'none' && <p className="small soft">{words.onBehalf}</p>}
      {word !== 'none' && (
        <>
          <ActingLine onBehalf={onBehalf} />
          <Button type="primary" loading={isBusy} onClick={onRead}>
            {words.confirm}
          </Button>
        </>
      )}
      {error !== null && <ProblemNotice error={error} />}
    </section>
  );
}
