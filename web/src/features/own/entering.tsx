/** For whom the forms are filled in, and where their pages stand: one's own, or another's. */
import { Link } from '@tanstack/react-router';
import { createContext, useContext, type ReactNode } from 'react';
import { useSending, type AnyAct, type Sending } from '../../api/acts.ts';
import { addressOf } from '../../api/client.ts';
import type { DossierView } from '../../api/shapes.ts';
import type { SpokenWords } from '../../ui/on-behalf.ts';
import type { StepName } from './year.ts';

export interface Entering {
  /** Of a dossier one does not answer for: its id, below whose page the forms stand. */
  dossier?: string;
  /** Whose word is typed in; nobody's but one's own when left out. */
  onBehalf?: SpokenWords;
  /** Where that is said, for the head of each page. */
  control?: ReactNode;
}

const Context = createContext<Entering>({});

export const EnteringProvider = Context.Provider;
export const useEntering = (): Entering => useContext(Context);

/** As `useSending`, each act with the words of whoever spoke. */
export function useEntrySending(sending: Sending): ReturnType<typeof useSending> {
  const { onBehalf } = useEntering();
  const made = useSending(sending);
  return { ...made, perform: (act: AnyAct) => made.perform({ ...act, onBehalf }) };
}

/**
 * What is sent to somebody else names the dossier: "my own" is another's, or nobody's, to whoever
 * receives it.
 */
export function sharedAddress({ dossier, year }: DossierView, step?: StepName): string {
  const tasks = `/ho-so/${dossier.id}/viec`;
  return addressOf(step === undefined ? tasks : `${tasks}/${step}`, { year });
}

interface StepLinkProps {
  step: StepName;
  /** The part of its page to begin at. */
  hash?: string;
  className?: string;
  children: ReactNode;
}

export function StepLink({ step, ...rest }: StepLinkProps) {
  const { dossier } = useEntering();
  return dossier === undefined ? (
    <Link to="/viec/$step" params={{ step }} {...rest} />
  ) : (
    <Link to="/ho-so/$id/viec/$step" params={{ id: dossier, step }} {...rest} />
  );
}

interface TasksLinkProps {
  className?: string;
  children: ReactNode;
}

/** Back to the list of all that is asked. */
export function TasksLink(props: TasksLinkProps) {
  const { dossier } = useEntering();
  return dossier === undefined ? (
    <Link to="/" {...props} />
  ) : (
    <Link to="/ho-so/$id/viec" params={{ id: dossier }} {...props} />
  );
}
