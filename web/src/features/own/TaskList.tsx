import { formatDate } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { StepLink } from './entering.tsx';
import { daysBetween, type Task } from './year.ts';

interface TaskListProps {
  tasks: Task[];
  next: Task | undefined;
  today: string;
}

/** The whole year in the order people do it; each opens its form, also before its time. */
export function TaskList({ tasks, next, today }: TaskListProps) {
  const words = useWords().own;
  return (
    <section className="own-tasks" aria-labelledby="all-tasks">
      <h2 id="all-tasks">{words.all}</h2>
      <ol>
        {tasks.map((task, i) => (
          <li key={task.step}>
            <StepLink className={task === next ? 'task task-now' : 'task'} step={task.step}>
              <span className={`task-sign task-${task.state}`}>
                <Sign task={task} number={i + 1} />
              </span>
              <span className="task-text">
                <b>{words.step[task.step]}</b>
                <Status task={task} today={today} />
              </span>
              <Icon name="right" size={18} />
            </StepLink>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Its number while it can be done; a closed task is neither done nor the third to do. */
function Sign({ task: { state }, number }: { task: Task; number: number }) {
  if (state === 'done') return <Icon name="met" size={20} />;
  if (state === 'waiting') return <Icon name="waiting" size={20} />;
  return state === 'closed' ? <Icon name="aside" size={20} /> : number;
}

/** What is farther off is no more than a day in the calendar yet. */
const NEAR_DAYS = 60;

function Status({ task, today }: { task: Task; today: string }) {
  const words = useWords().own;
  const { caption } = useFormats();
  const parts: string[] = [];
  if (task.isByOthers) parts.push(words.doneByOthers);
  else if (task.state === 'done')
    parts.push(task.doneOn ? words.doneOn(formatDate(task.doneOn)) : words.done);
  else if (task.state === 'waiting') parts.push(words.doneHere);
  else if (task.state === 'later')
    parts.push(task.from ? words.from(formatDate(task.from)) : words.later);
  else if (task.state === 'closed') parts.push(words.closed);
  else if (task.short) {
    if (task.doneOn) parts.push(words.registeredOn(formatDate(task.doneOn)));
    parts.push(words.short(task.short.fact, task.short.missing));
  } else if (task.have !== undefined && task.of !== undefined)
    parts.push(words.have(task.have, task.of));
  else parts.push(task.step === 'vu-viec' && task.state === 'open' ? words.anytime : words.notYet);
  if (task.due && (task.state === 'now' || task.state === 'open')) {
    const days = daysBetween(today, task.due);
    if (task.state === 'now' || days <= NEAR_DAYS)
      parts.push(days < 0 ? words.late(-days) : words.daysLeft(days));
  }
  if (task.state === 'now' && task.lacks)
    parts.push(words.lacksPapers(task.lacks.map((each) => caption(each.caption)).join(', ')));
  return <span className="soft">{parts.join(' · ')}</span>;
}
