import { formatDate } from '../text/format.ts';
import type { OpenWords } from '../text/vi/open.ts';
import { codeOf, hostElsewhere, isCode } from './code.ts';
import { startReading } from './reading.ts';
import { ask, element, isReached, withText } from './reply.ts';
import { judge, rowsOf, type CertificateShown } from './verdict.ts';

const PAGE = '/xac-minh';

function show(certificate: CertificateShown | undefined, status: number, words: OpenWords): void {
  const verdict = judge(certificate, status, words);
  const box = document.createElement('section');
  box.className = `verdict ${verdict.look}`;
  const mark = withText('span', verdict.mark, 'mark');
  mark.setAttribute('aria-hidden', 'true');
  const told = document.createElement('div');
  told.append(withText('h1', verdict.title), withText('p', verdict.meaning));
  box.append(mark, told);
  const main = element('main');
  main.setAttribute('aria-busy', 'false');
  main.replaceChildren(box);
  document.title = `${verdict.title} – ${words.product}`;
  if (certificate === undefined) return;
  const list = document.createElement('dl');
  for (const [term, text] of rowsOf(certificate, words)) {
    const row = document.createElement('div');
    row.append(withText('dt', term), withText('dd', text));
    list.append(row);
  }
  const acts = withText('p', '', 'acts');
  const print = withText('button', words.print, 'print') as HTMLButtonElement;
  print.type = 'button';
  print.addEventListener('click', () => window.print());
  const another = withText('a', words.verification.another) as HTMLAnchorElement;
  another.href = PAGE;
  acts.append(print, another);
  main.append(list, acts);
}

/** For whoever has a paper and no scanner; `begun` is what could not be checked yet. */
function askForCode(words: OpenWords, here: Promise<Installation | undefined>, begun = ''): void {
  const { verification } = words;
  element('typed').hidden = false;
  const code = element<HTMLInputElement>('code');
  code.value = begun;
  const told = element('code-told');
  const refuse = (text: string): void => {
    told.className = 'told fault';
    told.textContent = text;
    code.setAttribute('aria-invalid', 'true');
  };
  if (begun !== '' && !isCode(codeOf(begun))) refuse(verification.codeWrong);
  code.addEventListener('input', () => {
    const typed = codeOf(code.value);
    told.className = 'told';
    told.textContent = typed === '' ? '' : verification.codeCount(typed.length);
  });
  element('typed').addEventListener('submit', (event) => {
    event.preventDefault();
    void check();
  });
  const check = async (): Promise<void> => {
    const typed = codeOf(code.value);
    const elsewhere = hostElsewhere(code.value, await homes(here));
    if (elsewhere === undefined && isCode(typed)) return goOn(typed);
    refuse(elsewhere ? verification.elsewhere(elsewhere) : verification.codeWrong);
    code.focus();
  };
  const goOn = async (typed: string): Promise<void> => {
    if (await isReached()) return location.assign(`${PAGE}/${typed}`);
    told.className = 'told fault';
    told.textContent = words.unreachableYet;
  };
}

interface Installation {
  is_demonstration: boolean;
  public_url: string;
  today: string;
}

/**
 * Where this page is at home, which may be another address than the one printed. Without the
 * server's word no address is called another site's.
 */
async function homes(asked: Promise<Installation | undefined>): Promise<string[] | undefined> {
  const here = await asked;
  if (here === undefined) return undefined;
  return [location.host, ...(here.public_url === '' ? [] : [new URL(here.public_url).host])];
}

async function askInstallation(words: OpenWords): Promise<Installation | undefined> {
  const answered = await ask<Installation>('/api/installation');
  if (!answered.is_done) return undefined;
  element('demonstration').hidden = !answered.value.is_demonstration;
  element('printed').textContent = words.printed(formatDate(answered.value.today));
  return answered.value;
}

async function verify(): Promise<void> {
  const words = await startReading();
  const here = askInstallation(words);
  const token = location.pathname.split('/').filter(Boolean)[1] ?? '';
  // What is no code was mistyped; only a whole one can be a forged one.
  if (!isCode(codeOf(token))) {
    const title = withText('h1', words.verification.title);
    element('main').replaceChildren(title);
    document.title = `${words.verification.title} – ${words.product}`;
    askForCode(words, here, token);
    return;
  }
  const answered = await ask<CertificateShown>(
    `/api/public/certificates/${encodeURIComponent(token)}`,
  );
  if (answered.is_done) show(answered.value, 200, words);
  else show(undefined, answered.refusal.status, words);
  if (!answered.is_done) askForCode(words, here, answered.refusal.status === 0 ? token : '');
}

void verify();
