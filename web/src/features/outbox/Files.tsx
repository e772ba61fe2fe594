import Button from 'antd/es/button';
import { giveUp, tryAgain, type Line } from '../../api/uploads/sender.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { GiveUp } from '../../ui/GiveUp.tsx';
import { Section } from '../../ui/Page.tsx';
import { Tag } from '../../ui/Tag.tsx';

const LOOKS = {
  waiting: ['aside', 'waiting'],
  offline: ['aside', 'waiting'],
  sending: ['accent', 'sent'],
  refused: ['not-met', 'not_met'],
} as const;

/** Photographs and files that wait beside the acts; they go by themselves, one after the other. */
export function Files({ lines }: { lines: Line[] }) {
  const words = useWords();
  const { count } = useFormats();
  if (lines.length === 0) return null;
  return (
    <Section title={words.outbox.files} note={count(lines.length)}>
      <ul className="acts">
        {lines.map((line) => (
          <li key={line.file.key} className="panel act-card">
            <File line={line} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function File({ line: { file, state } }: { line: Line }) {
  const words = useWords();
  const [look, icon] = LOOKS[state];
  return (
    <>
      <div className="act-head">
        <p className="act-title">{file.title}</p>
        <Tag look={look} icon={icon}>
          {words.outbox.state[state === 'offline' ? 'waiting' : state]}
        </Tag>
      </div>
      {file.refused && (
        <p role="alert">{[file.refused.message, file.refused.todo].filter(Boolean).join(' ')}</p>
      )}
      <p className="act-buttons">
        {state === 'refused' && (
          <Button onClick={() => void tryAgain(file.key)}>{words.papers.again}</Button>
        )}
        <GiveUp name={file.name} look="button" onGiveUp={() => void giveUp(file.key)} />
      </p>
    </>
  );
}
