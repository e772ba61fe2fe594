// An officer enters the year of one subject: what a head wrote by hand, and the commune's own.
import assert from 'node:assert/strict';
import { inTheYear, journey, type Visitor } from '../support/browser.ts';
import {
  answersEverything,
  goesTo,
  handsInNumbered,
  opensDossier,
  photographsTheMinutes,
  presses,
  recordsTheMeeting,
  saysYes,
  sends,
  ticksThatNothingHappened,
} from '../support/own_year.ts';
import { becomes } from '../support/until.ts';

// The commune's window ended on the fifteenth.
inTheYear({ until: '2022-11-04', today: '2022-11-16' });

const WHO = 'A Brêu, Trưởng khu dân cư';
const PAPER = 'Biên bản họp ngày 02/11/2022';
const TODAY = '16/11/2022';

async function saysWhoseWord(thin: Visitor): Promise<void> {
  const { page } = thin;
  await page.getByText(/^Chưa ghi nhập thay cho ai/).waitFor();
  await thin.findsNothingWrong();
  await presses(thin, 'Nhập thay…');
  await page.getByLabel('Nhập thay cho').fill(WHO);
  await page.getByLabel('Theo giấy tờ').fill(PAPER);
  await presses(thin, 'Nhập thay');
  await page.getByRole('status').getByText(WHO).waitFor();
}

async function reportsWhatHappened(thin: Visitor): Promise<void> {
  const { page } = thin;
  await goesTo(thin, 'Báo việc xảy ra, hoặc không có gì xảy ra');
  await presses(thin, 'Báo một việc đã xảy ra');
  await page.getByLabel('Cháy, nổ lớn').check();
  const day = page.getByRole('group', { name: 'Xảy ra ngày nào?' });
  await day.getByLabel('Ngày', { exact: true }).fill('12');
  await day.getByLabel('Tháng').fill('10');
  await page.getByRole('status').getByText(WHO).waitFor();
  await thin.findsNothingWrong();
  await presses(thin, 'Báo việc này');
  const told = await saysYes(thin, /Cháy, nổ lớn, số lượng 1, ngày 12\/10\/2022/, 'Báo việc này');
  assert.match(told, /A Brêu, Trưởng khu dân cư/);
}

async function entersTheMeeting(thin: Visitor): Promise<void> {
  await thin.page.getByLabel('Bao nhiêu người dự?').fill('44');
  await thin.findsNothingWrong();
  await presses(thin, 'Lưu cuộc họp');
  await saysYes(thin, /44 người dự/, 'Lưu cuộc họp');
}

journey(
  'An officer enters what one head wrote by hand, and sends it',
  async (thin) => {
    const { page } = thin;
    await thin.signsIn('A Thin', '/tien-do');
    await opensDossier(thin, '23524-K03');
    await page.getByRole('link', { name: 'Nhập việc trong năm' }).click();
    await thin.seesHeading('Việc của khu dân cư năm 2022');
    await saysWhoseWord(thin);
    await reportsWhatHappened(thin);
    await goesTo(thin, 'Về danh sách việc');
    await goesTo(thin, 'Họp kiểm điểm, đánh giá');
    await entersTheMeeting(thin);
    await goesTo(thin, 'Về danh sách việc');
    await goesTo(thin, 'Nộp giấy tờ');
    await photographsTheMinutes(thin);
    await page.getByText(/^Đã nộp “Biên bản họp/).waitFor();
    await goesTo(thin, 'Xem lại và gửi hồ sơ');
    await page.getByText('Đủ giấy tờ').waitFor();
    await thin.findsNothingWrong();
    await page.reload();
    await presses(thin, 'Gửi hồ sơ');
    await saysYes(thin, /Gửi hồ sơ đề nghị công nhận Thôn Kŏn Klo Rơih/, 'Gửi hồ sơ');

    await goesTo(thin, 'Về danh sách việc');
    await goesTo(thin, 'Xem hồ sơ đầy đủ');
    const spoken = page.getByText(`Nhập thay ${WHO} (${PAPER})`);
    await becomes(() => spoken.count(), 4);
  },
  { ownYear: true },
);

/** Counts are taken from a paper, which is asked for; what is known stands there already. */
async function entersTheCounts(thin: Visitor): Promise<void> {
  const { page } = thin;
  await page.getByLabel(/mô hình phong trào/).fill('3');
  const heading = page.getByRole('heading', { name: 'Số vụ năm 2022' });
  const counts = page.locator('section.question', { has: heading });
  await counts.getByLabel('Tội phạm').fill('4');
  await presses(thin, 'Lưu số liệu');
  await counts.getByText('Ghi văn bản mà số vụ lấy từ đó.').waitFor();
  await thin.findsNothingWrong();
  await counts.getByLabel('Theo văn bản thống kê nào?').fill('90/TK-CAH');
  await presses(thin, 'Lưu số liệu');
  await page.getByText('Đã ghi nhận.').waitFor();
  await presses(thin, 'Xem lại, sửa');
  await becomes(() => counts.getByLabel('Tội phạm').inputValue(), '4');
  await goesTo(thin, 'Việc của xã năm 2022');
}

journey(
  "The commune's own dossier is filled in and sent to the tier above",
  async (thin) => {
    const { page } = thin;
    await thin.signsIn('A Thin', '/tien-do');
    await opensDossier(thin, 'X23524');
    await page.getByRole('link', { name: 'Làm hồ sơ của xã' }).click();
    await thin.seesHeading('Việc của xã năm 2022');
    await thin.findsNothingWrong();
    assert.equal(await page.getByRole('button', { name: 'Nhập thay…' }).count(), 0);
    await page.getByRole('link', { name: 'Ghi số liệu', exact: true }).click();
    await entersTheCounts(thin);
    await page.getByRole('link', { name: 'Trả lời', exact: true }).click();
    await ticksThatNothingHappened(thin);
    await saysYes(thin, /không xảy ra ở Xã Đắk La/, 'Xác nhận không xảy ra');
    await page.getByRole('link', { name: 'Trả lời câu hỏi' }).click();
    await answersEverything(thin);
    await page.getByRole('link', { name: 'Ghi cuộc họp' }).click();
    await recordsTheMeeting(thin, {
      today: TODAY,
      count: 11,
      minutes: '21/BB-BCĐ',
      chair: 'Đỗ Ngọc Sơn',
    });
    await page.getByRole('link', { name: 'Nộp giấy tờ' }).click();
    for (const [name, number] of [
      ['Tờ trình đề nghị xét duyệt, công nhận', '45/TTr-UBND'],
      ['Báo cáo kết quả xây dựng', '46/BC-UBND'],
    ] as const)
      await handsInNumbered(thin, { name, number, today: TODAY });
    await thin.findsNothingWrong();
    await page.getByRole('link', { name: 'Xem lại và gửi hồ sơ' }).click();
    await sends(thin, 'Xã Đắk La');
  },
  { ownYear: true },
);
