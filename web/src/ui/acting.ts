/** Who is signed in, for dialogs that bind: a shared machine may hold another's session. */
import { createContext, use } from 'react';

export interface Acting {
  name: string;
  post: string;
}

export const ActingContext = createContext<Acting | undefined>(undefined);

export const useActing = (): Acting | undefined => use(ActingContext);
