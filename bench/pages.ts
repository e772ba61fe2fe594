// The lines of the table that speak of the page, on the line and the machine of weak_page.ts.
import { launchChromium } from '../tests/support/chromium.ts';
import { serveDemonstration } from '../tests/support/demonstration.ts';
import { measureDesk, measureSignIn, type Told } from './page_budget.ts';
import { measureWeights, type PageWeight } from './page_weight.ts';
import { figure, type Line } from './table.ts';

/** The day a commune's officer has things to do. */
const DAY = '2022-11-04';
const PAINTED_SECONDS = 0.7;
const USABLE_SECONDS = 5;
const LETTER_MS = 100;
const SCRIPT_KILOBYTES = 350;

export async function pages(): Promise<Line[]> {
  const running = await serveDemonstration({ until: DAY });
  const browser = await launchChromium();
  try {
    const signIn = await measureSignIn(browser, running.address);
    const desk = await measureDesk(browser, running.address);
    const weights = await measureWeights(browser, running.address);
    return [...signInLines(signIn), ...deskLines(desk), ...weightLines(weights)];
  } finally {
    await browser.close();
    await running.stop();
  }
}

const seconds = ({ median }: Told): number => median / 1000;

/** Document and styles are two requests after each other, 0.6 s before anything is computed. */
function signInLines({ page, bare }: { page: Told; bare: Told }): Line[] {
  const isFast = seconds(bare) <= PAINTED_SECONDS;
  return [
    {
      what: 'sign-in page painted, first visit, 750 kbit/s and 300 ms',
      measured: `${figure(seconds(page))} s`,
      beside:
        `least ${figure(page.least / 1000)} s; a bare page and its style ` +
        `${figure(seconds(bare))} s, two round trips 0.6 s`,
      limit: `≤ ${PAINTED_SECONDS} s`,
      isKept: isFast ? seconds(page) <= PAINTED_SECONDS : 'not on this machine',
    },
  ];
}

function deskLines({ usable, reaction, answer }: Awaited<ReturnType<typeof measureDesk>>): Line[] {
  return [
    {
      what: '  the desk usable, second visit',
      measured: `${figure(seconds(usable))} s`,
      beside: `least ${figure(usable.least / 1000)} s`,
      limit: `≤ ${USABLE_SECONDS} s`,
      isKept: seconds(usable) <= USABLE_SECONDS,
    },
    {
      what: '  a letter in the search: what the page itself shows',
      measured: `${figure(reaction.median)} ms`,
      beside: `least ${figure(reaction.least)} ms`,
      limit: `≤ ${LETTER_MS} ms`,
      isKept: reaction.median <= LETTER_MS,
    },
    {
      what: "  a letter in the search: the server's answer",
      measured: `${figure(answer.median)} ms`,
      beside: 'a pause of 120 ms and a round trip of 300 ms in it',
      limit: '',
    },
  ];
}

function weightLines(weights: PageWeight[]): Line[] {
  const [worst, next] = weights;
  return [
    {
      what: `script of a first visit, the heaviest of ${weights.length} pages`,
      measured: `${figure(worst.kilobytes)} KB`,
      beside: `brotli; ${worst.path}, then ${next.path} ${figure(next.kilobytes)} KB`,
      limit: `≤ ${SCRIPT_KILOBYTES} KB`,
      isKept: worst.kilobytes <= SCRIPT_KILOBYTES,
    },
  ];
}
