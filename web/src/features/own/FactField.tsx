import type { FactQuestion } from '../../api/shapes.ts';
import { dayOf } from '../../text/days.ts';
import { countTyped } from '../../text/typed-count.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { DayField } from '../../ui/DayField.tsx';
import { Check, Radios, TextField } from '../../ui/Field.tsx';
import { faultOf, type ItemAnswer, type Typed } from './entries.ts';
import { OnRecord } from './OnRecord.tsx';
import { Remark } from './StepForm.tsx';
import { neededOf, reaches } from './year.ts';

interface FactFieldProps {
  question: FactQuestion;
  typed: Typed;
  onChange: (typed: Typed) => void;
  /** Shown only once somebody tried to send. */
  hasTried: boolean;
  today: string;
  /** The days in which a dated paper counts. */
  within: { from: string; to: string };
}

interface BesideProps extends FactFieldProps {
  /** What is on record now, where somebody has begun to type; another may have put it there. */
  onRecord: Typed | undefined;
}

/** One fact, asked in plain words, in the boxes its shape wants; beside it what is on record. */
export function FactField({ onRecord, ...props }: BesideProps) {
  return (
    <>
      <Boxes {...props} />
      {onRecord && (
        <OnRecord
          question={props.question}
          typed={props.typed}
          onRecord={onRecord}
          onTake={props.onChange}
        />
      )}
    </>
  );
}

function Boxes(props: FactFieldProps) {
  const { question } = props;
  switch (question.shape) {
    case 'date':
      return <Dated {...props} />;
    case 'share':
      return <Share {...props} />;
    case 'count':
      return <Count {...props} />;
    case 'rating':
      return <Rating {...props} />;
    case 'checklist':
      return <Checklist {...props} />;
  }
}

export function useAskedAs(): (question: FactQuestion) => string {
  const words = useWords();
  const { caption } = useFormats();
  return ({ criterion, fact, caption: name }) =>
    words.askFact[criterion] ?? words.askFact[fact] ?? caption(name);
}

function Dated({ question, typed, onChange, hasTried, today, within }: FactFieldProps) {
  const words = useWords();
  const name = useAskedAs()(question);
  const on = dayOf(typed.day);
  const isFuture = on !== undefined && on > today;
  const isOutside = on !== undefined && !isFuture && (on < within.from || on > within.to);
  return (
    <>
      <h2>{name}</h2>
      <TextField
        label={words.own.register.number}
        placeholder={words.own.register.numberHint[question.fact]}
        value={typed.paper}
        onChange={(paper) => onChange({ ...typed, paper })}
      />
      <DayField
        label={words.own.register.dated}
        value={typed.day}
        onChange={(day) => onChange({ ...typed, day })}
        fault={
          isFuture
            ? words.own.register.future
            : hasTried && faultOf(question, typed) === 'day'
              ? words.day.wrong
              : undefined
        }
      />
      {isOutside && <Remark look="unknown">{words.own.register.outside(...spanOf(within))}</Remark>}
    </>
  );
}

function spanOf({ from, to }: { from: string; to: string }): [string, string] {
  const short = (day: string): string => `${day.slice(8)}/${day.slice(5, 7)}`;
  return [short(from), short(to)];
}

function Share({ question, typed, onChange, hasTried }: FactFieldProps) {
  const words = useWords();
  const name = useAskedAs()(question);
  const [done, whole] = words.shareParts[question.criterion] ??
    words.shareParts[question.fact] ?? [words.own.share.doneOther, words.own.share.wholeOther];
  const fault = faultOf(question, typed);
  return (
    <>
      <h2>{name}</h2>
      <div className="pair">
        <TextField
          label={done}
          isCount
          value={typed.number}
          onChange={(number) => onChange({ ...typed, number })}
          fault={fault === 'above' ? words.own.share.above : undefined}
        />
        <TextField
          label={whole}
          isCount
          value={typed.whole}
          onChange={(next) => onChange({ ...typed, whole: next })}
          fault={hasTried && fault === 'whole' ? words.own.review.missing : undefined}
        />
      </div>
      <ShareRemark question={question} typed={typed} />
    </>
  );
}

function ShareRemark({ question, typed }: Pick<FactFieldProps, 'question' | 'typed'>) {
  const words = useWords().own.share;
  const number = countTyped(typed.number);
  const whole = countTyped(typed.whole);
  if (number === undefined || whole === undefined || faultOf(question, typed)) return null;
  if (reaches(number, whole, question.at_least))
    return <Remark look="met">{words.enough(number, whole)}</Remark>;
  return <Remark look="unknown">{words.short(neededOf(whole, question.at_least) - number)}</Remark>;
}

function Count({ question, typed, onChange }: FactFieldProps) {
  const name = useAskedAs()(question);
  return (
    <TextField
      label={name}
      isCount
      value={typed.number}
      onChange={(number) => onChange({ ...typed, number })}
    />
  );
}

function Rating({ question, typed, onChange }: FactFieldProps) {
  const words = useWords().own.facts;
  const { caption } = useFormats();
  const name = useAskedAs()(question);
  const enough = question.ranks.find(({ code }) => code === question.at_least);
  return (
    <>
      <Radios
        legend={name}
        value={typed.choice}
        options={question.ranks.map((rank) => ({ value: rank.code, label: caption(rank.caption) }))}
        onChange={(choice) => onChange({ ...typed, choice })}
      >
        {enough && <p className="soft">{words.enoughRank(caption(enough.caption))}</p>}
      </Radios>
      {typed.choice !== '' && (
        <>
          <Check
            label={words.provisional}
            note={words.provisionalNote}
            isChecked={typed.isProvisional}
            onChange={(isProvisional) => onChange({ ...typed, isProvisional })}
          />
          <TextField
            label={words.paper}
            value={typed.paper}
            onChange={(paper) => onChange({ ...typed, paper })}
          />
        </>
      )}
    </>
  );
}

const ITEM_ANSWERS = ['yes', 'no', 'not_applicable'] as const;

function Checklist({ question, typed, onChange, hasTried }: FactFieldProps) {
  const words = useWords().own.facts;
  const { caption } = useFormats();
  const name = useAskedAs()(question);
  return (
    <>
      <h2>{name}</h2>
      {question.items.map((item) => {
        const now = typed.items[item.code] ?? { answer: '' as const, reason: '' };
        const put = (next: Partial<typeof now>): void =>
          onChange({ ...typed, items: { ...typed.items, [item.code]: { ...now, ...next } } });
        return (
          <div className="item" key={item.code}>
            <Radios<ItemAnswer>
              isRow
              legend={caption(item.caption)}
              value={now.answer}
              options={ITEM_ANSWERS.map((value) => ({ value, label: words.item[value] }))}
              onChange={(answer) => put({ answer })}
            />
            {now.answer === 'not_applicable' && (
              <TextField
                label={words.itemReason}
                rows={2}
                value={now.reason}
                onChange={(reason) => put({ reason })}
                fault={hasTried && now.reason.trim() === '' ? words.itemReasonMissing : undefined}
              />
            )}
          </div>
        );
      })}
    </>
  );
}
