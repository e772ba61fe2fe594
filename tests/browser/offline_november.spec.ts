// The work of November without network: done in order, kept over reloads, sent once, in that order.
import assert from 'node:assert/strict';
import { inTheYear, journey, type Visitor } from '../support/browser.ts';
import { actsSince, hasAllHere } from '../support/offline.ts';
import {
  agrees,
  answersAllMet,
  fillsInTheMeeting,
  goesTo,
  MINUTES,
  namesPaper,
  photographsTheMinutes,
  presses,
  sends,
  ticksThatNothingHappened,
} from '../support/own_year.ts';
import { becomes } from '../support/until.ts';

inTheYear({ until: '2022-10-31', today: '2022-11-16' });

const TODAY = '16/11/2022';
const LETTER = 'Tờ trình đề nghị xét duyệt, công nhận';
const REPORT = 'Báo cáo kết quả xây dựng';
const KEPT = 'Đã lưu, sẽ gửi khi có mạng.';

const isKept = ({ page }: Visitor): Promise<void> =>
  page.getByRole('heading', { name: KEPT }).waitFor();

async function saysNothingHappened(visitor: Visitor): Promise<void> {
  await visitor.page.getByRole('link', { name: 'Trả lời', exact: true }).click();
  await ticksThatNothingHappened(visitor);
  await agrees(visitor, /loại việc được đánh dấu không xảy ra/, 'Xác nhận không xảy ra');
  await isKept(visitor);
}

async function answersEverything(visitor: Visitor): Promise<void> {
  await goesTo(visitor, 'Trả lời câu hỏi');
  await answersAllMet(visitor);
  await presses(visitor, 'Lưu câu trả lời');
  await agrees(visitor, /đạt, 0 chưa đạt, 0 chưa rõ/, 'Lưu câu trả lời');
  await isKept(visitor);
}

async function recordsTheMeeting(visitor: Visitor, minutes: string, chair?: string): Promise<void> {
  await goesTo(visitor, 'Ghi cuộc họp');
  await fillsInTheMeeting(visitor, { today: TODAY, count: 42, minutes, chair });
  await agrees(visitor, /42 người dự/, 'Lưu cuộc họp');
  await isKept(visitor);
}

/** What the server alone can tell is not guessed; what was on record stands once more as it was. */
async function seesThatTheScopeIsNotToldNow(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await goesTo(visitor, 'Đơn vị có thuộc diện xét không?');
  await page.getByLabel('Trung học phổ thông').check();
  await page.getByText(/^Chưa có mạng nên chưa biết kết quả/).waitFor();
  await visitor.findsNothingWrong();
  await page.getByLabel('Trung học phổ thông').uncheck();
  await page.getByRole('heading', { name: 'Thuộc diện xét', exact: true }).waitFor();
  await goesTo(visitor, 'Việc của nhà trường năm 2022');
}

async function namesPapers(visitor: Visitor, papers: [string, string][]): Promise<void> {
  const { page } = visitor;
  for (const [name, number] of papers) {
    await namesPaper(visitor, { name, number, today: TODAY });
    // The form is gone once it is known that the act waits.
    await page.getByRole('form', { name: `Ghi số, ngày: ${name}` }).waitFor({ state: 'detached' });
    await page.getByText(`số ${number}, ngày ${TODAY}`).waitFor();
  }
}

/** The sentences of what waits, from the first done to the last. */
async function readsWhatWaits(visitor: Visitor, sentences: RegExp[]): Promise<void> {
  const { page } = visitor;
  await visitor.opens('/cho-gui');
  await becomes(() => page.locator('.act-title').count(), sentences.length);
  const titles = await page.locator('.act-title').allInnerTexts();
  sentences.forEach((sentence, n) => assert.match(titles[n] ?? '', sentence));
  await visitor.findsNothingWrong();
}

async function seesAllArrive({ page }: Visitor): Promise<void> {
  await page.getByText('Không có việc nào chờ gửi.').waitFor({ timeout: 60_000 });
  await page.getByText(/^Ngoại tuyến/).waitFor({ state: 'detached' });
}

