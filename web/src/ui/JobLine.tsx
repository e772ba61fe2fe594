import './jobs.css';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

export type JobLook = 'going' | 'met' | 'not-met' | 'aside';

interface JobLineProps {
  /** What is done, to what. */
  title: string;
  /** How it stands, in a sentence. */
  words: string;
  look: JobLook;
  /** Of a going one; undefined when nobody knows how much there is. */
  percent?: number | undefined;
  /** Where the page's own heading says the title already. */
  isUnderHeading?: boolean | undefined;
  children?: ReactNode;
}

const ICONS: Record<JobLook, IconName> = {
  going: 'waiting',
  met: 'met',
  'not-met': 'not_met',
  aside: 'aside',
};

/** One long task: what, how far in words and as a bar, and what can be done with it. */
export function JobLine(props: JobLineProps) {
  const { title, words, look, percent, isUnderHeading = false, children } = props;
  return (
    <div className={`job job-${look}`}>
      {!isUnderHeading && <p className="job-title">{title}</p>}
      {look === 'going' && (
        <progress
          className="job-bar"
          max={100}
          aria-label={title}
          {...(percent === undefined ? {} : { value: percent })}
        />
      )}
      <p className="job-words" role="status">
        {look !== 'going' && <Icon name={ICONS[look]} size={14} />}
        {words}
      </p>
      {children && <div className="job-acts">{children}</div>}
    </div>
  );
}
