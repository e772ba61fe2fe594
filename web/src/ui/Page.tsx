import { useEffect, type ReactNode } from 'react';
import { NOT_YET } from '../text/format.ts';
import { useWords } from '../text/words.ts';
import { ShareLink } from './ShareLink.tsx';

interface PageProps {
  title: string;
  /** What stands above the title: where one is. */
  above?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  /** The address to send on, where the page's own means something else to another person. */
  share?: string | undefined;
  children: ReactNode;
}

/** A page's heading and its content; the heading is also the window's title. */
export function Page({ title, above, lead, actions, share, children }: PageProps) {
  const { product } = useWords();
  useEffect(() => {
    // The window, the history and a bookmark take no name that is not known yet.
    if (!title.includes(NOT_YET)) document.title = `${title} · ${product}`;
  }, [title, product]);
  return (
    <>
      <header className="page-head">
        <div className="page-title">
          {above}
          <div className="page-name">
            <h1>{title}</h1>
            <ShareLink title={title} path={share} />
          </div>
          {lead && <div className="page-lead">{lead}</div>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </header>
      {children}
    </>
  );
}

export function Section({ title, note, children }: SectionProps) {
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        {note && <p className="soft">{note}</p>}
      </div>
      {children}
    </section>
  );
}

interface SectionProps {
  title: string;
  note?: ReactNode;
  children: ReactNode;
}