journey(
  'A head does November without the server, which has each act once, and sends the dossier',
  async (visitor, there) => {
    const { page } = visitor;
    const heading = 'Việc của khu dân cư năm 2022';
    const dossier = await hasAllHere(visitor, { name: 'Y Hân', heading });
    const { length: known } = await actsSince(visitor, dossier);
    await there.kill();
    await page.reload();
    await visitor.seesHeading(heading);
    await page.getByText(/^Ngoại tuyến – số liệu lúc/).waitFor();

    await saysNothingHappened(visitor);
    await page.reload();
    await isKept(visitor);
    await answersEverything(visitor);
    await recordsTheMeeting(visitor, '02/BB');
    await visitor.findsNothingWrong();
    await goesTo(visitor, 'Nộp giấy tờ');
    await namesPapers(visitor, [
      [LETTER, '02/TTr'],
      [REPORT, '03/BC'],
    ]);
    await photographsTheMinutes(visitor);
    await page.getByText(/^Mất mạng\. Đã gửi 0 %/).waitFor();
    await page.reload();
    await page.getByText('Đã lưu trên máy này, chờ gửi').nth(2).waitFor();
    await page.getByText(/^Mất mạng\. Đã gửi 0 %/).waitFor();
    await visitor.findsNothingWrong();
    await goesTo(visitor, 'Xem lại và gửi hồ sơ');
    await page.getByRole('heading', { name: 'Đang chờ gửi 1 giấy tờ' }).waitFor();
    await page.getByText(/ảnh và tệp tới nơi rồi thì gửi được hồ sơ/).waitFor();
    assert.equal(await page.getByRole('button', { name: 'Gửi hồ sơ' }).count(), 0);
    await visitor.findsNothingWrong();
    await visitor.opens('/');
    await page.getByText('Đã làm trên máy này, chờ gửi').nth(3).waitFor();
    await visitor.findsNothingWrong();
    await readsWhatWaits(visitor, [
      /^Xác nhận 13 loại việc/,
      /^Trả lời của Thôn Kon Rơ Ƀang/,
      /^Cuộc họp kiểm điểm/,
      /^Ghi Tờ trình .* số 02\/TTr/,
      /^Ghi Báo cáo .* số 03\/BC/,
      /^Nộp “Biên bản họp/,
    ]);

    await there.start();
    await seesAllArrive(visitor);
    const acts = await actsSince(visitor, dossier, known);
    // The photograph goes its own way, beside the acts.
    assert.equal(acts.filter((act) => act === 'evidence_attached').length, 1);
    assert.deepEqual(
      acts.filter((act) => act !== 'evidence_attached'),
      ['none_confirmed', 'dossier_assessed', 'review_held', 'papers_recorded', 'papers_recorded'],
    );
    await visitor.opens('/viec/gui');
    await page.getByText('Đủ giấy tờ').waitFor();
    await sends(visitor, 'Thôn Kon Rơ Ƀang');
  },
  { ownYear: true },
);

journey(
  'A school’s clerk does the year-end without network and sends it too; all of it arrives in order',
  async (visitor) => {
    const { page } = visitor;
    const heading = /^Việc của nhà trường năm\s2022$/;
    const dossier = await hasAllHere(visitor, { name: 'Nguyễn Thị Lan', heading });
    const { length: known } = await actsSince(visitor, dossier);
    await page.context().setOffline(true);

    await seesThatTheScopeIsNotToldNow(visitor);
    await page.getByRole('link', { name: 'Ghi số liệu', exact: true }).click();
    await page.getByLabel(/mô hình phong trào đang hoạt động tốt/).fill('2');
    await presses(visitor, 'Lưu số liệu');
    await isKept(visitor);
    await page.reload();
    await isKept(visitor);
    await saysNothingHappened(visitor);
    await answersEverything(visitor);
    await recordsTheMeeting(visitor, '04/BB-THCS', 'Trần Thị Thu');
    await goesTo(visitor, 'Nộp giấy tờ');
    await namesPapers(visitor, [
      [LETTER, '13/TTr-THCS'],
      [REPORT, '12/BC-THCS'],
      [MINUTES, '04/BB-THCS'],
    ]);
    await goesTo(visitor, 'Xem lại và gửi hồ sơ');
    await page.getByText('Đủ giấy tờ').waitFor();
    await visitor.findsNothingWrong();
    await presses(visitor, 'Gửi hồ sơ');
    await agrees(visitor, /Gửi hồ sơ đề nghị công nhận Trường THCS/, 'Gửi hồ sơ');
    await isKept(visitor);
    await page.reload();
    await isKept(visitor);
    await readsWhatWaits(visitor, [
      /^Ghi số liệu trong năm của Trường THCS/,
      /không xảy ra ở Trường THCS/,
      /^Trả lời của Trường THCS/,
      /^Cuộc họp kiểm điểm/,
      /13\/TTr-THCS/,
      /12\/BC-THCS/,
      /04\/BB-THCS/,
      /^Gửi hồ sơ đề nghị công nhận Trường THCS/,
    ]);

    await page.context().setOffline(false);
    await seesAllArrive(visitor);
    await visitor.opens('/');
    await page.getByRole('heading', { name: 'Hồ sơ đang được xem xét' }).waitFor();
    assert.deepEqual(await actsSince(visitor, dossier, known), [
      'facts_recorded',
      'none_confirmed',
      'dossier_assessed',
      'review_held',
      'papers_recorded',
      'papers_recorded',
      'papers_recorded',
      'dossier_submitted',
    ]);
  },
  { ownYear: true },
);
