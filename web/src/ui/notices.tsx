/** What stands in place of content: waiting, nothing there, refused. Each says what to do. */
import { Link } from '@tanstack/react-router';
import Button from 'antd/es/button';
import type { ReactNode } from 'react';
import { formatClause } from '../text/format.ts';
import { useWords, type WordsOf } from '../text/words.ts';
import { useKeeping } from './reached.ts';

export function Loading({ words }: { words: string }) {
  return (
    <p className="loading" role="status">
      <span className="loading-bar" aria-hidden="true" />
      {words}
    </p>
  );
}

export function Empty({ title, todo, action }: EmptyProps) {
  return (
    <div className="empty">
      <p className="empty-title">{title}</p>
      <p className="soft">{todo}</p>
      {action}
    </div>
  );
}

interface EmptyProps {
  title: string;
  todo: string;
  action?: ReactNode;
}

/** What the server says of a refusal; errors of ours carry it as `problem`. */
interface Problem {
  code?: string;
  message: string;
  what_to_do: string;
  law: string | null;
  fields: { path: string; code: string; message: string }[];
}

/** In the server's words; of what went wrong in this browser, in the page's. */
function problemOf(error: unknown, words: WordsOf): Problem {
  const given = (error as { problem?: Problem } | null)?.problem;
  if (given?.message) return given;
  const own = words.outbox.problem[given?.code ?? 'offline'];
  return {
    message: own?.message ?? words.problem.offline,
    what_to_do: own?.todo ?? words.problem.offlineTodo,
    law: null,
    fields: [],
  };
}

const isNotKept = (error: unknown): boolean =>
  (error as { problem?: Problem } | null)?.problem?.code === 'not_kept';

/** For the next time: how what could not be read now is here without the server. */
function Beforehand() {
  const words = useWords();
  const keeping = useKeeping();
  if (keeping === undefined) return null;
  if (keeping === 'opening') return <p>{words.offline.notKept.opening}</p>;
  return (
    <p>
      {words.offline.notKept.button} <Link to="/cho-gui">{words.outbox.title}</Link>.
    </p>
  );
}

export function ProblemNotice({ error, retry }: { error: unknown; retry?: () => void }) {
  const words = useWords();
  const problem = problemOf(error, words);
  return (
    <div className="problem" role="alert">
      <p className="problem-message">{problem.message}</p>
      {problem.fields.length > 0 && (
        <ul>
          {problem.fields.map((field) => (
            <li key={field.path + field.code}>{field.message}</li>
          ))}
        </ul>
      )}
      {problem.what_to_do && <p>{problem.what_to_do}</p>}
      {isNotKept(error) && <Beforehand />}
      {problem.law && (
        <p className="small soft">
          {words.problem.law}: {formatClause(problem.law, words.language)}
        </p>
      )}
      {retry && <Button onClick={retry}>{words.problem.again}</Button>}
    </div>
  );
}
