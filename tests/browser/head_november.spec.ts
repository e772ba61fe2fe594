import assert from 'node:assert/strict';
import { inTheYear, journey, type Visitor } from '../support/browser.ts';
import type { Server } from '../support/installation.ts';
import { done, Person } from '../support/person.ts';
import { photograph } from '../support/photographs.ts';
import { becomes } from '../support/until.ts';

inTheYear({ until: '2022-10-31', today: '2022-11-02' });

const presses = (visitor: Visitor, name: string) =>
  visitor.page.getByRole('button', { name, exact: true }).click();

/** The question that stands before an act that binds, answered with what it is called. */
async function saysYes(visitor: Visitor, sentence: RegExp, yes: string): Promise<void> {
  const asked = visitor.page.getByRole('dialog');
  await asked.getByText(sentence).waitFor();
  await asked.getByRole('button', { name: yes }).click();
  await visitor.page.getByText('Đã ghi nhận.').waitFor();
}

async function saysNothingHappened(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await page.getByText('Công an đã xác nhận: phát hiện kịp thời').waitFor();
  await presses(visitor, 'Xác nhận không xảy ra');
  await page.getByText('Chưa đánh dấu việc nào.').waitFor();
  await page.getByText('Đã đánh dấu 0 trên 13 loại việc').waitFor();
  await visitor.findsNothingWrong();
  await page.getByLabel('Đã xem từng loại việc: không loại nào xảy ra').check();
  await page.getByText('Đã đánh dấu 13 trên 13 loại việc').waitFor();
  await presses(visitor, 'Xác nhận không xảy ra');
  await saysYes(visitor, /Xác nhận 13 loại việc/, 'Xác nhận không xảy ra');
}

async function answersEverything(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await page.getByText('Đã trả lời 0 trên 19 câu').waitFor();
  await presses(visitor, 'Lưu câu trả lời');
  await page.getByText('Chưa trả lời câu này.').first().waitFor();
  for (const group of await page.getByRole('group').all())
    await group.getByRole('radio', { name: /^Đạt/ }).check();
  const unsure = page.getByRole('group', { name: /ly khai/ });
  await unsure.getByRole('radio', { name: /Tôi chưa rõ/ }).check();
  await page.getByText('Đã trả lời 19 trên 19 câu').waitFor();
  await visitor.findsNothingWrong();
  await presses(visitor, 'Lưu câu trả lời');
  await saysYes(visitor, /18 đạt, 0 chưa đạt, 1 chưa rõ/, 'Lưu câu trả lời');
}

async function recordsTheMeeting(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await presses(visitor, 'Hôm nay 02/11/2022');
  for (const who of ['Bí thư chi bộ', 'Đại diện Ban Công tác Mặt trận'])
    await page.getByLabel(who, { exact: true }).check();
  await page.getByText(/^Vắng: Đại diện Công an cấp cơ sở/).waitFor();
  await page.getByLabel('Đại diện Công an cấp cơ sở', { exact: true }).check();
  await page.getByLabel('Bao nhiêu người dự?').fill('42');
  await page.getByLabel('Số biên bản').fill('02/BB');
  await visitor.findsNothingWrong();
  await presses(visitor, 'Lưu cuộc họp');
  await saysYes(visitor, /ngày 02\/11\/2022, 42 người dự/, 'Lưu cuộc họp');
}

async function photographsTheMinutes(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  const camera = page.getByLabel('Chụp ảnh: Biên bản họp kiểm điểm, đánh giá');
  await camera.setInputFiles(await photograph(page, 'trang 1'));
  await page.getByText('1 trang chờ gửi').waitFor();
  await camera.setInputFiles(await photograph(page, 'trang 2', 8));
  await page.getByText('Ảnh mờ, chụp lại?').waitFor();
  await page.reload();
  await page.getByText('2 trang chờ gửi').waitFor();
  await visitor.findsNothingWrong();
  await presses(visitor, 'Gửi 2 trang thành một tệp');
  await page.getByText(/^Đã nộp “Biên bản họp .*pdf”/).waitFor();
  await page.getByRole('link', { name: /^Biên bản họp .*02-11-2022\.pdf$/ }).waitFor();
  await visitor.findsNothingWrong();
}

/** By its number and its day; what was typed survives a reload. */
async function namesTheLetter(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  const name = 'Tờ trình đề nghị xét duyệt, công nhận';
  await page.getByRole('link', { name }).click();
  await presses(visitor, `Ghi số, ngày: ${name}`);
  const form = page.getByRole('form', { name: `Ghi số, ngày: ${name}` });
  await form.getByLabel('Số văn bản (nếu có)').fill('02/TTr');
  await form.getByRole('button', { name: /^Lưu/ }).click();
  await form.getByText('Ghi đủ ngày, tháng, năm.').waitFor();
  await page.reload();
  await becomes(() => form.getByLabel('Số văn bản (nếu có)').inputValue(), '02/TTr');
  await form.getByRole('button', { name: 'Hôm nay 02/11/2022' }).click();
  await visitor.findsNothingWrong();
  await form.getByRole('button', { name: /^Lưu/ }).click();
  await page.getByText('Số 02/TTr, ngày 02/11/2022', { exact: true }).waitFor();
}

