import './own.css';
import { Link, useParams } from '@tanstack/react-router';
import { placeLabel } from '../../api/paths.ts';
import { useTrail } from '../../api/where.ts';
import { useWords } from '../../text/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Empty, Loading, ProblemNotice } from '../../ui/notices.tsx';
import { Page } from '../../ui/Page.tsx';
import { WaitingNotice } from '../../ui/WaitingNotice.tsx';
import { Answer } from './Answer.tsx';
import { sharedAddress, useEntering } from './entering.tsx';
import { ForAnother } from './ForAnother.tsx';
import { NextTask } from './NextTask.tsx';
import { OutOfScope } from './OutOfScope.tsx';
import { Recorded } from './Recorded.tsx';
import { TaskList } from './TaskList.tsx';
import { useOwn, type Own, type OwnAnswer } from './useOwn.ts';
import { filesLeft } from './waiting.ts';
import { isSending, ownYear } from './year.ts';

/** The one page of whoever answers for one subject: what is asked now, what is done, what comes. */
export default function OwnPage() {
  const answer = useOwn();
  return <Answered answer={answer} />;
}

/** The same of another's dossier, for whoever types in what its head wrote by hand. */
export function AnotherYearPage() {
  const { id } = useParams({ strict: false }) as { id: string };
  return <ForAnother id={id}>{(answer) => <Answered answer={answer} />}</ForAnother>;
}

function Answered({ answer }: { answer: OwnAnswer }) {
  const words = useWords();
  if (answer.state === 'refused')
    return <ProblemNotice error={answer.error} retry={answer.retry} />;
  if (answer.state === 'none' || answer.state === 'nobodys')
    return <Empty title={words.dossier.none} todo={words.dossier.noneTodo} />;
  if (answer.state === 'loading') return <Loading words={words.loading.dossier} />;
  return <Home own={answer.own} />;
}

function Home({ own }: { own: Own }) {
  const words = useWords();
  const { view, today } = own;
  const { dossier, year } = view;
  const { stage, tasks, next } = ownYear(view, own, today);
  const { control } = useEntering();
  const trail = useTrail({ year, place: placeLabel(dossier.ground_path) });
  return (
    <Page
      title={words.own.title[dossier.kind](year)}
      share={sharedAddress(view)}
      above={
        <p className="own-name">
          <b>{dossier.subject_name}</b>
          <span className="soft"> · {trail.at(dossier.kind === 'commune' ? -2 : -1)?.name}</span>
        </p>
      }
    >
      <div className="own own-home">
        <div className="own-main">
          {control}
          <WaitingNotice acts={[...own.waiting, ...filesLeft(own.files)]} />
          {stage === 'out_of_scope' ? (
            <OutOfScope own={own} />
          ) : (
            <Answer view={view} stage={stage} />
          )}
          {(stage === 'open' || stage === 'returned') && (
            <NextTask
              next={next}
              today={today}
              isReturned={stage === 'returned'}
              isSending={isSending(tasks)}
              kind={dossier.kind}
            />
          )}
          {stage !== 'out_of_scope' && <TaskList tasks={tasks} next={next} today={today} />}
        </div>
        <aside className="own-side">
          {stage !== 'out_of_scope' && <Recorded own={own} />}
          <Link className="own-full" to="/ho-so/$id" params={{ id: dossier.id }}>
            <Icon name="list" size={18} />
            {words.own.full}
          </Link>
        </aside>
      </div>
    </Page>
  );
}
