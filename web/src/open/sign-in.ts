import { listActs } from '../api/outbox/shelf.ts';
import { endSession, isLeaving, personIs } from '../api/person.ts';
import { signedIn } from '../api/signed-in.ts';
import { registerWorker } from '../worker/register.ts';
import { linkToken, showFirstPassword } from './first-password.ts';
import { startReading } from './reading.ts';
import { ask, element, withText, type Refusal } from './reply.ts';
import { showStation, type SignedInReply } from './station.ts';
import { toldOfWaiting } from './waiting-here.ts';
import { isChange, isPaper, wayBack } from './way-back.ts';

interface Persona {
  account: string;
  name: string;
  posts: { title: string }[];
}

const WORKER_PAUSE_MS = 300;

const account = element<HTMLInputElement>('account');
const password = element<HTMLInputElement>('password');
const send = element<HTMLButtonElement>('send');

function tell(refusal: Refusal | undefined): void {
  const place = element('refusal');
  place.hidden = refusal === undefined;
  place.replaceChildren();
  if (refusal) place.append(withText('p', refusal.message), withText('p', refusal.what_to_do));
}

/** Who signed out without a network is not in, whatever the server believes; first of all. */
const ending = endSession();

const goOn = (person?: string): void => location.replace(wayBack(location.search, person));

/** What was kept here for somebody else goes before the first page of the next opens. */
async function comesIn({ person: id, name, account: own }: SignedInReply): Promise<void> {
  await personIs({ id, name, account: own });
  goOn(id);
}

/** The form for the password, with the account filled in where a name was chosen. */
function askPassword(chosen: string, words: string): void {
  element('station-card').hidden = true;
  element('sign-in-card').hidden = false;
  element('station-back').hidden = false;
  account.value = chosen;
  tell(words === '' ? undefined : { status: 0, message: words, what_to_do: '' });
  (chosen === '' ? account : password).focus();
}

async function showStationFirst(): Promise<void> {
  await ending;
  const isStation = await showStation({
    onEntered: (reply) => void comesIn(reply),
    onPassword: askPassword,
  });
  if (!isStation) return;
  element('sign-in-card').hidden = true;
  element('station-back').onclick = () => {
    element('sign-in-card').hidden = true;
    element('station-card').hidden = false;
  };
}

/** Why somebody stands here, and what they did that is not sent yet. */
async function showWhatWaits(isEnded: boolean): Promise<void> {
  const acts = await listActs().catch(() => []);
  const told = toldOfWaiting(
    { wasIn: signedIn() !== undefined, isEnded, count: acts.length },
    await reading,
  );
  element('waits-here').hidden = told === '';
  element('waits-here').textContent = told;
}

/** Whose session this browser holds: they may go on, or make room for somebody else. */
async function showWhoIsIn(): Promise<void> {
  await ending;
  // Without this cookie there is no session either.
  const hasCookie = /(?:^|;\s*)(?:__Host-)?csrf=./.test(document.cookie);
  const who = hasCookie && !isLeaving() ? await ask<{ name: string }>('/api/session') : undefined;
  if (!who?.is_done) return showWhatWaits(who === undefined || who.refusal.status === 401);
  // A paper followed from another application: the link brought no cookie, this page has it.
  if (isPaper(location.search)) return goOn();
  element('who-is-in').hidden = false;
  element('who-name').textContent = who.value.name;
  element('who-on').textContent = isChange(location.search) ? 'Quay lại làm việc' : 'Làm việc tiếp';
  element('who-on').onclick = () => goOn();
}

async function enter(address: string, body: object, label: HTMLButtonElement): Promise<void> {
  tell(undefined);
  label.disabled = true;
  await ending;
  const answered = await ask<SignedInReply>(address, body);
  if (answered.is_done) {
    await comesIn(answered.value);
    return;
  }
  label.disabled = false;
  tell(answered.refusal);
}

function personButton(person: Persona): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'person';
  button.append(withText('b', person.name));
  const titles = person.posts.map((post) => post.title);
  for (const title of new Set(titles)) button.append(withText('span', title));
  button.addEventListener('click', () => {
    void enter('/api/demonstration/session', { account: person.account }, button);
  });
  const item = document.createElement('li');
  item.append(button);
  return item;
}

async function showDemonstration(): Promise<void> {
  const installation = await ask<{ is_demonstration: boolean }>('/api/installation');
  if (!installation.is_done || !installation.value.is_demonstration) return;
  element('demonstration').hidden = false;
  const answered = await ask<{ personas: Persona[] }>('/api/demonstration/personas');
  if (!answered.is_done) return;
  element('people').replaceChildren(...answered.value.personas.map(personButton));
  element('demonstration-people').hidden = false;
}

element('show').addEventListener('change', (event) => {
  password.type = (event.target as HTMLInputElement).checked ? 'text' : 'password';
});

element('form').addEventListener('submit', (event) => {
  event.preventDefault();
  const missing = account.value.trim() === '' ? account : password.value === '' ? password : null;
  if (missing) {
    tell({ status: 0, message: 'Ghi cả tên đăng nhập và mật khẩu.', what_to_do: '' });
    missing.focus();
    return;
  }
  const body = { account: account.value.trim(), password: password.value };
  void enter('/api/session', body, send);
});

const reading = startReading();
const token = linkToken(location.hash);
if (token === '') {
  void showStationFirst();
  void showWhoIsIn();
  void showDemonstration();
} else {
  void showFirstPassword(token);
}

// The application is fetched while somebody types, and never before this page stands.
addEventListener('load', () => setTimeout(() => void registerWorker(), WORKER_PAUSE_MS));
