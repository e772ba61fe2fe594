// A commune's whole November without a mouse: what happened is recorded, the areas are appraised,
// one goes back with reasons, and the commune's own dossier is filled in and sent.
import assert from 'node:assert/strict';
import { inTheYear, journey, type Visitor } from '../support/browser.ts';
import { agreesByKey, Keyboard } from '../support/keyboard.ts';

// The areas' days are over, and the commune's own window ended on the fifteenth.
inTheYear({ until: '2022-11-04', today: '2022-11-16' });

const ownYear = { ownYear: true };

async function signsIn(visitor: Visitor): Promise<Keyboard> {
  const keys = new Keyboard(visitor);
  await visitor.opens('/dang-nhap');
  await keys.page.getByRole('heading', { name: 'Vào bản trình diễn' }).waitFor();
  await keys.opens(/^A Thin/);
  await visitor.seesHeading('Bàn làm việc');
  return keys;
}

type Answer = Record<string, any>;

/** What the server has, asked with the session of the page. */
const asks = ({ page }: Visitor, path: string): Promise<Answer> =>
  page.evaluate(async (address) => (await fetch(address)).json() as Promise<Answer>, path);

async function dossierOf(visitor: Visitor, code: string): Promise<Answer> {
  const page = await asks(visitor, `/api/dossiers?year=2022&place=23524&subject=${code}`);
  return page.dossiers[0];
}

async function recordsAnIncident(keys: Keyboard): Promise<void> {
  const { visitor, page } = keys;
  await keys.opensPage(/^Vụ việc$/);
  await visitor.seesHeading(/^Vụ việc – Xã Đắk La/);
  await keys.opens(/^Ghi vụ việc$/);
  await visitor.seesHeading('Ghi vụ việc');
  await keys.picks(/^Đơn vị$/, 'Thôn 9');
  await keys.goesTo(/^Ngày xảy ra/);
  await keys.types('02/11/2022');
  await page.getByText('tính vào năm 2023').waitFor();
  await keys.picks(/^Loại vụ việc/, 'Tội phạm ít nghiêm trọng');
  await keys.goesTo(/^Số hồ sơ giấy/);
  await keys.types('HS-91/CAX');
  await keys.opens(/^Ghi vụ việc$/);
  await page.getByRole('dialog').getByText('ngày 02/11/2022, Thôn 9.').waitFor();
  await agreesByKey(page);
  await visitor.seesHeading('Tội phạm ít nghiêm trọng');

  const { incidents } = await asks(visitor, '/api/incidents?place=23524&subject=23524-K09');
  const { incident, state } = incidents[0];
  assert.deepEqual(
    [incident.event, incident.occurred_on, incident.paper, state],
    ['crime_other', '2022-11-02', 'HS-91/CAX', 'compared'],
  );
}

async function appraisesOneByOne(keys: Keyboard): Promise<void> {
  const { visitor, page } = keys;
  await keys.opensPage(/^Bàn làm việc$/);
  await visitor.seesHeading('Bàn làm việc');
  await keys.opens(/^Cần thẩm định$/);
  await visitor.seesHeading(/^Thẩm định/);
  await keys.opens(/^Thôn 7$/);
  await visitor.seesHeading('Thôn 7');
  await keys.goesTo(/khoản 1 Điều 4|Đ4 k1|trong Quý I/);
  await keys.presses('ArrowDown', 'ArrowUp', 'Control+Enter');
  await page.getByRole('dialog').getByText('Kết quả thẩm định Thôn 7: Đạt.').waitFor();
  await agreesByKey(page);
  await page.getByRole('dialog').waitFor({ state: 'detached' });

  const { state, appraised_outcome } = await dossierOf(visitor, '23524-K07');
  assert.deepEqual([state, appraised_outcome], ['appraised', 'met']);
}

async function appraisesTheRestTogether(keys: Keyboard): Promise<void> {
  const { visitor, page } = keys;
  await keys.opensPage(/^Thẩm định$/);
  await visitor.seesHeading(/^Thẩm định/);
  await page.getByText('166/174, chưa đạt mức 100 %; còn thiếu 8.').waitFor();
  await page.getByRole('button', { name: 'Thẩm định 1 đơn vị: Đạt' }).waitFor();
  await keys.opens(/^Thẩm định 1 đơn vị: Đạt$/);
  await page.getByText('Thẩm định cùng lúc 1 đơn vị, tất cả là Đạt').waitFor();
  await agreesByKey(page);
  await page.getByText('Đã thẩm định 1 đơn vị.').waitFor();

  assert.equal((await dossierOf(visitor, '23524-K04')).appraised_outcome, 'met');
  // What the facts speak against was held back.
  assert.equal((await dossierOf(visitor, '23524-K01')).state, 'submitted');
}

async function returnsTheException(keys: Keyboard): Promise<void> {
  const { visitor, page } = keys;
  await keys.opens(/^Làng Kŏn Đơ Plŏ$/);
  await visitor.seesHeading('Làng Kŏn Đơ Plŏ');
  await keys.opens(/^Trả lại để bổ sung$/);
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await keys.goesTo(/Tự đánh giá khác số liệu đã ghi về: 100 % hộ/);
  await keys.presses('Space');
  await keys.goesTo(/^Bổ sung trước ngày/);
  await keys.types('18/11/2022');
  await keys.presses('Enter');
  await dialog.waitFor({ state: 'detached' });

  const one = await dossierOf(visitor, '23524-K01');
  assert.equal(one.state, 'returned');
  const { returns } = await asks(visitor, `/api/dossiers/${one.id}`);
  assert.match(returns[0].reason, /100 % hộ[\s\S]*18\/11\/2022/);
}

