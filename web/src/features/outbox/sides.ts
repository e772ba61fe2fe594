/** An act beside what the server has now, field by field in the page's words. Pure. */
import type { CriterionAnswer, DossierView, Fact, FactEntry } from '../../api/shapes.ts';
import type { FigureEntry, PaperEntry } from '../../api/shapes.ts';
import { formatDate } from '../../text/format.ts';
import type { Words } from '../../text/vi.ts';

export interface Side {
  name: string;
  mine: string;
  theirs: string;
}

/** What the act's body may hold; which of it depends on the act. */
interface Body {
  facts?: FactEntry[];
  figures?: FigureEntry[];
  answers?: CriterionAnswer[];
  verdicts?: CriterionAnswer[];
  papers?: PaperEntry[];
  [name: string]: unknown;
}

interface Seen {
  view: DossierView;
  /** What a fact, category or criterion is called. */
  nameOf: (code: string) => string;
  words: Words;
}

/** Of an act done to a dossier. The step the dossier has reached always stands last. */
export function sidesOfDossier(body: Body, seen: Seen): Side[] {
  const { view, words } = seen;
  const { facts = [], figures = [], answers = [], verdicts = [], papers = [], ...plain } = body;
  return [
    ...plainSides(plain, { ...view.dossier, ...view.review }, words),
    ...facts.map((fact) => factSide(fact, seen)),
    ...figures.map((figure) => figureSide(figure, seen)),
    ...papers.map((paper) => paperSide(paper, seen)),
    ...answers.map((answer) => answerSide(answer, 'self_assessment', seen)),
    ...verdicts.map((answer) => answerSide(answer, 'appraisal', seen)),
    { name: words.member.state, mine: '', theirs: words.state[view.dossier.state] },
  ];
}

type Members = Record<string, unknown>;

/** Of an act done to anything else: the members both have. */
export function plainSides(mine: Members, theirs: Members, words: Words): Side[] {
  return Object.entries(mine).map(([name, value]) => ({
    name: words.outbox.field[name] ?? (words.member as Record<string, string>)[name] ?? name,
    mine: told(value, words),
    theirs: name in theirs ? told(theirs[name], words) : '',
  }));
}

function factSide(fact: FactEntry, { view, nameOf, words }: Seen): Side {
  const item = fact.item ?? '';
  const found = view.facts.find((each) => each.fact === fact.fact && each.item === item);
  return {
    name: nameOf(item === '' ? fact.fact : item),
    mine: toldFact(fact, words),
    theirs: found ? toldFact(found, words) : words.outbox.none,
  };
}

function toldFact(fact: FactEntry | Fact, words: Words): string {
  const { state = 'known', number = 0, denominator = 0, choice = '', item = '' } = fact;
  const { paper = '', reason = '' } = fact;
  const what = (): string => {
    if (state !== 'known') return `${words.outcome.not_applicable}. ${reason}`.trim();
    if (denominator > 0) return `${number}/${denominator}`;
    if (choice !== '') return words.rank[choice] ?? choice;
    if (fact.dated_on) return formatDate(fact.dated_on);
    if (item !== '') return number === 1 ? words.dossier.answer.yes : words.dossier.answer.no;
    return number === 0 && paper !== '' ? '' : String(number);
  };
  return [what(), paper].filter(Boolean).join(' · ');
}

function figureSide(figure: FigureEntry, { view, nameOf, words }: Seen): Side {
  const found = view.figures.find(
    (each) => each.category === figure.category && each.span === figure.span,
  );
  const name = nameOf(figure.category);
  const count = (declared: number | null | undefined): string =>
    declared == null ? words.dossier.figureFromIncidents : String(declared);
  return {
    name: figure.span === 'base' ? `${name} (${words.outbox.yearBefore})` : name,
    mine: count(figure.declared),
    theirs: found ? count(found.declared) : words.outbox.none,
  };
}

function paperSide(paper: PaperEntry, { view, words }: Seen): Side {
  const found = view.papers.find((each) => each.paper === paper.paper);
  const tell = ({ number = '', dated_on: on, absent_reason: reason = '' }: Named): string =>
    on ? words.dossier.paperDated(number, formatDate(on)) : reason || words.outbox.none;
  return {
    name: found?.caption[words.language] ?? paper.paper,
    mine: tell(paper),
    theirs: found ? tell(found) : words.outbox.none,
  };
}

type Named = Pick<PaperEntry, 'number' | 'dated_on' | 'absent_reason'>;

type Stage = 'self_assessment' | 'appraisal';

function answerSide(answer: CriterionAnswer, stage: Stage, { view, nameOf, words }: Seen): Side {
  const found = view.verdicts.find(
    (each) => each.stage === stage && each.criterion === answer.criterion,
  );
  const tell = (finding: string, reason: string | undefined): string =>
    [(words.outcome as Record<string, string>)[finding] ?? finding, reason]
      .filter(Boolean)
      .join(' · ');
  return {
    name: nameOf(`criterion:${answer.criterion}`),
    mine: tell(answer.finding, answer.reason),
    theirs: found ? tell(found.finding, found.reason) : words.outbox.none,
  };
}

function told(value: unknown, words: Words): string {
  if (value === null || value === undefined || value === '') return words.outbox.none;
  if (typeof value === 'boolean') return value ? words.dossier.answer.yes : words.dossier.answer.no;
  if (Array.isArray(value)) return value.map((each) => told(each, words)).join(', ');
  if (typeof value === 'object')
    return Object.values(value)
      .map((each) => told(each, words))
      .join(', ');
  const text = String(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return formatDate(text);
  const known: Record<string, string> = {
    ...words.role,
    ...words.state,
    ...words.outcome,
    ...words.dossier.answer,
  };
  return known[text] ?? text;
}
