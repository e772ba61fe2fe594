// The clerk of an enterprise and of an agency, whom the administrator has only just brought in:
// from the one-time link to the dossier sent, with the criteria of Điều 6.
import assert from 'node:assert/strict';
import { inTheYear, journey, type Visitor } from '../support/browser.ts';
import { newClerk, signsInByLink } from '../support/new_clerk.ts';
import {
  answersEverything,
  goesTo,
  handsInNumbered,
  photographsTheMinutes,
  presses,
  recordsTheMeeting,
  saysYes,
  sends,
  ticksThatNothingHappened,
} from '../support/own_year.ts';

// Of their year nothing is entered yet but what was done by the end of February.
inTheYear({ until: '2022-03-01', today: '2022-11-16' });

const TODAY = '16/11/2022';
const ENTERPRISE = '23500-DN-001';
const AGENCY = '615-CQ-007';
const OUT_OF_SCOPE = { tooSmall: 'NGOAI-001', armedForces: 'NGOAI-007' };

async function begins(visitor: Visitor, subject: string, name: string): Promise<void> {
  await signsInByLink(visitor, await newClerk(visitor.address, subject, name));
}

const seesVerdict = ({ page }: Visitor, verdict: string): Promise<void> =>
  page.getByRole('status').getByRole('heading', { name: verdict, exact: true }).waitFor();

/** By its sector, workers, revenue and capital. [law: tt124-2021/1.2b] */
async function seesWhetherItIsLargeEnough(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await goesTo(visitor, 'Đơn vị có thuộc diện xét không?');
  await seesVerdict(visitor, 'Thuộc diện xét');
  await page.getByText('Điều 5 Nghị định 80/2021/NĐ-CP').waitFor();
  await visitor.findsNothingWrong();

  await page.getByLabel('Tổng doanh thu của năm').fill('40000');
  await page.getByText('Tức là 40 tỷ đồng.').waitFor();
  await seesVerdict(visitor, 'Không thuộc diện xét');
  await page.getByText(/Theo số đã ghi, đây là doanh nghiệp: Nhỏ/).waitFor();
  await page.getByText('điểm b khoản 2 Điều 1').waitFor();
  await visitor.findsNothingWrong();

  await page.getByLabel('Tổng doanh thu của năm').fill('80000');
  await seesVerdict(visitor, 'Thuộc diện xét');
  await presses(visitor, 'Lưu đặc điểm của đơn vị');
  await saysYes(visitor, /Khai đặc điểm của Công ty TNHH Xây dựng/, 'Lưu đặc điểm của đơn vị');
  await goesTo(visitor, 'Về danh sách việc');
}

/** Armed forces are not; whatever else it is stays as the managing office has it. */
async function seesWhetherItIsOfAKindExamined(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await goesTo(visitor, 'Đơn vị có thuộc diện xét không?');
  await seesVerdict(visitor, 'Thuộc diện xét');
  const sort = page.getByRole('group', { name: 'Cơ quan, đơn vị lực lượng vũ trang' });
  await sort.getByRole('radio', { name: 'Đúng là loại này' }).check();
  await seesVerdict(visitor, 'Không thuộc diện xét');
  await page.getByText('điểm b khoản 2 Điều 1').waitFor();
  await visitor.findsNothingWrong();

  await sort.getByRole('radio', { name: 'Không phải' }).check();
  await seesVerdict(visitor, 'Thuộc diện xét');
  await presses(visitor, 'Lưu đặc điểm của đơn vị');
  await page.getByText('Chưa đổi gì so với điều đã ghi, không cần lưu.').waitFor();
  await goesTo(visitor, 'Việc của cơ quan năm 2022');
}

async function dates(visitor: Visitor, question: string, [day, month]: string[]): Promise<void> {
  const heading = visitor.page.getByRole('heading', { name: question });
  const card = visitor.page.locator('section.question', { has: heading });
  await card.getByLabel('Số văn bản').fill(`05/${question.slice(0, 2)}`);
  await card.getByLabel('Ngày', { exact: true }).fill(day ?? '');
  await card.getByLabel('Tháng').fill(month ?? '');
}

