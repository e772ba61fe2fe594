import './cycles.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { useState } from 'react';
import { useSending } from '../../api/acts.ts';
import { cycles, cycleSettings, keyOf, type CycleSettings } from '../../api/rules.ts';
import { usePlaceNames, useWhere } from '../../api/where.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { AskDialog } from '../../ui/AskDialog.tsx';
import { TextLine } from '../../ui/form/lines.tsx';
import { Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page, Section } from '../../ui/Page.tsx';
import { Trail } from '../../ui/Trail.tsx';
import { Calendar } from './Calendar.tsx';
import { chosenOf, differing, type Choices } from './choices.ts';
import { Settings } from './Settings.tsx';

export default function CyclePage() {
  const words = useWords();
  const { id } = useParams({ strict: false }) as { id: string };
  const { data, error, refetch } = useQuery(cycleSettings(id));
  if (error) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!data) return <Loading words={words.cycles.loading} />;
  return <Shown key={data.cycle.version} shown={data} />;
}

function Shown({ shown }: { shown: CycleSettings }) {
  const words = useWords();
  const where = useWhere();
  const nameOf = usePlaceNames(where);
  const { cycle, settings } = shown;
  const calendars = useQuery(cycles).data?.find((one) => one.cycle.id === cycle.id)?.calendars;
  const [choices, setChoices] = useState<Choices | null>(null);
  const key = keyOf(cycle);
  return (
    <Page
      title={words.yearShort(cycle.year)}
      above={<Trail steps={[{ to: '/quan-tri/nam', name: words.cycles.title }]} />}
      lead={
        <>
          <span>{nameOf(cycle.realm_path)}</span>
          <span>
            {words.cycles.openedOn} {formatDate(cycle.opened_on)}
          </span>
          <span>
            {words.cycles.closesOn} {formatDate(cycle.closes_on)}
          </span>
        </>
      }
      actions={
        <>
          <Link className="button" to="/quan-tri/bo-tieu-chi/$key" params={{ key }} search={where}>
            {words.cycles.seeRulebook}
          </Link>
          <Link
            className="button"
            to="/quan-tri/so-sanh"
            search={{ ...where, left: `cycle:${cycle.id}`, right: `book:${key}` }}
          >
            {words.cycles.compare}
          </Link>
        </>
      }
    >
      {calendars && (
        <Section title={words.cycles.calendar} note={words.cycles.calendarNote}>
          <Calendar calendars={calendars} />
        </Section>
      )}
      <Section
        title={words.cycles.settings}
        note={
          shown.may_change && choices === null ? (
            <Button onClick={() => setChoices(chosenOf(settings))}>{words.cycles.choose}</Button>
          ) : (
            words.cycles.fixedOn(formatDate(shown.fixed_on))
          )
        }
      >
        <p className="soft setting-lead">{words.cycles.settingsNote}</p>
        <Basis shown={shown} />
        <Settings
          settings={settings}
          choices={choices ?? chosenOf(settings)}
          onChoose={choices === null ? undefined : setChoices}
        />
        {choices !== null && (
          <Save shown={shown} choices={choices} onDone={() => setChoices(null)} />
        )}
      </Section>
    </Page>
  );
}

function Basis({ shown: { cycle, settings } }: { shown: CycleSettings }) {
  const words = useWords();
  if (settings.every((each) => each.is_default)) return null;
  return (
    <p className="panel setting-basis">
      {cycle.settings_basis ? words.cycles.basisIs(cycle.settings_basis) : words.cycles.noBasis}
    </p>
  );
}

interface SaveProps {
  shown: CycleSettings;
  choices: Choices;
  onDone: () => void;
}

function Save({ shown, choices, onDone }: SaveProps) {
  const words = useWords();
  const { cycle, settings } = shown;
  const [basis, setBasis] = useState(cycle.settings_basis);
  const [isAsked, setAsked] = useState(false);
  const { perform, isBusy, error } = useSending({ touches: [['cycles']], onSent: onDone });
  const question = words.cycles.saveAsk(String(cycle.year));
  return (
    <div className="form-box setting-save">
      <TextLine
        label={words.cycles.basis}
        note={words.cycles.basisNote}
        value={basis}
        onChange={setBasis}
      />
      <div className="form-acts">
        <Button type="primary" onClick={() => setAsked(true)}>
          {words.cycles.save}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </div>
      {isAsked && (
        <AskDialog
          title={words.cycles.save}
          question={question}
          isBusy={isBusy}
          error={error}
          onClose={() => setAsked(false)}
          onYes={() =>
            perform({
              method: 'put',
              to: '/api/cycles/{id}/settings',
              values: { id: cycle.id },
              body: { settings: differing(settings, choices), settings_basis: basis.trim() },
              version: cycle.version,
              title: question,
            })
          }
        />
      )}
    </div>
  );
}
