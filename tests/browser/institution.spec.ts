import assert from 'node:assert/strict';
import { inTheYear, journey, type Visitor } from '../support/browser.ts';
import type { Server } from '../support/installation.ts';
import {
  answersEverything,
  handsInNumbered,
  photographsTheMinutes,
  presses,
  recordsTheMeeting,
  saysYes,
  sends,
  ticksThatNothingHappened,
} from '../support/own_year.ts';
import { done, Person } from '../support/person.ts';
import { scan } from '../support/photographs.ts';

// The school's window ended on the fifteenth; what clerks enter of its last weeks is left to do.
inTheYear({ until: '2022-11-02', today: '2022-11-16' });

const TODAY = '16/11/2022';

async function entersTheFigures(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await page.getByLabel(/mô hình phong trào đang hoạt động tốt/).fill('2');
  const merit = page.getByRole('group', { name: /^Lực lượng bảo vệ của đơn vị/ });
  await merit.getByText('Cần từ “Hoàn thành tốt nhiệm vụ” trở lên.').waitFor();
  await merit.getByRole('radio', { name: 'Tập thể lao động tiên tiến' }).check();
  await page.getByLabel('Số khoa, phòng, ban, tổ đạt').fill('6');
  await page.getByLabel('Tổng số khoa, phòng, ban, tổ').fill('9');
  await page.getByText('Còn thiếu 1.').waitFor();
  await page.getByLabel('Số khoa, phòng, ban, tổ đạt').fill('7');
  await page.getByText('7 trên 9: đủ.').waitFor();
  const item = page.getByRole('group', { name: 'Bảo vệ chính trị nội bộ' });
  await item.getByRole('radio', { name: 'Không áp dụng' }).check();
  await presses(visitor, 'Lưu số liệu');
  await page.getByText('Ghi lý do để người thẩm định xem.').waitFor();
  await visitor.findsNothingWrong();
  await page.getByLabel('Vì sao không áp dụng?').fill('Trường không có chi bộ riêng.');
  await presses(visitor, 'Lưu số liệu');
  await page.getByText('Đã ghi nhận.').waitFor();
}

async function handsInThePapers(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await photographsTheMinutes(visitor);
  await page
    .getByLabel('Chọn tệp: Báo cáo kết quả xây dựng')
    .setInputFiles(scan('bao-cao.pdf', 40_000));
  await page.getByRole('link', { name: 'bao-cao.pdf' }).waitFor();
  await page.getByRole('link', { name: /^Biên bản họp .*\.jpg$/ }).waitFor();
  await page
    .getByLabel('Chọn tệp: Báo cáo kết quả xây dựng')
    .setInputFiles(scan('ban-sao.pdf', 40_000));
  await page.getByText('Tệp này đã có trong hồ sơ: “bao-cao.pdf”.').first().waitFor();
  await visitor.findsNothingWrong();

  await page.getByRole('button', { name: 'Gỡ bao-cao.pdf' }).click();
  const asked = page.getByRole('dialog');
  await asked.getByLabel('Vì sao gỡ').fill('Bản chưa ký');
  await asked.getByRole('button', { name: 'Gỡ' }).click();
  await page.getByRole('link', { name: 'bao-cao.pdf' }).waitFor({ state: 'detached' });
}

