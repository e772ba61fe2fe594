import type { PaperState } from '../../api/shapes.ts';
import { useUploads } from '../../api/uploads/use-uploads.ts';
import { useWords } from '../../text/words.ts';
import { Icon } from '../../ui/Icon.tsx';
import { WaitingNotice } from '../../ui/WaitingNotice.tsx';
import { StepLink } from './entering.tsx';
import { PaperCard } from './PaperCard.tsx';
import type { StepProps } from './StepForm.tsx';
import { usePages } from './usePages.ts';
import { isOfPapers } from './waiting.ts';

const PARTS: PaperState['part'][] = ['registration', 'dossier'];

/** The papers of Điều 9 khoản 2: which are there, which are missing, and how to add them. */
export function PapersStep({ own }: StepProps) {
  const words = useWords();
  const pages = usePages(own);
  const uploads = useUploads(own.view.dossier.id);
  const { view } = own;
  return (
    <>
      <p className="step-lead">{words.papers.lead}</p>
      <WaitingNotice
        acts={own.waiting.filter((act) => act.state !== 'sending' && isOfPapers(act))}
      />
      {PARTS.map((part) => (
        <section className="asked-group" key={part} aria-labelledby={`papers-${part}`}>
          <h2 id={`papers-${part}`}>{words.papers[part]}</h2>
          {view.papers
            .filter((paper) => paper.part === part)
            .map((paper) => (
              <PaperCard
                key={paper.paper}
                own={own}
                paper={paper}
                pages={pages}
                lines={uploads.lines.filter(({ file }) => file.paper === paper.paper)}
                arrived={uploads.arrived.filter(({ file }) => file.paper === paper.paper)}
              />
            ))}
        </section>
      ))}
      {view.permitted.includes('submit') && (
        <StepLink className="big-button" step="gui">
          {words.papers.toSubmit} <Icon name="right" size={20} />
        </StepLink>
      )}
    </>
  );
}