/** The papers of the first quarter, entered late; what counts is the day they bear. */
async function registers(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await goesTo(visitor, 'Đăng ký phấn đấu');
  await page.getByText(/^Ngày này nằm ngoài Quý I/).waitFor();
  await dates(visitor, 'Nghị quyết của tổ chức Đảng', ['20', '2']);
  await dates(visitor, 'Kế hoạch bảo đảm an ninh, trật tự', ['1', '3']);
  const signed = page.getByRole('group', { name: 'Đăng ký ngày nào?' });
  await signed.getByLabel('Ngày', { exact: true }).fill('15');
  await signed.getByLabel('Tháng').fill('3');
  await page.getByText(/^Ngày này nằm ngoài Quý I/).waitFor({ state: 'detached' });
  await visitor.findsNothingWrong();
  await presses(visitor, 'Gửi đăng ký');
  await saysYes(visitor, /ngày 15\/03\/2022/, 'Gửi đăng ký');
  await goesTo(visitor, 'Về danh sách việc');
}

const RULES = [
  'Bảo vệ cơ quan, doanh nghiệp',
  'Bảo vệ bí mật nhà nước',
  'Bảo vệ chính trị nội bộ',
  'An toàn lao động',
  'Phòng cháy, chữa cháy, phòng nổ',
];

/** Six sets of rules, where a school has four; everybody informed; the departments. */
async function entersTheFigures(visitor: Visitor, whyNot: string): Promise<void> {
  const { page } = visitor;
  await goesTo(visitor, 'Ghi số liệu trong năm');
  for (const name of RULES) {
    const rule = page.getByRole('group', { name });
    await rule.getByRole('radio', { name: 'Có', exact: true }).check();
  }
  const environment = page.getByRole('group', { name: 'Bảo vệ môi trường' });
  await environment.getByRole('radio', { name: 'Không áp dụng' }).check();
  await page.getByLabel('Vì sao không áp dụng?').fill(whyNot);
  assert.equal(await page.getByText(/người học|giáo viên/).count(), 0);
  await page.getByLabel('Số người đã được phổ biến').fill('64');
  await page.getByLabel('Tổng số người của đơn vị').fill('66');
  await page.getByText('Còn thiếu 2.').waitFor();
  await page.getByLabel('Số người đã được phổ biến').fill('66');
  await page.getByText('66 trên 66: đủ.').waitFor();
  await page.getByLabel(/mô hình phong trào đang hoạt động tốt/).fill('1');
  const guards = page.getByRole('group', { name: /^Lực lượng bảo vệ của đơn vị/ });
  await guards.getByRole('radio', { name: 'Hoàn thành tốt nhiệm vụ' }).check();
  await page.getByLabel('Số phòng, ban, tổ, đội đạt').fill('7');
  await page.getByLabel('Tổng số phòng, ban, tổ, đội').fill('10');
  await page.getByText('7 trên 10: đủ.').waitFor();
  await visitor.findsNothingWrong();
  await presses(visitor, 'Lưu số liệu');
  await page.getByText('Đã ghi nhận.').waitFor();
}

async function saysNothingHappened(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await goesTo(visitor, 'Trả lời');
  await page.getByLabel('Đình công, lãn công trái pháp luật').waitFor();
  assert.equal(await page.getByLabel('Bạo lực học đường').count(), 0);
  await visitor.findsNothingWrong();
  await ticksThatNothingHappened(visitor);
  await saysYes(visitor, /Xác nhận 15 loại việc/, 'Xác nhận không xảy ra');
}

async function handsInThePapers(visitor: Visitor, mark: string): Promise<void> {
  const { page } = visitor;
  await goesTo(visitor, 'Nộp giấy tờ');
  await photographsTheMinutes(visitor);
  await page.getByText(/^Đã nộp “Biên bản họp/).waitFor();
  for (const [name, number] of [
    ['Tờ trình đề nghị xét duyệt, công nhận', `31/TTr-${mark}`],
    ['Báo cáo kết quả xây dựng', `32/BC-${mark}`],
  ] as const)
    await handsInNumbered(visitor, { name, number, today: TODAY });
  await visitor.findsNothingWrong();
}

