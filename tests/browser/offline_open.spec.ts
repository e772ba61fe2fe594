// Anybody without the server: a paper is not called forged, a search is not lost, the browser does
// not speak in a paper's place; each is told so.
import assert from 'node:assert/strict';
import { journey, type Visitor } from '../support/browser.ts';
import { isToldInTheWindow, isToldOfThePaper } from '../support/offline.ts';
import { becomes } from '../support/until.ts';

const UNREACHED = 'Không kết nối được với máy chủ. Nội dung đã nhập vẫn còn; có mạng thì bấm lại.';
const CODE = '0123456789abcdef0123456789abcdef';

const goesOffline = ({ page }: Visitor, isOffline: boolean): Promise<void> =>
  page.context().setOffline(isOffline);

journey('A code that cannot be checked is kept until it can be', async (anybody) => {
  const { page } = anybody;
  await anybody.opens('/xac-minh');
  await page.getByLabel('Mã hoặc địa chỉ in trên giấy').fill(CODE);
  await goesOffline(anybody, true);
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await page.getByText(UNREACHED).waitFor();
  await anybody.findsNothingWrong();
  await goesOffline(anybody, false);
  await page.getByRole('button', { name: 'Kiểm tra' }).click();
  await anybody.seesHeading('Không có Giấy công nhận nào mang mã này');
});

journey('A search of the register that nobody answers keeps its words', async (anybody) => {
  const { page } = anybody;
  await anybody.opens('/so-cong-nhan?dia-ban=23524');
  await page.locator('#found tbody th').first().waitFor();
  await page.getByLabel('Tên đơn vị').fill('Thôn 9');
  await goesOffline(anybody, true);
  await page.getByRole('button', { name: 'Tra cứu' }).click();
  await page.getByText(UNREACHED).waitFor();
  await anybody.findsNothingWrong();
  await goesOffline(anybody, false);
  await page.getByRole('button', { name: 'Tra cứu' }).click();
  await page.waitForURL(/ten=/);
  await page.locator('#found tbody th').first().waitFor();
});

journey(
  'Where the application is kept the open pages open too, and say that there is no server',
  async (anybody) => {
    const { page } = anybody;
    await anybody.opens('/dang-nhap');
    await anybody.waitsForTheApplication();
    await goesOffline(anybody, true);
    await anybody.opens(`/xac-minh/${CODE}`);
    await page.getByText('Không kết nối được với máy chủ. Kiểm tra mạng rồi').waitFor();
    await anybody.findsNothingWrong();
    await anybody.opens('/so-cong-nhan');
    await page.getByText('Không kết nối được với máy chủ. Kiểm tra mạng rồi').waitFor();
    await anybody.findsNothingWrong();

    await goesOffline(anybody, false);
    await anybody.opens(`/xac-minh/${CODE}`);
    await anybody.seesHeading('Không có Giấy công nhận nào mang mã này');
  },
);

journey('A page that the worker passed by when it took over is taken in', async (anybody) => {
  const { page } = anybody;
  await anybody.opens('/dang-nhap');
  await anybody.waitsForTheApplication();
  await page.addInitScript('globalThis.wasPassedBy = navigator.serviceWorker.controller === null');
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Page.reload', { ignoreCache: true });
  await becomes(() => page.evaluate('globalThis.wasPassedBy').catch(() => undefined), true);
  await anybody.waitsForTheApplication();
});

journey('Whose session has ended is led from a paper to signing in', async (han) => {
  const { page, address } = han;
  await han.signsIn('Y Hân');
  const paper = await page.getByRole('link', { name: 'Mở Giấy công nhận' }).getAttribute('href');
  await han.waitsForTheApplication();
  await page.context().clearCookies();
  await page.goto(address + paper);
  await han.seesHeading('Đăng nhập');
});

journey('A head’s certificate is told of in words where there is no network', async (han) => {
  const { page } = han;
  await han.signsIn('Y Hân');
  const certificate = page.getByRole('link', { name: 'Mở Giấy công nhận' });
  await certificate.waitFor();
  await han.waitsForTheApplication();
  await goesOffline(han, true);
  await page.reload();
  await page.getByText(/^Ngoại tuyến/).waitFor();
  await isToldOfThePaper(han, certificate);
  const paper = (await certificate.getAttribute('href')) ?? '';
  await isToldInTheWindow(han, paper, () => goesOffline(han, false));
  await page.locator('a.big-button:not([aria-disabled])').waitFor();
});

journey('A decision and its certificates wait for the network in words', async (thin) => {
  const { page } = thin;
  await thin.signsIn('A Thin', '/quyet-dinh?year=2022&place=23524');
  await page
    .getByRole('link', { name: /QĐ-UBND$/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Bản PDF' }).waitFor();
  await thin.waitsForTheApplication();
  await goesOffline(thin, true);
  await page.reload();
  await page.getByText(/^Ngoại tuyến/).waitFor();
  await isToldOfThePaper(thin, page.getByRole('link', { name: 'Bản PDF' }));
  await isToldOfThePaper(thin, page.getByRole('link', { name: /^PDF/ }).first());

  // A page that was never opened here: how an office has it the next time.
  await thin.opens('/tham-dinh?year=2022&place=23524');
  const told = page.getByText('hoặc bấm “Lưu để làm ngoại tuyến” ở trang Chờ gửi.');
  await told.waitFor();
  await thin.findsNothingWrong();
  await told.getByRole('link', { name: 'Chờ gửi' }).click();
  await page.getByRole('button', { name: 'Lưu để làm ngoại tuyến' }).waitFor();
});

journey('A head is told how a page is here the next time, if it can be', async (han) => {
  const { page } = han;
  await han.signsIn('Y Hân');
  await page.getByRole('link', { name: 'Mở Giấy công nhận' }).waitFor();
  await han.waitsForTheApplication();
  await goesOffline(han, true);
  await han.opens('/tai-khoan');
  await page.getByRole('button', { name: 'Thử lại' }).nth(1).waitFor();
  const told = page.getByText('Nội dung này chưa có trong máy: lần sau, khi còn mạng, mở ra một');
  await told.waitFor();
  assert.equal(await told.count(), 1);
  await han.findsNothingWrong();
});