async function photographsTheReport(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await visitor.opens('/');
  await page.getByText('còn thiếu: Báo cáo kết quả xây dựng').waitFor();
  await page.getByRole('link', { name: 'Nộp giấy tờ' }).first().click();
  await page
    .getByLabel('Chụp ảnh: Báo cáo kết quả xây dựng')
    .setInputFiles(await photograph(page, 'báo cáo'));
  await presses(visitor, 'Gửi trang này');
  await page.getByRole('link', { name: /^Báo cáo kết quả xây dựng .*\.jpg$/ }).waitFor();
  await visitor.findsNothingWrong();
}

/** By the officer, once the head has answered and confirmed that there was none. */
async function officerRecordsAFire({ address }: Visitor): Promise<void> {
  const thin = await Person.persona({ url: address } as Server, 'a-thin');
  const fire = { event: 'fire_serious', category: '', occurred_on: '2022-10-30', count: 1 };
  const body = { ...fire, subject: '23524-K02', force_majeure: 'not_claimed', paper: '' };
  done(await thin.act('POST', '/api/incidents', body));
}

async function returnsWith(visitor: Visitor, reason: string): Promise<void> {
  const thin = await Person.persona({ url: visitor.address } as Server, 'a-thin');
  const asked = '/api/dossiers?year=2022&place=23524&subject=23524-K02';
  const [dossier] = done(await thin.get(asked)).dossiers;
  const way = { version: dossier.version };
  done(await thin.act('POST', `/api/dossiers/${dossier.id}/returns`, { reason }, way));
}

journey(
  'A head does the whole November, sends the dossier and answers what comes back',
  async (visitor) => {
    const { page } = visitor;
    await visitor.signsIn('Y Hân');
    await page.getByRole('link', { name: 'Trả lời', exact: true }).click();
    await saysNothingHappened(visitor);
    await page.getByRole('link', { name: 'Trả lời câu hỏi' }).click();
    await answersEverything(visitor);
    await page.getByRole('link', { name: 'Ghi cuộc họp' }).click();
    await recordsTheMeeting(visitor);
    await page.getByRole('link', { name: 'Nộp giấy tờ' }).click();
    await photographsTheMinutes(visitor);
    await page.getByRole('link', { name: 'Xem lại và gửi hồ sơ' }).click();
    await page.getByText('Còn thiếu 2 giấy tờ').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Gửi hồ sơ' }).count(), 0);
    await visitor.findsNothingWrong();
    await namesTheLetter(visitor);
    await photographsTheReport(visitor);
    await page.getByRole('link', { name: 'Xem lại và gửi hồ sơ' }).click();
    await page.getByText('Đủ giấy tờ').waitFor();
    assert.equal(await page.getByText('Có việc đã báo không khớp').count(), 0);
    await officerRecordsAFire(visitor);
    await page.reload();
    await page.getByText('Có việc đã báo không khớp với điều đã trả lời').waitFor();
    await page.getByText('Câu trả lời ở điểm d khoản 4 Điều 4 là “Đạt”.').waitFor();
    await page.getByText('Đơn vị đã xác nhận việc này không xảy ra.').waitFor();
    await visitor.findsNothingWrong();
    await presses(visitor, 'Gửi hồ sơ');
    await saysYes(visitor, /Gửi hồ sơ đề nghị công nhận Thôn Kon Rơ Ƀang/, 'Gửi hồ sơ');

    await page.getByRole('link', { name: 'Về danh sách việc' }).click();
    await page.getByRole('heading', { name: 'Hồ sơ đang được xem xét' }).waitFor();
    await page.getByText('Đã gửi ngày 02/11/2022').waitFor();
    await visitor.findsNothingWrong();

    await returnsWith(visitor, 'Nộp thêm tờ trình có chữ ký.');
    await page.reload();
    await page.getByText('Nộp thêm tờ trình có chữ ký.').waitFor();
    await visitor.findsNothingWrong();
    await page.getByRole('link', { name: 'Đã sửa xong, gửi lại' }).click();
    await presses(visitor, 'Gửi hồ sơ');
    await saysYes(visitor, /Gửi hồ sơ đề nghị công nhận/, 'Gửi hồ sơ');
  },
  { ownYear: true },
);

journey(
  'What happened is reported with the way out beside it',
  async (visitor) => {
    const { page } = visitor;
    await visitor.signsIn('Y Hân', '/viec/vu-viec');
    await presses(visitor, 'Báo một việc đã xảy ra');
    await page.getByLabel('Cháy, nổ lớn').check();
    await page.getByText('Báo một việc chưa có nghĩa là mất danh hiệu.').last().waitFor();
    const day = page.getByRole('group', { name: 'Xảy ra ngày nào?' });
    await day.getByLabel('Ngày', { exact: true }).fill('28');
    await day.getByLabel('Tháng').fill('9');
    await page.getByLabel(/Do bất khả kháng/).check();
    await visitor.findsNothingWrong();
    await presses(visitor, 'Báo việc này');
    await saysYes(visitor, /Cháy, nổ lớn, số lượng 1, ngày 28\/09\/2022/, 'Báo việc này');

    await presses(visitor, 'Xem lại, sửa');
    await page.getByText('Đã đề nghị xét bất khả kháng').waitFor();
    // The act's own line goes when the record has come.
    await becomes(() => page.getByText('Cháy, nổ lớn').count(), 1);
    await visitor.findsNothingWrong();
  },
  { ownYear: true },
);
