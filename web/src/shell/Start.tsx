import { Navigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useOwnSubject } from '../api/where.ts';
import { useWords } from '../text/words.ts';
import { Loading } from '../ui/notices.tsx';

const OwnPage = lazy(() => import('../features/own/OwnPage.tsx'));

/** Where work begins: with what is asked of one's own subject, or at the desk of one's place. */
export function Start() {
  const words = useWords();
  if (useOwnSubject() === undefined) return <Navigate to="/ban-lam-viec" replace />;
  return (
    <Suspense fallback={<Loading words={words.loading.page} />}>
      <OwnPage />
    </Suspense>
  );
}