/** Presses the button of a form and says yes to the question before an act that binds. */
async function sends(keys: Keyboard, button: RegExp, sentence: RegExp): Promise<void> {
  const { page } = keys;
  await keys.opens(button);
  const dialog = page.getByRole('dialog');
  await dialog.getByText(sentence).waitFor();
  await agreesByKey(page);
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Đã ghi nhận.').waitFor();
}

async function answersEverything(keys: Keyboard): Promise<void> {
  await keys.opens(/^Trả lời câu hỏi/);
  await keys.page.getByText(/^Đã trả lời 0 trên \d+ câu/).waitFor();
  const questions = await keys.page.getByRole('group').count();
  for (let each = 0; each < questions; each += 1) {
    await keys.goesTo(/ Đạt/);
    await keys.presses('Space');
  }
  await sends(keys, /^Lưu câu trả lời$/, /đạt, 0 chưa đạt, 0 chưa rõ/);
}

async function recordsTheMeeting(keys: Keyboard): Promise<void> {
  await keys.opens(/^Ghi cuộc họp/);
  await keys.opens(/^Hôm nay 16\/11\/2022/);
  const people = await keys.page.getByRole('checkbox').count();
  for (let each = 0; each < people; each += 1) {
    await keys.goesTo(/^Những ai đã dự\?/);
    await keys.presses('Space');
  }
  await keys.goesTo(/^Bao nhiêu người dự/);
  await keys.types('11');
  await keys.goesTo(/^Ai chủ trì/);
  await keys.types('Đỗ Ngọc Sơn');
  await keys.goesTo(/^Số biên bản/);
  await keys.types('21/BB-BCĐ');
  await sends(keys, /^Lưu cuộc họp$/, /ngày 16\/11\/2022, 11 người dự/);
}

async function namesPaper(keys: Keyboard, name: string, number: string): Promise<void> {
  await keys.opens(new RegExp(`^Ghi số, ngày: ${name}`));
  await keys.isAt(/^Số văn bản/);
  await keys.types(number);
  await keys.opens(/^Hôm nay 16\/11\/2022/);
  await keys.opens(/^Lưu/);
  await keys.page.getByText(`Số ${number}, ngày 16/11/2022`, { exact: true }).waitFor();
}

async function fillsInTheCommune(keys: Keyboard): Promise<void> {
  const { visitor, page } = keys;
  await keys.opens(/^Hồ sơ của xã$/);
  await visitor.seesHeading('Xã Đắk La');
  await keys.opens(/^Làm hồ sơ của xã$/);
  await visitor.seesHeading('Việc của xã năm 2022');
  await keys.opens(/^Ghi số liệu$/);
  await keys.goesTo(/mô hình phong trào/);
  await keys.types('3');
  await keys.opens(/^Lưu số liệu$/);
  await page.getByText('Đã ghi nhận.').waitFor();
  await keys.opens(/^Trả lời$/);
  await keys.goesTo(/Đã xem từng loại việc: không loại nào xảy ra/);
  await keys.presses('Space');
  await page.getByText(/^Đã đánh dấu (\d+) trên \1 loại việc$/).waitFor();
  await sends(keys, /^Xác nhận không xảy ra$/, /không xảy ra ở Xã Đắk La/);
  await answersEverything(keys);
  await recordsTheMeeting(keys);
  await keys.opens(/^Nộp giấy tờ/);
  await namesPaper(keys, 'Tờ trình đề nghị xét duyệt, công nhận', '45/TTr-UBND');
  await namesPaper(keys, 'Báo cáo kết quả xây dựng', '46/BC-UBND');
  await keys.opens(/^Xem lại và gửi hồ sơ/);
  await sends(keys, /^Gửi hồ sơ$/, /Gửi hồ sơ đề nghị công nhận Xã Đắk La/);
}

journey(
  "A commune's November by keyboard alone: what happened, and the areas appraised",
  async (visitor) => {
    const keys = await signsIn(visitor);
    await recordsAnIncident(keys);
    await visitor.findsNothingWrong();
    await appraisesOneByOne(keys);
    await appraisesTheRestTogether(keys);
    await visitor.findsNothingWrong();
    await returnsTheException(keys);
  },
  ownYear,
);

journey(
  "A commune's November by keyboard alone: its own dossier, as far as the officer may go",
  async (visitor) => {
    const keys = await signsIn(visitor);
    await fillsInTheCommune(keys);
    await visitor.findsNothingWrong();

    const one = await dossierOf(visitor, 'X23524');
    const { review, verdicts, permitted } = await asks(visitor, `/api/dossiers/${one.id}`);
    assert.deepEqual([one.state, one.first_submitted_on], ['submitted', '2022-11-16']);
    assert.deepEqual([review.minutes_number, review.present_count], ['21/BB-BCĐ', 11]);
    assert.ok(verdicts.length > 0);
    // Appraising it is the tier above's.
    assert.equal(permitted.includes('appraise'), false);
  },
  ownYear,
);