journey(
  'A school clerk does the whole year-end, from the figures to the dossier sent',
  async (visitor) => {
    const { page } = visitor;
    await visitor.signsIn('Nguyễn Thị Lan');
    await visitor.seesHeading(/^Việc của nhà trường năm\s2022$/);
    await visitor.findsNothingWrong();
    await page.getByRole('link', { name: 'Ghi số liệu', exact: true }).click();
    await entersTheFigures(visitor);
    await page.getByRole('link', { name: 'Trả lời', exact: true }).click();
    await ticksThatNothingHappened(visitor);
    await saysYes(visitor, /loại việc được đánh dấu không xảy ra/, 'Xác nhận không xảy ra');
    await page.getByRole('link', { name: 'Trả lời câu hỏi' }).click();
    await answersEverything(visitor);
    await page.getByRole('link', { name: 'Ghi cuộc họp' }).click();
    // Whoever types it in is the clerk; the head of the school chairs.
    await page.getByText('Theo Thông tư, người chủ trì là: Người đứng đầu.').waitFor();
    assert.equal(await page.getByLabel('Ai chủ trì?').inputValue(), '');
    await recordsTheMeeting(visitor, {
      today: TODAY,
      count: 31,
      minutes: '04/BB-THCS',
      chair: 'Trần Thị Thu',
    });
    await page.getByRole('link', { name: 'Nộp giấy tờ' }).click();
    await handsInThePapers(visitor);
    for (const [name, number] of [
      ['Báo cáo kết quả xây dựng', '12/BC-THCS'],
      ['Tờ trình đề nghị xét duyệt, công nhận', '13/TTr-THCS'],
    ] as const)
      await handsInNumbered(visitor, { name, number, today: TODAY });
    await page.getByRole('link', { name: 'Xem lại và gửi hồ sơ' }).click();
    await sends(visitor, 'Trường THCS');
  },
  { ownYear: true },
);

journey(
  'A school sees at once whether it is within the circular, and by which clause',
  async (visitor) => {
    const { page } = visitor;
    await visitor.signsIn('Nguyễn Thị Lan', '/viec/dien-xet');
    await page.getByRole('heading', { name: 'Thuộc diện xét', exact: true }).waitFor();
    await visitor.findsNothingWrong();

    await page.getByLabel('Trung học cơ sở').uncheck();
    await page.getByLabel('Tiểu học').check();

    await page.getByRole('heading', { name: 'Không thuộc diện xét' }).waitFor();
    await page.getByText('điểm b khoản 2 Điều 1').waitFor();
    await page.getByText(/Cơ quan quản lý sẽ xem và sửa danh sách/).waitFor();
    await visitor.findsNothingWrong();
  },
);

/** The commune's officer, at another machine, for the school of whoever is signed in here. */
async function officerRecordsModels({ page, address }: Visitor, number: number): Promise<void> {
  const subject = await page.evaluate(async () => {
    const session = await (await fetch('/api/session')).json();
    return (session.posts[0].path as string).split('/').at(-2)?.slice(1);
  });
  const thin = await Person.persona({ url: address } as Server, 'a-thin');
  const asked = `/api/dossiers?year=2022&place=23524&subject=${subject}`;
  const [dossier] = done(await thin.get(asked)).dossiers;
  const facts = [{ fact: 'movement_models', number }];
  const way = { version: dossier.version };
  done(await thin.act('PUT', `/api/dossiers/${dossier.id}/facts`, { facts }, way));
}

journey(
  'What another person recorded meanwhile stands beside what is typed',
  async (visitor) => {
    const { page } = visitor;
    await visitor.signsIn('Nguyễn Thị Lan', '/viec/so-lieu');
    const models = page.getByLabel(/mô hình phong trào đang hoạt động tốt/);
    await models.fill('5');
    await page.getByText(/^Đã lưu nháp lúc/).waitFor();
    await officerRecordsModels(visitor, 9);

    await presses(visitor, 'Lưu số liệu');
    await page.getByText(/Tải lại để xem thay đổi/).waitFor();
    await page.getByText(/^Ghi gần nhất: .*A Thin/).waitFor();
    assert.deepEqual(await page.locator('.on-record dd').allInnerTexts(), ['9', '5']);
    await visitor.findsNothingWrong();

    await page.reload();
    await page.getByText(/^Ghi gần nhất: .*A Thin/).waitFor();
    assert.deepEqual(await page.locator('.on-record dd').allInnerTexts(), ['9', '5']);
    await presses(visitor, 'Dùng điều đang ghi');
    await page.locator('.on-record').waitFor({ state: 'detached' });
    assert.equal(await models.inputValue(), '9');
  },
  { ownYear: true },
);