interface Body {
  name: string;
  mark: string;
  head: string;
  whyNot: string;
}

/** From the figures to the dossier sent; of an enterprise and an agency it is the same law. */
async function doesTheYearEnd(visitor: Visitor, body: Body): Promise<void> {
  await entersTheFigures(visitor, body.whyNot);
  await saysNothingHappened(visitor);
  await goesTo(visitor, 'Trả lời câu hỏi');
  await answersEverything(visitor);
  await goesTo(visitor, 'Ghi cuộc họp');
  const { head: chair } = body;
  await recordsTheMeeting(visitor, { today: TODAY, count: 24, minutes: '03/BB', chair });
  await handsInThePapers(visitor, body.mark);
  await goesTo(visitor, 'Xem lại và gửi hồ sơ');
  await visitor.page.getByText('Đủ giấy tờ').waitFor();
  await sends(visitor, body.name);
}

journey(
  'An enterprise’s clerk signs in by a link, learns that it is large enough, and does the year',
  async (visitor) => {
    await begins(visitor, ENTERPRISE, 'Lê Thị Mây');
    await visitor.seesHeading(/^Việc của doanh nghiệp năm\s2022$/);
    await visitor.findsNothingWrong();
    await seesWhetherItIsLargeEnough(visitor);
    await doesTheYearEnd(visitor, {
      name: 'Công ty TNHH Xây dựng Gió Ngàn',
      mark: 'GN',
      head: 'Bùi Văn Tiến',
      whyNot: 'Chỉ có văn phòng, không phát sinh chất thải.',
    });
  },
  { ownYear: true },
);

journey(
  'An agency’s clerk signs in by a link, registers it by its papers’ days, and does the year',
  async (visitor) => {
    await begins(visitor, AGENCY, 'A Khôi');
    await visitor.seesHeading(/^Việc của cơ quan năm\s2022$/);
    await visitor.findsNothingWrong();
    await seesWhetherItIsOfAKindExamined(visitor);
    await registers(visitor);
    await doesTheYearEnd(visitor, {
      name: 'Trung tâm Văn hóa - Thể thao Lá Thông',
      mark: 'TTVH',
      head: 'Nguyễn Ngọc Trang',
      whyNot: 'Không có hoạt động sản xuất.',
    });
  },
  { ownYear: true },
);

journey('A firm too small and an armed body read why, and by which clause', async (visitor) => {
  const { page } = visitor;
  await begins(visitor, OUT_OF_SCOPE.tooSmall, 'Phan Thị Lúa');
  await seesVerdict(visitor, 'Không thuộc diện xét');
  await page.getByText(/đây là doanh nghiệp: Nhỏ/).waitFor();
  await page.getByText('điểm b khoản 2 Điều 1').waitFor();
  await page.getByText('Nếu thấy chưa đúng, báo cơ quan quản lý.').waitFor();
  await visitor.findsNothingWrong();
  await goesTo(visitor, 'Xem đặc điểm đã khai của đơn vị');
  await page.getByLabel('Số lao động có đóng bảo hiểm xã hội').fill('101');
  await seesVerdict(visitor, 'Thuộc diện xét');
  await page.getByText(/Cơ quan quản lý sẽ xem và sửa danh sách/).waitFor();
  await visitor.findsNothingWrong();

  // The page of the one who leaves would look for its session.
  await page.goto('about:blank');
  await page.context().clearCookies();
  await begins(visitor, OUT_OF_SCOPE.armedForces, 'Hoàng Văn Bách');
  await seesVerdict(visitor, 'Không thuộc diện xét');
  await page.getByText(/Loại đơn vị không xét: Cơ quan, đơn vị lực lượng vũ trang/).waitFor();
  await visitor.findsNothingWrong();
  await visitor.opens('/viec/dang-ky');
  await visitor.seesHeading('Đăng ký phấn đấu');
  await seesVerdict(visitor, 'Không thuộc diện xét');
});
