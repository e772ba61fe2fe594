import 'virtual:antd-styles.css';
import './ui/faces.css';
import './ui/tokens.css';
import './ui/parts.css';
import './shell/frame.css';
import './ui/print.css';
import { QueryClient, QueryClientProvider, type QueryPersister } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Refused } from './api/client.ts';
import { sweepDrafts } from './api/drafts.ts';
import { keptAnswers, sweepKeptAnswers } from './api/kept-answers.ts';
import { endSession } from './api/person.ts';
import { Language } from './shell/language.tsx';
import { router } from './shell/router.tsx';
import { chosenLanguage, loadWords } from './text/words.ts';
import { Kit } from './ui/Kit.tsx';
import { registerWorker } from './worker/register.ts';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // Whether there is a network is found out by asking; a refusal says so in words.
      networkMode: 'always',
      persister: keptAnswers as QueryPersister,
      // A refusal stays one; only a server that was not reached is asked again.
      retry: (count, error) => count < 2 && error instanceof Refused && error.status === 0,
    },
    mutations: { networkMode: 'always' },
  },
});

async function start(): Promise<void> {
  const place = document.getElementById('page');
  if (place === null) throw new Error('the page has no #page');
  await endSession();
  const first = await loadWords(chosenLanguage());
  document.documentElement.lang = first.language;
  createRoot(place).render(
    <StrictMode>
      <Kit>
        <QueryClientProvider client={queries}>
          <Language first={first}>
            <RouterProvider router={router} />
          </Language>
        </QueryClientProvider>
      </Kit>
    </StrictMode>,
  );
}

sweepDrafts(localStorage, Date.now());
void start();
addEventListener('load', () => {
  void registerWorker();
  void sweepKeptAnswers(Date.now());
});
