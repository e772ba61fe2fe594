import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDraft } from '../../api/drafts.ts';
import { session } from '../../api/queries.ts';
import { dayOf, inYear, partsOf, type DayParts } from '../../text/days.ts';
import { formatDate } from '../../text/format.ts';
import { countTyped } from '../../text/typed-count.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { DayField } from '../../ui/DayField.tsx';
import { Check, TextField } from '../../ui/Field.tsx';
import { useEntering } from './entering.tsx';
import { Question, Remark, StepForm, type Ready, type StepProps } from './StepForm.tsx';

interface Form {
  on: DayParts;
  attended: string[];
  chair: string;
  number: string;
  count: string;
}

/** The review meeting: when, who, which minutes. [law: tt124-2021/9.1] */
export function ReviewStep({ own, onSent }: StepProps) {
  const words = useWords();
  const { caption } = useFormats();
  const { view, questions, today } = own;
  const { dossier, review, year } = view;
  const isForAnother = useEntering().dossier !== undefined;
  const signedIn = useQuery(session).data;
  // A clerk writes down a meeting that somebody else chaired.
  const isHead = signedIn?.posts.some(({ role }) => role === 'head') ?? false;
  const chairs = questions.seats.filter((seat) => seat.chairs);
  const draft = useDraft<Form>(`review/${dossier.id}`, {
    on: review ? partsOf(review.held_on) : inYear(year),
    attended: review ? review.attended.split(',').filter(Boolean) : chairs.map((seat) => seat.role),
    chair: review?.chaired_by ?? (isHead && !isForAnother ? (signedIn?.name ?? '') : ''),
    number: review?.minutes_number ?? '',
    count: review ? String(review.present_count) : '',
  });
  const [hasTried, setTried] = useState(false);
  const form = draft.value;
  const put = (next: Partial<Form>): void => draft.set((now) => ({ ...now, ...next }));
  const day = dayOf(form.on);
  const dayFault =
    day === undefined ? words.day.wrong : day > today ? words.own.register.future : undefined;
  const missing = (text: string): string | undefined =>
    hasTried && text.trim() === '' ? words.own.review.missing : undefined;
  const count = countTyped(form.count);
  const absent = questions.seats.filter(
    ({ role, if_any: ifAny }) => !ifAny && !form.attended.includes(role),
  );
  const ready = (): Ready | undefined => {
    setTried(true);
    const isBlank = [form.chair, form.number, form.count].some((text) => text.trim() === '');
    if (day === undefined || dayFault !== undefined || isBlank || !count) return undefined;
    const sentence = words.own.review.ask(dossier.subject_name, formatDate(day), count);
    return {
      ask: sentence,
      act: {
        method: 'put',
        to: '/api/dossiers/{id}/review-minutes',
        values: { id: dossier.id },
        version: dossier.version,
        title: sentence,
        body: {
          held_on: day,
          minutes_number: form.number.trim(),
          chaired_by: form.chair.trim(),
          attended: form.attended,
          present_count: count,
        },
      },
    };
  };
  return (
    <StepForm own={own} onSent={onSent} button={words.own.review.send} ready={ready} draft={draft}>
      <Question>
        <DayField
          label={words.own.review.on}
          value={form.on}
          today={today}
          onChange={(on) => put({ on })}
          fault={hasTried || (day !== undefined && day > today) ? dayFault : undefined}
        />
      </Question>
      <Question>
        <fieldset className="radios">
          <legend>{words.own.review.who}</legend>
          {questions.seats.map(({ role, caption: name }) => (
            <Check
              key={role}
              label={caption(name)}
              isChecked={form.attended.includes(role)}
              onChange={(isThere) =>
                put({
                  attended: isThere
                    ? [...form.attended, role]
                    : form.attended.filter((each) => each !== role),
                })
              }
            />
          ))}
        </fieldset>
        {absent.length > 0 && (
          <Remark look="unknown">
            {words.own.review.absent(absent.map((seat) => caption(seat.caption)).join(', '))}
          </Remark>
        )}
        <TextField
          label={words.own.review.count}
          isCount
          value={form.count}
          onChange={(typed) => put({ count: typed })}
          fault={hasTried && count === 0 ? words.own.review.nobody : missing(form.count)}
        />
      </Question>
      <Question>
        <TextField
          label={words.own.review.chair}
          note={words.own.review.chairNote(chairs.map((seat) => caption(seat.caption)).join(', '))}
          value={form.chair}
          onChange={(chair) => put({ chair })}
          fault={missing(form.chair)}
        />
        <TextField
          label={words.own.review.number}
          note={words.own.review.numberNote}
          value={form.number}
          onChange={(number) => put({ number })}
          fault={missing(form.number)}
        />
      </Question>
    </StepForm>
  );
}
