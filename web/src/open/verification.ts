import { ask, element, withText } from './reply.ts';
import { judge, rowsOf, type CertificateShown } from './verdict.ts';

const SIZES = [87.5, 100, 112.5, 125, 150];
const USUAL = 1;
const kept = 'binh-yen-reading';

interface Reading {
  size: number;
  is_contrasting: boolean;
}

function readingNow(): Reading {
  try {
    const found = JSON.parse(localStorage.getItem(kept) ?? '{}') as Partial<Reading>;
    return { size: found.size ?? USUAL, is_contrasting: found.is_contrasting ?? false };
  } catch {
    return { size: USUAL, is_contrasting: false };
  }
}

let reading = readingNow();

function read(next: Partial<Reading>): void {
  reading = { ...reading, ...next };
  reading.size = Math.min(SIZES.length - 1, Math.max(0, reading.size));
  const root = document.documentElement;
  root.style.fontSize = `${SIZES[reading.size]}%`;
  root.classList.toggle('contrast', reading.is_contrasting);
  element('contrast').setAttribute('aria-pressed', String(reading.is_contrasting));
  localStorage.setItem(kept, JSON.stringify(reading));
}

function show(certificate: CertificateShown | undefined, status: number): void {
  const verdict = judge(certificate, status);
  const box = document.createElement('section');
  box.className = `verdict ${verdict.look}`;
  const mark = withText('span', verdict.mark, 'mark');
  mark.setAttribute('aria-hidden', 'true');
  const words = document.createElement('div');
  words.append(withText('h1', verdict.title), withText('p', verdict.meaning));
  box.append(mark, words);
  const main = element('main');
  main.setAttribute('aria-busy', 'false');
  main.replaceChildren(box);
  document.title = `${verdict.title} – Bình Yên`;
  if (certificate === undefined) return;
  const list = document.createElement('dl');
  for (const [term, text] of rowsOf(certificate)) {
    const row = document.createElement('div');
    row.append(withText('dt', term), withText('dd', text));
    list.append(row);
  }
  const print = withText('button', 'In trang này', 'print') as HTMLButtonElement;
  print.type = 'button';
  print.addEventListener('click', () => window.print());
  main.append(list, print);
}

async function verify(): Promise<void> {
  const token = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
  const [answered, installation] = await Promise.all([
    ask<CertificateShown>(`/api/public/certificates/${encodeURIComponent(token)}`),
    ask<{ is_demonstration: boolean }>('/api/installation'),
  ]);
  if (installation.is_done) element('demonstration').hidden = !installation.value.is_demonstration;
  if (answered.is_done) show(answered.value, 200);
  else show(undefined, answered.refusal.status);
}

element('smaller').addEventListener('click', () => read({ size: reading.size - 1 }));
element('usual').addEventListener('click', () => read({ size: USUAL }));
element('larger').addEventListener('click', () => read({ size: reading.size + 1 }));
element('contrast').addEventListener('click', () => {
  read({ is_contrasting: !reading.is_contrasting });
});
read({});
void verify();
