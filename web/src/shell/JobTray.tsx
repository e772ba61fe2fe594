import { useQuery } from '@tanstack/react-query';
import Drawer from 'antd/es/drawer';
import { useEffect, useState } from 'react';
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { isOver, jobs, openTray, resultAddress, useCancelJob } from '../api/jobs.ts';
import { useTray, type Job } from '../api/jobs.ts';
import { useWords } from '../text/words.ts';
import { Icon } from '../ui/Icon.tsx';
import { ProblemNotice } from '../ui/notices.tsx';
import { JobCard } from '../ui/JobCard.tsx';

const SEEN = 'binh-yen-jobs-seen';
const SHOWN_MAX = 15;

/** When the list was last looked at: what ended since is marked. */
const seenAt = (): number => Number(localStorage.getItem(SEEN) ?? 0);

function endedAfter(list: Job[], moment: number): boolean {
  return list.some((job) => (job.ended_at ?? 0) > moment);
}

/** The person's long tasks, from every page. Without any, nothing is shown. */
export function JobTray() {
  const words = useWords();
  const isOpen = useTray();
  const { data = [], error } = useQuery(jobs);
  const [seen, setSeen] = useState(seenAt);
  const going = data.filter((job) => !isOver(job)).length;
  useEffect(() => {
    if (!isOpen || !endedAfter(data, seen)) return;
    const now = Math.max(Date.now(), ...data.map((job) => job.ended_at ?? 0));
    localStorage.setItem(SEEN, String(now));
    setSeen(now);
  }, [isOpen, data, seen]);
  if (data.length === 0 && !isOpen) return null;
  return (
    <>
      <button
        type="button"
        className="tray-button"
        aria-label={words.jobs.tray(going)}
        aria-expanded={isOpen}
        title={words.jobs.title}
        onClick={() => openTray(true)}
      >
        <Icon name="tasks" size={20} />
        {going > 0 && <span className="tray-count">{going}</span>}
        {going === 0 && endedAfter(data, seen) && <span className="tray-done" />}
      </button>
      <Drawer
        open={isOpen}
        placement="right"
        size={400}
        title={words.jobs.title}
        closable={{ 'aria-label': words.close }}
        onClose={() => openTray(false)}
      >
        <p className="small soft">{words.jobs.note}</p>
        {error && <ProblemNotice error={error} />}
        <ul className="job-list">
          {data.slice(0, SHOWN_MAX).map((each) => (
            <li key={each.id}>
              <JobCard job={each}>
                <JobActs job={each} />
              </JobCard>
            </li>
          ))}
        </ul>
      </Drawer>
    </>
  );
}

/** Jobs whose outcome has a page of its own. */
const PAGES: Partial<Record<Job['kind'], string>> = {
  import_check: '/quan-tri/nhap-bang/$id',
  import_entry: '/quan-tri/nhap-bang/$id',
};

function JobActs({ job }: { job: Job }) {
  const words = useWords();
  const { cancel, isBusy, error } = useCancelJob(words.jobs.stop);
  const page = PAGES[job.kind];
  if (!isOver(job))
    return (
      <>
        <Button size="small" loading={isBusy} onClick={() => cancel(job.id)}>
          {words.jobs.stop}
        </Button>
        {error && <ProblemNotice error={error} />}
      </>
    );
  if (page !== undefined)
    return (
      <Link to={page} params={{ id: job.id }} onClick={() => openTray(false)}>
        {words.jobs.open}
      </Link>
    );
  if (job.result_name === null) return null;
  return (
    <a className="links" href={resultAddress(job.id)} download={job.result_name}>
      <Icon name="file" />
      {words.jobs.download(job.result_name)}
    </a>
  );
}
