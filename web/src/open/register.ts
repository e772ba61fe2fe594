import { formatDate, formatRegister } from '../text/format.ts';
import type { OpenWords } from '../text/vi/open.ts';
import { addressOf, askedOf, optionsOf, type Asked, type RegisterShown } from './register-query.ts';
import { startReading } from './reading.ts';
import { ask, element, isReached, withText } from './reply.ts';

const link = (text: string, href: string, name = ''): HTMLAnchorElement => {
  const made = withText('a', text, name) as HTMLAnchorElement;
  made.href = href;
  return made;
};

function fill(id: string, options: { value: string; label: string }[], chosen: string): void {
  const select = element<HTMLSelectElement>(id);
  select.replaceChildren(
    ...options.map(({ value, label }) => {
      const option = document.createElement('option');
      option.value = value;
      option.textContent = label;
      option.selected = value === chosen;
      return option;
    }),
  );
}

function showForm(seen: RegisterShown, asked: Asked, words: OpenWords): void {
  const options = optionsOf(seen, words);
  fill('year', options.year, String(seen.year));
  fill('place', options.place, seen.trail.at(-1)?.label ?? '');
  fill('kind', options.kind, asked.loai ?? '');
  element<HTMLInputElement>('name').value = asked.ten ?? '';
  element('search').hidden = false;
  const above = seen.trail
    .slice(0, -1)
    .flatMap(({ label, name }) => [
      link(name, addressOf({ ...asked, 'dia-ban': label, sau: undefined })),
      withText('span', '›'),
    ]);
  const here = seen.trail.at(-1);
  element('trail').replaceChildren(...above, ...(here ? [withText('b', here.name)] : []));
}

function table(seen: RegisterShown, words: OpenWords): HTMLElement {
  const { register, kind } = words;
  const made = document.createElement('table');
  const head = document.createElement('thead');
  const titles = document.createElement('tr');
  const columns = [
    register.name,
    register.kind,
    register.place,
    register.decision,
    register.number,
  ];
  for (const title of columns) {
    const cell = withText('th', title);
    cell.setAttribute('scope', 'col');
    titles.append(cell);
  }
  head.append(titles);
  const body = document.createElement('tbody');
  for (const line of seen.lines) {
    const row = document.createElement('tr');
    const name = withText('th', line.subject_name);
    name.setAttribute('scope', 'row');
    const cells = [
      kind[line.kind],
      line.place_name,
      register.decisionOf(line.decision_number, formatDate(line.issued_on)),
      formatRegister(line.register_number),
    ].map((text, i) => {
      const cell = withText('td', text);
      cell.dataset.column = columns[i + 1];
      return cell;
    });
    row.append(name, ...cells);
    body.append(row);
  }
  made.append(head, body);
  return made;
}

function told(title: string, todo: string): HTMLElement {
  const made = withText('div', '', 'empty');
  made.append(withText('p', title, 'empty-title'), withText('p', todo));
  return made;
}

function showLines(seen: RegisterShown, asked: Asked, words: OpenWords): void {
  const found = element('found');
  if (seen.lines.length === 0) {
    found.replaceChildren(told(words.register.none, words.register.noneTodo));
    return;
  }
  const acts = withText('p', '', 'acts');
  if (asked.sau) acts.append(link(words.register.first, addressOf({ ...asked, sau: undefined })));
  if (seen.next) acts.append(link(words.register.next, addressOf({ ...asked, sau: seen.next })));
  const print = withText('button', words.print) as HTMLButtonElement;
  print.type = 'button';
  print.addEventListener('click', () => window.print());
  acts.append(print);
  found.replaceChildren(table(seen, words), acts);
}

async function read(words: OpenWords): Promise<void> {
  const asked = askedOf(location.search);
  const query = new URLSearchParams(
    Object.entries({
      year: asked.nam,
      place: asked['dia-ban'],
      kind: asked.loai,
      name: asked.ten,
      after: asked.sau,
    }).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  const answered = await ask<RegisterShown>(`/api/public/register?${query}`);
  const found = element('found');
  if (!answered.is_done) {
    const { status, message, what_to_do } = answered.refusal;
    found.replaceChildren(
      status === 429
        ? told(words.register.tooOften, '')
        : told(status === 0 ? words.unreachable : message, status === 0 ? '' : what_to_do),
    );
    return;
  }
  element('demonstration').hidden = answered.value.notice === '';
  if (!answered.value.is_published) {
    found.replaceChildren(told(words.register.closed, words.register.closedTodo));
    return;
  }
  showForm(answered.value, asked, words);
  showLines(answered.value, asked, words);
}

async function search(form: FormData, words: OpenWords): Promise<void> {
  const typed = new URLSearchParams([...form].map(([k, v]) => [k, String(v)]));
  if (await isReached()) return location.assign(addressOf(askedOf(`?${typed}`)));
  element('found').replaceChildren(told(words.unreachableYet, ''));
}

void startReading().then(async (words) => {
  element('search').addEventListener('submit', (event) => {
    event.preventDefault();
    void search(new FormData(event.target as HTMLFormElement), words);
  });
  document.title = `${words.register.title} – ${words.product}`;
  const today = new Date().toISOString().slice(0, 10);
  element('printed').textContent = words.printed(formatDate(today));
  await read(words);
});
