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

/** Where this page is at home: the address papers are printed with may differ from that typed. */
const ours = [location.host];

/** For whoever has a paper and no scanner; `begun` is what could not be checked yet. */
function askForCode(words: OpenWords, begun = ''): void {
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
    const typed = codeOf(code.value);
    const elsewhere = hostElsewhere(code.value, ours);
    if (elsewhere === undefined && isCode(typed)) {
      void goOn(typed);
      return;
    }
    refuse(elsewhere ? verification.elsewhere(elsewhere) : verification.codeWrong);
    code.focus();
  });
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

async function verify(): Promise<void> {
  const words = await startReading();
  void ask<Installation>('/api/installation').then((here) => {
    if (!here.is_done) return;
    element('demonstration').hidden = !here.value.is_demonstration;
    if (here.value.public_url !== '') ours.push(new URL(here.value.public_url).host);
    element('printed').textContent = words.printed(formatDate(here.value.today));
  });
  const token = location.pathname.split('/').filter(Boolean)[1] ?? '';
  // What is no code was mistyped; only a whole one can be a forged one.
  if (!isCode(codeOf(token))) {
    const title = withText('h1', words.verification.title);
    element('main').replaceChildren(title);
    document.title = `${words.verification.title} – ${words.product}`;
    askForCode(words, token);
    return;
  }
  const answered = await ask<CertificateShown>(
    `/api/public/certificates/${encodeURIComponent(token)}`,
  );
  if (answered.is_done) show(answered.value, 200, words);
  else show(undefined, answered.refusal.status, words);
  if (!answered.is_done) askForCode(words, answered.refusal.status === 0 ? token : '');
}

void verify();
