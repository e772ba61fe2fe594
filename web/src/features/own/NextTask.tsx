import { Link } from '@tanstack/react-router';
import type { Dossier } from '../../api/shapes.ts';
import { formatClause, formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { StepLink } from './entering.tsx';
import { daysBetween, type Task } from './year.ts';

interface NextTaskProps {
  next: Task | undefined;
  today: string;
  isReturned: boolean;
  /** The dossier itself was sent here, and the server does not have it yet. */
  isSending: boolean;
  kind: Dossier['kind'];
  /** On that task's own page: opens its form, where a link would lead nowhere. */
  onHere?: (() => void) | undefined;
}

/** One thing, with one large button. */
export function NextTask({ next, today, isReturned, isSending, kind, onHere }: NextTaskProps) {
  const words = useWords().own;
  if (!next && isSending)
    return (
      <section className="next next-none">
        <h2>{words.dossierWaits}</h2>
        <p>{words.dossierWaitsTodo}</p>
        <Link className="big-button big-button-plain" to="/cho-gui">
          {words.seeWaiting}
        </Link>
      </section>
    );
  if (!next)
    return (
      <section className="next next-none">
        <h2>{words.nothingNow}</h2>
        <p>{words.nothingNowTodo(words.police[kind])}</p>
        <StepLink className="big-button big-button-plain" step="vu-viec">
          {words.incidents.report}
        </StepLink>
      </section>
    );
  const isResend = isReturned && next.step === 'gui';
  const start = isResend ? words.resend : next.short ? words.shortStart : words.start[next.step];
  return (
    <section className="next" aria-labelledby="next-task">
      <p className="next-above">{words.next}</p>
      <h2 id="next-task">{words.step[next.step]}</h2>
      <p>{isResend ? words.returnedTodo : <Why task={next} kind={kind} />}</p>
      <Due task={next} today={today} />
      {onHere ? (
        <button type="button" className="big-button" onClick={onHere}>
          {start} <Icon name="right" size={20} />
        </button>
      ) : (
        <StepLink className="big-button" step={next.step}>
          {start} <Icon name="right" size={20} />
        </StepLink>
      )}
    </section>
  );
}

function Why({ task: { step, short }, kind }: { task: Task; kind: Dossier['kind'] }) {
  const { own: words, language } = useWords();
  if (short) {
    const clause = formatClause(short.clause, language);
    return words.shortWhy(words.short(short.fact, short.missing), clause);
  }
  if (step === 'dang-ky') return words.whyRegister[kind === 'residential_area' ? 'area' : 'other'];
  return words.why[step];
}

export function Due({ task, today }: { task: Task; today: string }) {
  const words = useWords().own;
  if (task.due === undefined) return null;
  const days = daysBetween(today, task.due);
  const look = days < 0 ? 'late' : days <= SOON_DAYS ? 'soon' : 'calm';
  const due = formatDate(task.due);
  return (
    <p className={`due due-${look}`}>
      <Icon name="waiting" size={18} />
      <span>
        {task.step === 'gui' ? words.decideBy(due) : words.due(due)} ·{' '}
        <b>{days < 0 ? words.late(-days) : words.daysLeft(days)}</b>
      </span>
    </p>
  );
}

const SOON_DAYS = 14;
