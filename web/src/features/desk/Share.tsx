import { Link } from '@tanstack/react-router';
import type { CommuneShare, ShareLine } from '../../api/shapes.ts';
import { percentOf } from '../../text/format.ts';
import { useFormats, useWords } from '../../text/words.ts';
import { OutcomeTag } from '../../ui/Tag.tsx';

/** The commune's own 70 % as it forms: recognised, still open, and what is missing. */
export function Share({ share }: { share: CommuneShare }) {
  const words = useWords();
  const [whole, ...kinds] = share.recognised;
  const [registered] = share.registered;
  if (!whole) return null;
  return (
    <div className="panel share-forming">
      <p className="small soft">{words.desk.shareLead}</p>
      <p className="share-figure">
        <ShareFigure line={whole} /> <OutcomeTag outcome={whole.outcome} />
      </p>
      <ShareBar line={whole} />
      <p className="small">
        <Needed line={whole} />
      </p>
      <dl className="share-kinds small">
        {kinds.map((line) => (
          <div key={line.kind}>
            <dt>{line.kind && words.kind[line.kind]}</dt>
            <dd>
              <ShareFigure line={line} />
            </dd>
          </div>
        ))}
        {registered && (
          <div>
            <dt>{words.desk.registered}</dt>
            <dd>
              <ShareFigure line={registered} />
            </dd>
          </div>
        )}
      </dl>
      <Link to="/ho-so/$id" params={{ id: share.dossier_id }}>
        {words.desk.openOwn}
      </Link>
    </div>
  );
}

function ShareFigure({ line }: { line: ShareLine }) {
  const words = useWords();
  const { count } = useFormats();
  return (
    <span className="figure">{words.desk.shareOf(count(line.counted), count(line.out_of))}</span>
  );
}

function Needed({ line }: { line: ShareLine }) {
  const words = useWords();
  const { count } = useFormats();
  const said = {
    met: words.desk.reached,
    not_met: words.desk.outOfReach,
    not_enough_known: words.desk.needed(count(line.still_needed)),
  }[line.outcome];
  return (
    <>
      {said} {line.undecided > 0 && `${words.desk.undecided(count(line.undecided))}.`}
    </>
  );
}

/** What is decided for, what is open, and the mark to reach; says nothing the words do not. */
function ShareBar({ line }: { line: ShareLine }) {
  const reached = percentOf(line.counted, line.out_of);
  const open = percentOf(line.undecided, line.out_of);
  return (
    <svg className="share-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden>
      <rect className="bar-ground" width="100" height="8" />
      <rect className="share-met" width={reached} height="8" />
      <rect className="share-open" x={reached} width={open} height="8" />
      <rect className="share-mark" x="69.7" width="0.6" height="8" />
    </svg>
  );
}
