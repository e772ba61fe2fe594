/** The administrator's addresses. */
import { lazyRouteComponent } from '@tanstack/react-router';

type Loaded = ReturnType<typeof lazyRouteComponent>;

export const ADMINISTRATION = [
  ['/quan-tri/nguoi-dung', lazyRouteComponent(() => import('../features/people/PeoplePage.tsx'))],
  [
    '/quan-tri/nguoi-dung/$id',
    lazyRouteComponent(() => import('../features/people/PersonPage.tsx')),
  ],
  ['/quan-tri/vai-tro', lazyRouteComponent(() => import('../features/people/RolesPage.tsx'))],
  ['/quan-tri/phien', lazyRouteComponent(() => import('../features/sessions/SessionsPage.tsx'))],
  ['/quan-tri/dia-ban', lazyRouteComponent(() => import('../features/places/PlacesPage.tsx'))],
  ['/quan-tri/don-vi', lazyRouteComponent(() => import('../features/subjects/SubjectsPage.tsx'))],
  [
    '/quan-tri/don-vi/$code',
    lazyRouteComponent(() => import('../features/subjects/SubjectPage.tsx')),
  ],
  [
    '/quan-tri/uy-quyen',
    lazyRouteComponent(() => import('../features/delegations/DelegationsPage.tsx')),
  ],
  ['/quan-tri/nam', lazyRouteComponent(() => import('../features/cycles/CyclesPage.tsx'))],
  ['/quan-tri/nam/mo', lazyRouteComponent(() => import('../features/cycles/OpenCyclePage.tsx'))],
  ['/quan-tri/nam/$id', lazyRouteComponent(() => import('../features/cycles/CyclePage.tsx'))],
  [
    '/quan-tri/bo-tieu-chi',
    lazyRouteComponent(() => import('../features/rulebooks/RulebooksPage.tsx')),
  ],
  [
    '/quan-tri/bo-tieu-chi/$key',
    lazyRouteComponent(() => import('../features/rulebooks/RulebookPage.tsx')),
  ],
  ['/quan-tri/so-sanh', lazyRouteComponent(() => import('../features/rulebooks/ComparePage.tsx'))],
  ['/quan-tri/nhat-ky', lazyRouteComponent(() => import('../features/log/LogPage.tsx'))],
  ['/quan-tri/nhat-ky/$seq', lazyRouteComponent(() => import('../features/log/EntryPage.tsx'))],
  ['/quan-tri/sao-luu', lazyRouteComponent(() => import('../features/backups/BackupsPage.tsx'))],
  ['/quan-tri/sao-luu/$id', lazyRouteComponent(() => import('../features/backups/CheckPage.tsx'))],
  ['/quan-tri/nhap-bang', lazyRouteComponent(() => import('../features/imports/ImportsPage.tsx'))],
  [
    '/quan-tri/nhap-bang/$id',
    lazyRouteComponent(() => import('../features/imports/ImportPage.tsx')),
  ],
] as const satisfies readonly (readonly [string, Loaded])[];
