import type { Dossier } from '../../api/shapes.ts';
import { formatDate } from '../../text/format.ts';
import { useWords } from '../../text/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { StepLink } from './entering.tsx';
import { daysBetween, type Task } from './year.ts';

interface NextTaskProps {
  next: Task | undefined;
  today: string;
  isReturned: boolean;
  kind: Dossier['kind'];
}

/** One thing, with one large button. */
export function NextTask({ next, today, isReturned, kind }: NextTaskProps) {
  const words = useWords().own;
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
  return (
    <section className="next" aria-labelledby="next-task">
      <p className="next-above">{words.next}</p>
      <h2 id="next-task">{words.step[next.step]}</h2>
      <p>{isResend ? words.returnedTodo : words.why[next.step]}</p>
      <Due task={next} today={today} />
      <StepLink className="big-button" step={next.step}>
        {isResend ? words.resend : words.start[next.step]}
        <Icon name="right" size={20} />
      </StepLink>
    </section>
  );
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
