import { useWords } from '../text/words.ts';
import { LIMBS, routeOf, type ExceptionFacts, type ExceptionRules } from './exception.ts';
import './exception.css';

/** Fear keeps incidents off the record: the way out stands beside each, with what is missing. */
export function Exception({
  incident,
  rules,
}: {
  incident: ExceptionFacts;
  rules: ExceptionRules;
}) {
  const words = useWords().exception;
  const route = routeOf(incident, rules);
  if (route.way === 'counted') return <p className="exception">{words.counted}</p>;
  if (route.way === 'none') return <p className="exception">{words.none}</p>;
  if (route.way === 'timely_done') return <p className="exception">{words.timelyDone}</p>;
  if (route.way === 'force_done') return <p className="exception">{words.forceDone}</p>;
  const claim = words.claim[incident.force_majeure];
  return (
    <div className="exception">
      <p>
        <b>{words.notLost}</b> {route.isTimely ? words.timely : `${words.force} (${claim}).`}
      </p>
      {route.isTimely && (
        <ul>
          {LIMBS.map((limb) => (
            <li key={limb} className={`exception-${incident[limb]}`}>
              {words.limb[limb]}: <b>{words.answer[incident[limb]]}</b>
            </li>
          ))}
        </ul>
      )}
      {route.isTimely && route.isForce && (
        <p>
          {words.or} ({claim}).
        </p>
      )}
    </div>
  );
}
