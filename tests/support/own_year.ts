// The steps of one subject's year as its own pages ask them: of an area, of a commune, of a body.
import type { Visitor } from './browser.ts';
import { asksTheServer } from './offline.ts';
import { photograph } from './photographs.ts';

/** Of a subject of the commune Đắk La, by its code. */
export async function opensDossier(visitor: Visitor, code: string): Promise<void> {
  const asked = `/api/dossiers?year=2022&place=23524&subject=${code}`;
  const { dossiers } = await asksTheServer<{ dossiers: { id: string }[] }>(visitor, asked);
  await visitor.opens(`/ho-so/${dossiers[0]?.id}`);
}

export const presses = ({ page }: Visitor, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

export const goesTo = ({ page }: Visitor, task: string): Promise<void> =>
  page.getByRole('link', { name: task }).first().click();

/** The question before an act that binds, answered with the act's own name; what it told. */
export async function agrees({ page }: Visitor, sentence: RegExp, yes: string): Promise<string> {
  const asked = page.getByRole('dialog');
  await asked.getByText(sentence).waitFor();
  const told = await asked.innerText();
  await asked.getByRole('button', { name: yes }).click();
  await asked.waitFor({ state: 'hidden' });
  return told;
}

/** The same where there is a network. */
export async function saysYes(visitor: Visitor, sentence: RegExp, yes: string): Promise<string> {
  const told = await agrees(visitor, sentence, yes);
  await visitor.page.getByText('Đã ghi nhận.').waitFor();
  return told;
}

/** Ticks that none of the kinds happened; not yet sent. */
export async function ticksThatNothingHappened(visitor: Visitor): Promise<void> {
  await visitor.page.getByLabel('Đã xem từng loại việc: không loại nào xảy ra').check();
  await presses(visitor, 'Xác nhận không xảy ra');
}

/** "Đạt" to every question; not yet sent. */
export async function answersAllMet({ page }: Visitor): Promise<void> {
  await page.getByText(/^Đã trả lời 0 trên \d+ câu/).waitFor();
  for (const group of await page.getByRole('group').all())
    await group.getByRole('radio', { name: /^Đạt/ }).check();
  await page.getByText(/^Đã trả lời (\d+) trên \1 câu/).waitFor();
}

export async function answersEverything(visitor: Visitor): Promise<void> {
  await answersAllMet(visitor);
  await visitor.findsNothingWrong();
  await presses(visitor, 'Lưu câu trả lời');
  await saysYes(visitor, /đạt, 0 chưa đạt, 0 chưa rõ/, 'Lưu câu trả lời');
}

export interface Meeting {
  /** As people write it: 16/11/2022. */
  today: string;
  count: number;
  minutes: string;
  /** Who is not the one who signed in. */
  chair?: string;
}

/** Today, with everybody there who is asked for; not yet sent. */
export async function fillsInTheMeeting(visitor: Visitor, meeting: Meeting): Promise<void> {
  const { page } = visitor;
  await presses(visitor, `Hôm nay ${meeting.today}`);
  for (const who of await page.getByRole('checkbox').all()) await who.check();
  await page.getByLabel('Bao nhiêu người dự?').fill(String(meeting.count));
  if (meeting.chair !== undefined) await page.getByLabel('Ai chủ trì?').fill(meeting.chair);
  await page.getByLabel('Số biên bản').fill(meeting.minutes);
  await presses(visitor, 'Lưu cuộc họp');
}

export async function recordsTheMeeting(visitor: Visitor, meeting: Meeting): Promise<void> {
  await fillsInTheMeeting(visitor, meeting);
  const sentence = new RegExp(`ngày ${meeting.today}, ${meeting.count} người dự`);
  await saysYes(visitor, sentence, 'Lưu cuộc họp');
}

export const MINUTES = 'Biên bản họp kiểm điểm, đánh giá';

/** One page of it, sent without waiting for the second. */
export async function photographsTheMinutes(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  const camera = page.getByLabel(`Chụp ảnh: ${MINUTES}`);
  await camera.setInputFiles(await photograph(page, 'biên bản'));
  await presses(visitor, 'Gửi trang này');
}

export interface NamedPaper {
  name: string;
  number: string;
  today: string;
}

/** By number and day, in the place of a photograph. */
export async function namesPaper(visitor: Visitor, paper: NamedPaper): Promise<void> {
  const { name, number, today } = paper;
  const title = `Ghi số, ngày: ${name}`;
  await presses(visitor, title);
  const form = visitor.page.getByRole('form', { name: title });
  await form.getByLabel('Số văn bản (nếu có)').fill(number);
  await form.getByRole('button', { name: `Hôm nay ${today}` }).click();
  await form.getByRole('button', { name: /^Lưu/ }).click();
}

export async function handsInNumbered(visitor: Visitor, paper: NamedPaper): Promise<void> {
  await namesPaper(visitor, paper);
  const told = `Số ${paper.number}, ngày ${paper.today}`;
  await visitor.page.getByText(told, { exact: true }).waitFor();
}

export async function sends(visitor: Visitor, subject: string): Promise<void> {
  await presses(visitor, 'Gửi hồ sơ');
  await saysYes(visitor, new RegExp(`Gửi hồ sơ đề nghị công nhận ${subject}`), 'Gửi hồ sơ');
  await goesTo(visitor, 'Về danh sách việc');
  await visitor.page.getByRole('heading', { name: 'Hồ sơ đang được xem xét' }).waitFor();
  await visitor.findsNothingWrong();
}
