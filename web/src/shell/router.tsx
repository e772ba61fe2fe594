import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';
import { addressOf } from '../api/client.ts';
import { endEditingUnlessAt } from '../api/outbox/correcting.ts';
import { useWords } from '../text/words.ts';
import { Empty, Loading, ProblemNotice } from '../ui/notices.tsx';
import { ADMINISTRATION } from './administration.ts';
import { Frame } from './Frame.tsx';
import { Start } from './Start.tsx';

const NAMES = ['place', 'kind', 'state', 'outcome', 'name', 'figure', 'part'] as const;
const TASK_NAMES = ['task', 'seat', 'due'] as const;
const ADMINISTRATION_NAMES = ['at', 'on', 'role', 'act', 'person', 'from', 'to'] as const;
const SIDES = ['left', 'right'] as const;
const INCIDENT_NAMES = ['subject', 'event'] as const;
const SAMPLE_NAMES = ['seed', 'size'] as const;
const ALL_NAMES = [
  ...NAMES,
  ...TASK_NAMES,
  ...ADMINISTRATION_NAMES,
  ...SIDES,
  ...INCIDENT_NAMES,
  ...SAMPLE_NAMES,
] as const;

/** What may stand in an address. Place labels are strings of digits, so nothing is guessed. */
export type Search = { year?: number } & Partial<Record<(typeof ALL_NAMES)[number], string>>;

export function readSearch(given: Record<string, unknown>): Search {
  const search: Search = {};
  const year = Number(given.year);
  if (Number.isInteger(year) && year > 2000 && year < 2200) search.year = year;
  for (const name of ALL_NAMES) {
    const value = given[name];
    if (typeof value === 'string' && value !== '') search[name] = value;
  }
  return search;
}

const root = createRootRoute({
  component: Frame,
  validateSearch: readSearch,
  notFoundComponent: NotFound,
});

function NotFound() {
  const words = useWords();
  return <Empty title={words.problem.notFound} todo={words.problem.notFoundTodo} />;
}

const page = <Path extends string>(path: Path, component: ReturnType<typeof lazyRouteComponent>) =>
  createRoute({ getParentRoute: () => root, path, component });

const start = createRoute({ getParentRoute: () => root, path: '/', component: Start });

const pages = [
  page(
    '/ban-lam-viec',
    lazyRouteComponent(() => import('../features/desk/DeskPage.tsx')),
  ),
  page(
    '/tham-dinh',
    lazyRouteComponent(() => import('../features/dossier/appraisal/QueuePage.tsx')),
  ),
  page(
    '/tham-dinh/$id',
    lazyRouteComponent(() => import('../features/dossier/appraisal/AppraisalPage.tsx')),
  ),
  page(
    '/vu-viec',
    lazyRouteComponent(() => import('../features/incidents/IncidentsPage.tsx')),
  ),
  page(
    '/vu-viec/moi',
    lazyRouteComponent(() => import('../features/incidents/RecordPage.tsx')),
  ),
  page(
    '/vu-viec/$id',
    lazyRouteComponent(() => import('../features/incidents/IncidentPage.tsx')),
  ),
  page(
    '/lay-mau',
    lazyRouteComponent(() => import('../features/sample/SamplePage.tsx')),
  ),
  page(
    '/tien-do',
    lazyRouteComponent(() => import('../features/progress/ProgressPage.tsx')),
  ),
  page(
    '/ban-giao',
    lazyRouteComponent(() => import('../features/handover/HandoversPage.tsx')),
  ),
  page(
    '/ban-giao/$id',
    lazyRouteComponent(() => import('../features/handover/HandoverPage.tsx')),
  ),
  page(
    '/chua-doc-ly-do',
    lazyRouteComponent(() => import('../features/unread/UnreadPage.tsx')),
  ),
  page(
    '/bao-cao-nhanh',
    lazyRouteComponent(() => import('../features/quick-report/QuickReportPage.tsx')),
  ),
  page(
    '/ket-qua',
    lazyRouteComponent(() => import('../features/results/ResultsPage.tsx')),
  ),
  page(
    '/ket-qua/danh-sach',
    lazyRouteComponent(() => import('../features/results/FigurePage.tsx')),
  ),
  page(
    '/ket-qua/ban-do',
    lazyRouteComponent(() => import('../features/results/MapPage.tsx')),
  ),
  page(
    '/don-vi',
    lazyRouteComponent(() => import('../features/dossiers/DossiersPage.tsx')),
  ),
  page(
    '/nhap-lieu',
    lazyRouteComponent(() => import('../features/entry/EntryPage.tsx')),
  ),
  page(
    '/ho-so/$id',
    lazyRouteComponent(() => import('../features/dossier/DossierPage.tsx')),
  ),
  page(
    '/ho-so/$id/viec',
    lazyRouteComponent(() => import('../features/own/OwnPage.tsx'), 'AnotherYearPage'),
  ),
  page(
    '/ho-so/$id/viec/$step',
    lazyRouteComponent(() => import('../features/own/StepPage.tsx'), 'AnotherStepPage'),
  ),
  page(
    '/viec/$step',
    lazyRouteComponent(() => import('../features/own/StepPage.tsx')),
  ),
  page(
    '/xet-duyet',
    lazyRouteComponent(() => import('../features/committee/DeliberationPage.tsx')),
  ),
  page(
    '/xet-duyet/soan/$id',
    lazyRouteComponent(() => import('../features/recognition/NewDraftPage.tsx')),
  ),
  page(
    '/du-thao/$id',
    lazyRouteComponent(() => import('../features/recognition/DraftPage.tsx')),
  ),
  page(
    '/ky-duyet',
    lazyRouteComponent(() => import('../features/recognition/SigningPage.tsx')),
  ),
  page(
    '/quyet-dinh',
    lazyRouteComponent(() => import('../features/decisions/DecisionsPage.tsx')),
  ),
  page(
    '/quyet-dinh/$id',
    lazyRouteComponent(() => import('../features/decisions/DecisionPage.tsx')),
  ),
  page(
    '/quan-tri/ranh-gioi',
    lazyRouteComponent(() => import('../features/boundaries/BoundariesPage.tsx')),
  ),
  page(
    '/cho-gui',
    lazyRouteComponent(() => import('../features/outbox/OutboxPage.tsx')),
  ),
  page(
    '/tai-khoan',
    lazyRouteComponent(() => import('../features/account/AccountPage.tsx')),
  ),
  ...ADMINISTRATION.map(([path, component]) => page(path, component)),
];

export const router = createRouter({
  routeTree: root.addChildren([start, ...pages]),
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => addressOf('', search as Record<string, string | number | undefined>),
  defaultPendingComponent: Pending,
  defaultErrorComponent: ({ error, reset }) => <ProblemNotice error={error} retry={reset} />,
  scrollRestoration: true,
});

router.subscribe('onBeforeLoad', ({ toLocation }) => endEditingUnlessAt(toLocation.pathname));

function Pending() {
  return <Loading words={useWords().loading.page} />;
}
