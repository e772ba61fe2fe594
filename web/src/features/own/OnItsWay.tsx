import { giveUp, tryAgain, type Line } from '../../api/uploads/sender.ts';
import { percentOf } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Bar } from '../../ui/Figure.tsx';
import { GiveUp } from '../../ui/GiveUp.tsx';

/** A file on its way, in words first; the bar only repeats them. */
export function OnItsWay({ line }: { line: Line }) {
  const words = useWords().papers;
  const { file, sent, state } = line;
  const percent = Math.floor(percentOf(sent, file.blob.size));
  const told = {
    waiting: words.waiting,
    sending: words.sending(percent),
    offline: words.offline(percent),
    refused: [file.refused?.message, file.refused?.todo].filter(Boolean).join(' '),
  }[state];
  return (
    <div className={`on-its-way on-its-way-${state}`}>
      <p>
        <b>{file.name}</b>
      </p>
      <p role={state === 'refused' ? 'alert' : 'status'}>{told}</p>
      {state !== 'refused' && <Bar percent={percent} />}
      <p className="links">
        {state === 'refused' && (
          <button type="button" className="quiet" onClick={() => void tryAgain(file.key)}>
            {words.again}
          </button>
        )}
        <GiveUp name={file.name} look="link" onGiveUp={() => void giveUp(file.key)} />
      </p>
    </div>
  );
}
