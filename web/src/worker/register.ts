/** The page's side of the service worker: has it fetched, and hears of a newer application. */
import { TAKE_IN, TAKE_OVER } from './addresses.ts';

const HOUR_MS = 60 * 60 * 1000;

let waiting: ServiceWorker | undefined;
let isOverdue = false;
const listeners = new Set<() => void>();

/** A newer application lies ready; it opens when somebody says so, never by itself. */
export const hasNewer = (): boolean => waiting !== undefined || isOverdue;

export function onNewer(heard: () => void): () => void {
  listeners.add(heard);
  return () => listeners.delete(heard);
}

/** Fetches the application for later; without a worker the page works as any other. */
export async function registerWorker(): Promise<void> {
  const home = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  if (home === undefined) return;
  try {
    const registration = await home.register('/worker.js', { updateViaCache: 'none' });
    watch(registration);
    void isTakenIn(home);
    setInterval(() => void registration.update().catch(() => undefined), HOUR_MS);
  } catch {
    // Not permitted in this browser, or the server is not there.
  }
}

/** A page that was on its way here while the first worker took over was passed by: it asks. */
async function isTakenIn(home: ServiceWorkerContainer): Promise<void> {
  const { active } = await home.ready;
  if (home.controller === null) active?.postMessage(TAKE_IN);
}

function watch(registration: ServiceWorkerRegistration): void {
  const look = (): void => {
    // The first worker of all replaces nothing.
    const isNewer = registration.waiting !== null && registration.active !== null;
    waiting = isNewer ? (registration.waiting ?? undefined) : undefined;
    tell();
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  // Another tab has opened the newer one; this page goes on with what it has.
  if (navigator.serviceWorker.controller === null) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    isOverdue = true;
    tell();
  });
}

function tell(): void {
  for (const heard of listeners) heard();
}

/** Drafts and acts are kept, so that nothing is lost with the page. */
export function openNewer(): void {
  if (waiting === undefined) return location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
  waiting.postMessage(TAKE_OVER);
}
