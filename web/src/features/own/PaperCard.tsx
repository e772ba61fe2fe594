import { useState } from 'react';
import { papersWaiting } from '../../api/papers-lacking.ts';
import type { PaperState } from '../../api/shapes.ts';
import type { Arrived, Line } from '../../api/uploads/sender.ts';
import { formatDate } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { EvidenceRow } from './EvidenceRow.tsx';
import { OnItsWay } from './OnItsWay.tsx';
import { PaperForm, useFirstFocused, usePaperDraft } from './PaperForm.tsx';
import { Picker, Tray } from './PaperPages.tsx';
import { Question, Remark, type SentState } from './StepForm.tsx';
import type { Own } from './useOwn.ts';
import type { Pages } from './usePages.ts';
import { useSentOf } from './useSent.ts';
import { papersOnTheirWay } from './waiting.ts';

interface PaperCardProps {
  own: Own;
  paper: PaperState;
  pages: Pages;
  lines: Line[];
  arrived: Arrived[];
}

/** One paper: what of it is there, what is on its way, and how to add to it. */
export function PaperCard({ own, paper, pages, lines, arrived }: PaperCardProps) {
  const { caption } = useFormats();
  const name = caption(paper.caption);
  const there = own.view.evidence.filter(
    (each) => each.paper === paper.paper && each.removed_reason === null,
  );
  const waiting = pages.pages.filter((page) => page.paper === paper.paper);
  const draft = usePaperDraft(own, paper);
  const { sent, setSent } = useSentOf(own, {
    isMine: (act) => papersWaiting([act]).includes(paper.paper),
    isFromBefore: () => false,
  });
  // The button that was pressed is gone afterwards: the keyboard goes on where the card goes on.
  const [isPressed, setPressed] = useState(false);
  const { as } = draft.value;
  const isComing = papersOnTheirWay(own.waiting, own.files).includes(paper.paper);
  return (
    <Question id={paper.paper}>
      <Head paper={paper} name={name} files={there.length} isComing={isComing} />
      {there.map((each) => (
        <EvidenceRow key={each.id} evidence={each} own={own} />
      ))}
      <Arriving lines={lines} arrived={arrived} />
      {waiting.length > 0 && <Tray own={own} name={name} waiting={waiting} pages={pages} />}
      <Said state={sent} />
      {as === '' ? (
        <Ways
          paper={paper}
          name={name}
          pages={pages}
          isFocused={isPressed}
          onChoose={(way) => {
            setPressed(true);
            draft.begin(way);
          }}
        />
      ) : (
        <PaperForm
          own={own}
          paper={paper}
          draft={draft}
          isFocused={isPressed}
          onSent={(state) => {
            setPressed(true);
            setSent(state);
          }}
          onClose={() => {
            setPressed(true);
            draft.clear();
          }}
        />
      )}
    </Question>
  );
}

interface HeadProps {
  paper: PaperState;
  name: string;
  files: number;
  /** What was done for it here has not arrived yet. */
  isComing: boolean;
}

function Head({ paper, name, files, isComing }: HeadProps) {
  const words = useWords().papers;
  const isExcused = !paper.is_there && paper.absent_reason !== '';
  const isLacking = !paper.is_there && !isExcused && paper.is_required;
  const isOnlyComing = isComing && !paper.is_there;
  const told = (): string => {
    if (isOnlyComing) return words.coming;
    if (paper.dated_on) return words.dated(paper.number, formatDate(paper.dated_on));
    if (files > 0) return words.there(files);
    if (paper.is_there) return words.onRecord;
    if (isExcused) return words.absent(paper.absent_reason);
    return isLacking ? words.missing : words.ifAny;
  };
  const icon = paper.is_there ? 'met' : isOnlyComing ? 'waiting' : isLacking ? 'unknown' : 'aside';
  return (
    <div className="paper-head">
      <Icon name={icon} size={22} />
      <h3>{name}</h3>
      <p className={paper.is_there ? 'paper-there' : isLacking ? 'paper-lacking' : 'soft'}>
        {told()}
      </p>
    </div>
  );
}

function Arriving({ lines, arrived }: Pick<PaperCardProps, 'lines' | 'arrived'>) {
  const words = useWords().papers;
  return (
    <>
      {lines.map((line) => (
        <OnItsWay key={line.file.key} line={line} />
      ))}
      {arrived.map(({ file, elsewhere }) => (
        <Remark key={file.key} look={elsewhere.length > 0 ? 'unknown' : 'met'}>
          {words.arrived(file.name)} {elsewhere.length > 0 && words.elsewhere(elsewhere.join(', '))}
        </Remark>
      ))}
    </>
  );
}

function Said({ state }: { state: SentState | undefined }) {
  const words = useWords().own;
  if (state === undefined) return null;
  return state === 'done' ? (
    <Remark look="met">{words.sentWell}</Remark>
  ) : (
    <Remark look="unknown">
      {words.waiting} {words.waitingTodo}
    </Remark>
  );
}

interface WaysProps {
  paper: PaperState;
  name: string;
  pages: Pages;
  isFocused: boolean;
  onChoose: (as: 'dated' | 'absent') => void;
}

/** By photograph, by file, by number and day; of the registration's also why there is none. */
function Ways({ paper, name, pages, isFocused, onChoose }: WaysProps) {
  const words = useWords().papers;
  const buttons = useFirstFocused<HTMLDivElement>(isFocused);
  const [isAsking, setAsking] = useState(false);
  const add = (files: File[]): void => {
    setAsking(true);
    void pages.add(paper.paper, files);
  };
  const isByWord = paper.dated_on !== null || paper.absent_reason !== '';
  const mayBeAbsent = paper.part === 'registration' && !paper.is_there;
  return (
    <>
      {isAsking && pages.isPreparing && <p role="status">{words.preparing}</p>}
      {isAsking &&
        pages.faults.map((fault) => (
          <Remark key={fault} look="unknown">
            {fault}
          </Remark>
        ))}
      <div className="paper-buttons" ref={buttons}>
        <Picker
          label={words.photograph}
          name={words.forPaper(words.photograph, name)}
          accept="image/*"
          isCamera
          onFiles={add}
        />
        <Picker
          label={words.choose}
          name={words.forPaper(words.choose, name)}
          accept="image/*,.heic,.heif,.pdf,.docx,.xlsx"
          onFiles={add}
        />
        {(isByWord || !paper.is_there) && (
          <WayButton
            label={paper.dated_on ? words.correctNumber : words.giveNumber}
            about={name}
            onPress={() => onChoose('dated')}
          />
        )}
        {mayBeAbsent && (
          <WayButton label={words.sayAbsent} about={name} onPress={() => onChoose('absent')} />
        )}
      </div>
    </>
  );
}

interface WayButtonProps {
  label: string;
  about: string;
  onPress: () => void;
}

function WayButton({ label, about, onPress }: WayButtonProps) {
  const words = useWords().papers;
  return (
    <button
      type="button"
      className="big-button big-button-plain"
      aria-label={words.forPaper(label, about)}
      onClick={onPress}
    >
      {label}
    </button>
  );
}
