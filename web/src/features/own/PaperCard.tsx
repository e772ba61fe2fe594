import { useEffect, useState } from 'react';
import type { PaperQuestion } from '../../api/shapes.ts';
import type { Arrived, Line } from '../../api/uploads/sender.ts';
import type { KeptPage } from '../../api/uploads/waiting.ts';
import { dayOf, inYear, isBlank } from '../../text/days.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { DayField } from '../../ui/DayField.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { EvidenceRow } from './EvidenceRow.tsx';
import { OnItsWay } from './OnItsWay.tsx';
import { Question, Remark } from './StepForm.tsx';
import type { Own } from './useOwn.ts';
import type { Pages } from './usePages.ts';

interface PaperCardProps {
  own: Own;
  paper: PaperQuestion;
  pages: Pages;
  lines: Line[];
  arrived: Arrived[];
}

/** One paper: what of it is there, what is on its way, and how to add to it. */
export function PaperCard({ own, paper, pages, lines, arrived }: PaperCardProps) {
  const words = useWords().papers;
  const { caption } = useFormats();
  const name = caption(paper.caption);
  const there = own.view.evidence.filter(
    (each) => each.paper === paper.paper && each.removed_reason === null,
  );
  const waiting = pages.pages.filter((page) => page.paper === paper.paper);
  const [isAsking, setAsking] = useState(false);
  return (
    <Question>
      <div className="paper-head">
        <Icon name={there.length > 0 ? 'met' : 'aside'} size={22} />
        <h3>{name}</h3>
        <span className={there.length > 0 ? 'paper-there' : 'soft'}>
          {there.length > 0 ? words.there(there.length) : words.missing}
        </span>
      </div>
      {there.map((each) => (
        <EvidenceRow key={each.id} evidence={each} own={own} />
      ))}
      {lines.map((line) => (
        <OnItsWay key={line.file.key} line={line} />
      ))}
      {arrived.map(({ file, elsewhere }) => (
        <Remark key={file.key} look={elsewhere.length > 0 ? 'unknown' : 'met'}>
          {words.arrived(file.name)} {elsewhere.length > 0 && words.elsewhere(elsewhere.join(', '))}
        </Remark>
      ))}
      {waiting.length > 0 && <Tray own={own} name={name} waiting={waiting} pages={pages} />}
      {isAsking && pages.isPreparing && <p role="status">{words.preparing}</p>}
      {isAsking &&
        pages.faults.map((fault) => (
          <Remark key={fault} look="unknown">
            {fault}
          </Remark>
        ))}
      <div className="paper-buttons">
        <Picker
          label={words.photograph}
          name={words.forPaper(words.photograph, name)}
          accept="image/*"
          isCamera
          onFiles={(files) => {
            setAsking(true);
            void pages.add(paper.paper, files);
          }}
        />
        <Picker
          label={words.choose}
          name={words.forPaper(words.choose, name)}
          accept="image/*,.heic,.pdf,.docx,.xlsx"
          onFiles={(files) => {
            setAsking(true);
            void pages.add(paper.paper, files);
          }}
        />
      </div>
    </Question>
  );
}

interface PickerProps {
  label: string;
  name: string;
  accept: string;
  isCamera?: boolean;
  onFiles: (files: File[]) => void;
}

/** The browser's own chooser under a button of ours. */
function Picker({ label, name, accept, isCamera = false, onFiles }: PickerProps) {
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
function Tray({ own, name, waiting, pages }: TrayProps) {
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
