import { useEffect, useState } from 'react';
import type { KeptPage } from '../../api/uploads/waiting.ts';
import { dayOf, inYear, isBlank } from '../../text/days.ts';
import { useWords } from '../../text/words.ts';
import { DayField } from '../../ui/DayField.tsx';
import type { Own } from './useOwn.ts';
import type { Pages } from './usePages.ts';

interface PickerProps {
  label: string;
  name: string;
  accept: string;
  isCamera?: boolean;
  onFiles: (files: File[]) => void;
}

/** The browser's own chooser under a button of ours. */
export function Picker({ label, name, accept, isCamera = false, onFiles }: PickerProps) {
  return (
    <label className="big-button big-button-plain picker">
      <input
        type="file"
        accept={accept}
        capture={isCamera ? 'environment' : undefined}
        multiple={!isCamera}
        aria-label={name}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same photograph may be chosen again after it was left out.
          event.target.value = '';
        }}
      />
      {label}
    </label>
  );
}

interface TrayProps {
  own: Own;
  name: string;
  waiting: KeptPage[];
  pages: Pages;
}

/** Pages photographed and not yet sent: seen, judged, left out or sent as one file. */
export function Tray({ own, name, waiting, pages }: TrayProps) {
  const words = useWords();
  const { dossier, year } = own.view;
  const [day, setDay] = useState(inYear(year));
  const [hasTried, setTried] = useState(false);
  const isWrong = !isBlank(day) && dayOf(day) === undefined;
  const send = (): void => {
    setTried(true);
    const paper = waiting[0]?.paper ?? '';
    if (!isWrong) void pages.send({ paper, name }, dayOf(day));
  };
  return (
    <div className="tray" aria-label={`${dossier.subject_name}: ${name}`} role="group">
      <p>
        <b>{words.papers.tray(waiting.length)}</b>
      </p>
      <ul className="tray-pages">
        {waiting.map((page, i) => (
          <TrayPage key={page.key} page={page} number={i + 1} onDrop={() => pages.drop(page.key)} />
        ))}
      </ul>
      <DayField
        label={words.papers.day}
        value={day}
        onChange={setDay}
        fault={hasTried && isWrong ? words.day.wrong : undefined}
      />
      <button type="button" className="big-button" onClick={send}>
        {words.papers.send(waiting.length)}
      </button>
    </div>
  );
}

interface TrayPageProps {
  page: KeptPage;
  number: number;
  onDrop: () => void;
}

function TrayPage({ page, number, onDrop }: TrayPageProps) {
  const words = useWords().papers;
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(page.blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [page.blob]);
  return (
    <li>
      {url && <img src={url} alt={words.page(number)} />}
      {page.remark && (
        <p className="tray-remark" role="status">
          {words.remark[page.remark]}
        </p>
      )}
      <button type="button" className="quiet" onClick={onDrop}>
        {words.dropPage}
        <span className="sr-only"> {words.page(number)}</span>
      </button>
    </li>
  );
}
