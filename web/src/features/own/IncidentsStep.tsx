import { useState } from 'react';
import { useDraft } from '../../api/drafts.ts';
import type { EventQuestion, Incident } from '../../api/shapes.ts';
import { dayOf, inYear, type DayParts } from '../../text/days.ts';
import { formatDate } from '../../text/format.ts';
import { countTyped } from '../../text/typed-count.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { DayField } from '../../ui/DayField.tsx';
import { Check, Radios, TextField } from '../../ui/Field.tsx';
import { Nothing } from './Nothing.tsx';
import { Question, Remark, StepForm, type Ready, type StepProps } from './StepForm.tsx';
import { useEventName } from './useEventName.ts';
import { incidentsInWindow } from './year.ts';

/** What happened, or that nothing did. An incident reported is not yet a title lost. */
export function IncidentsStep({ own, onSent }: StepProps) {
  const words = useWords().own.incidents;
  const [isReporting, setReporting] = useState(false);
  const { view, questions, today } = own;
  const incidents = incidentsInWindow(view);
  return (
    <>
      <section className="question">
        <h2>{words.reported}</h2>
        {incidents.length === 0 && <p className="soft">{words.none}</p>}
        {incidents.map((incident) => {
          const asked = questions.events.find(({ event }) => event === incident.event);
          return <Reported key={incident.id} incident={incident} asked={asked} />;
        })}
        {!isReporting && (
          <button
            type="button"
            className="big-button big-button-plain"
            onClick={() => setReporting(true)}
          >
            {words.report}
          </button>
        )}
      </section>
      {isReporting && <Report own={own} onSent={onSent} />}
      {!isReporting && today > view.reasons.window.to && <Nothing own={own} onSent={onSent} />}
      {!isReporting && today <= view.reasons.window.to && (
        <p className="soft">{words.nothingWait(formatDate(view.reasons.window.to))}</p>
      )}
    </>
  );
}

/** The way out that the law leaves, beside the thing itself. */
export function Route({ asked }: { asked: EventQuestion }) {
  const words = useWords().own.incidents.route;
  const ways = [
    asked.timely_response_excepts && words.timely,
    asked.force_majeure_excepts && words.force,
    !asked.is_confirmed && words.counted,
  ].filter(Boolean);
  return <>{ways.length > 0 ? ways.join(' ') : words.none}</>;
}

function Reported({ incident, asked }: { incident: Incident; asked?: EventQuestion }) {
  const words = useWords().own.incidents;
  const nameOf = useEventName();
  const claims = {
    not_claimed: '',
    claimed: words.claimed,
    accepted: words.accepted,
    refused: words.refused,
  };
  const isTimely = (['detected_in_time', 'harm_reduced', 'reported_at_once'] as const).every(
    (limb) => incident[limb] === 'yes',
  );
  const claim = claims[incident.force_majeure];
  return (
    <div className="reported">
      <p>
        <b>{nameOf(asked) || incident.event}</b>
        <span className="soft">
          {' '}
          · {formatDate(incident.occurred_on)}
          {incident.count > 1 && ` · × ${incident.count}`}
        </span>
      </p>
      {claim !== '' && <p>{claim}</p>}
      {asked?.timely_response_excepts && isTimely ? (
        <Remark look="met">{words.excepted}</Remark>
      ) : (
        asked && (
          <Remark look="plain">
            <b>{words.notLost}</b> <Route asked={asked} />
          </Remark>
        )
      )}
    </div>
  );
}

interface Form {
  event: string;
  on: DayParts;
  count: string;
  paper: string;
  isForce: boolean;
}

function Report({ own, onSent }: StepProps) {
  const words = useWords();
  const nameOf = useEventName();
  const { count: numberOf } = useFormats();
  const { view, questions, today } = own;
  const { dossier, year, reasons } = view;
  const draftKey = `incident/${dossier.id}`;
  const draft = useDraft<Form>(draftKey, {
    event: '',
    on: inYear(year),
    count: '1',
    paper: '',
    isForce: false,
  });
  const [hasTried, setTried] = useState(false);
  const form = draft.value;
  const put = (next: Partial<Form>): void => draft.set((now) => ({ ...now, ...next }));
  const asked = questions.events.find(({ event }) => event === form.event);
  const day = dayOf(form.on);
  const isFuture = day !== undefined && day > today;
  const count = countTyped(form.count);
  const lacksPaper = asked?.is_sensitive === true && form.paper.trim() === '';
  const ready = (): Ready | undefined => {
    setTried(true);
    if (!asked || day === undefined || isFuture || lacksPaper || !count) return undefined;
    const sentence = words.own.incidents.ask(
      nameOf(asked),
      numberOf(count),
      formatDate(day),
      dossier.subject_name,
    );
    return {
      ask: sentence,
      act: {
        method: 'post',
        to: '/api/incidents',
        values: undefined,
        title: sentence,
        body: {
          subject: dossier.subject_code,
          event: asked.event,
          category: asked.category,
          occurred_on: day,
          count,
          force_majeure: asked.force_majeure_excepts && form.isForce ? 'claimed' : 'not_claimed',
          paper: form.paper.trim(),
        },
        // Before the dossier that is sent after it.
        about: [`dossiers/${dossier.id}`],
        draft: draftKey,
      },
    };
  };
  return (
    <StepForm
      own={own}
      onSent={onSent}
      button={words.own.incidents.send}
      ready={ready}
      draft={draft}
    >
      <p className="step-lead">{words.own.incidents.rule}</p>
      <Question>
        <Radios
          legend={words.own.incidents.what}
          value={form.event}
          options={questions.events.map((each) => ({ value: each.event, label: nameOf(each) }))}
          onChange={(event) => put({ event })}
          fault={hasTried && !asked ? words.own.incidents.missing : undefined}
        />
        {asked && (
          <Remark look="plain">
            <b>{words.own.incidents.notLost}</b> <Route asked={asked} />
          </Remark>
        )}
      </Question>
      <Question>
        <DayField
          label={words.own.incidents.when}
          value={form.on}
          today={today}
          onChange={(on) => put({ on })}
          fault={
            isFuture
              ? words.own.register.future
              : hasTried && day === undefined
                ? words.day.wrong
                : undefined
          }
        />
        {day !== undefined &&
          !isFuture &&
          (day < reasons.window.from || day > reasons.window.to) && (
            <Remark look="unknown">{words.own.incidents.outside}</Remark>
          )}
        <TextField
          label={words.own.incidents.count}
          isCount
          value={form.count}
          onChange={(typed) => put({ count: typed })}
          fault={
            count === 0
              ? words.own.incidents.zero
              : hasTried && count === undefined
                ? words.own.review.missing
                : undefined
          }
        />
      </Question>
      {asked?.is_sensitive && (
        <Question>
          <TextField
            label={words.own.incidents.paperSensitive}
            note={words.own.incidents.paperSensitiveNote}
            value={form.paper}
            onChange={(paper) => put({ paper })}
            fault={hasTried && lacksPaper ? words.own.review.missing : undefined}
          />
        </Question>
      )}
      {asked?.force_majeure_excepts && (
        <Question>
          <Check
            label={words.own.incidents.force}
            note={words.own.incidents.forceNote}
            isChecked={form.isForce}
            onChange={(isForce) => put({ isForce })}
          />
        </Question>
      )}
    </StepForm>
  );
}
