/** What stands in place of content: waiting, nothing there, refused. Each says what to do. */
import Button from 'antd/es/button';
import type { ReactNode } from 'react';
import { formatClause } from '../text/format.ts';
import { useWords } from '../text/words.ts';

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
  message: string;
  what_to_do: string;
  law: string | null;
  fields: { path: string; code: string; message: string }[];
}

function problemOf(error: unknown): Problem | undefined {
  const given = (error as { problem?: Problem } | null)?.problem;
  return given?.message ? given : undefined;
}

export function ProblemNotice({ error, retry }: { error: unknown; retry?: () => void }) {
  const words = useWords();
  const problem = problemOf(error) ?? {
    message: words.problem.offline,
    what_to_do: words.problem.offlineTodo,
    law: null,
    fields: [],
  };
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
      {problem.law && (
        <p className="small soft">
          {words.problem.law}: {formatClause(problem.law, words.language)}
        </p>
      )}
      {retry && <Button onClick={retry}>{words.problem.again}</Button>}
    </div>
  );
}
