import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { journey, type Visitor } from '../support/browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'binhyen-map-'));
after(() => rmSync(folder, { recursive: true }));

/** Squares side by side that bear the codes of the ten districts. */
const districts = ['608', '610', '611', '612', '613', '614', '615', '616', '617', '618'];

function boundaryFile(codes: string[]): string {
  const features = codes.map((code, i) => {
    const [west, south] = [107.4 + (i % 4) * 0.2, 14.2 + Math.floor(i / 4) * 0.2];
    const [east, north] = [west + 0.2, south + 0.2];
    const ring = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ];
    const geometry = { type: 'Polygon', coordinates: [ring] };
    return { type: 'Feature', properties: { ma: code }, geometry };
  });
  const file = join(folder, `${codes.length}.geojson`);
  writeFileSync(file, JSON.stringify({ type: 'FeatureCollection', features }));
  return file;
}

async function entersBoundaries(visitor: Visitor): Promise<void> {
  await visitor.opens('/quan-tri/ranh-gioi?place=62&year=2022');
  await visitor.page.getByLabel('Tệp ranh giới').setInputFiles(boundaryFile(districts));
  await visitor.page.getByLabel('Nguồn').fill('Hình thử, 2022');
  await visitor.page.getByRole('button', { name: 'Kiểm tra tệp' }).click();
  await visitor.page.getByRole('heading', { name: 'Trong tệp có gì' }).waitFor();
  await visitor.findsNothingWrong();
  await visitor.page.getByRole('button', { name: 'Nhập ranh giới của 10' }).click();
  await visitor.page.getByRole('heading', { name: 'Đã nhập ranh giới' }).waitFor();
}

journey('A map is drawn of the outlines the administrator entered, and opens', async (visitor) => {
  await visitor.signsIn('Quang', '/ket-qua');
  await visitor.seesHeading(/Kết quả công nhận/);
  await entersBoundaries(visitor);

  await visitor.page.getByRole('link', { name: 'Xem bản đồ' }).click();
  const area = visitor.page.getByRole('link', { name: /Huyện Đắk Hà: \d+\/\d+ được công nhận/ });
  await area.waitFor();
  await visitor.page.getByText('Nguồn: Hình thử, 2022').waitFor();
  await visitor.findsNothingWrong();
  await area.focus();
  await visitor.page.keyboard.press('Enter');

  await visitor.seesHeading('Bản đồ kết quả – Huyện Đắk Hà');
});

journey('Without outlines every place is a tile, with the table below', async (visitor) => {
  await visitor.signsIn('Trần Văn Minh', '/ket-qua/ban-do');
  await visitor.seesHeading(/Bản đồ kết quả – Huyện Đắk Hà/);

  await visitor.page.getByText('Chưa nhập tệp ranh giới').waitFor();
  await visitor.page.locator('.tile').first().waitFor();
  await visitor.page.getByRole('heading', { name: 'Bảng số liệu của bản đồ' }).waitFor();
  await visitor.findsNothingWrong();
});

journey('A file that is no boundary file is refused in words', async (visitor) => {
  await visitor.signsIn('Quang', '/quan-tri/ranh-gioi');
  const file = join(folder, 'none.geojson');
  writeFileSync(file, 'PK');
  await visitor.page.getByLabel('Tệp ranh giới').setInputFiles(file);
  await visitor.page.getByLabel('Nguồn').fill('Hình thử');
  await visitor.page.getByRole('button', { name: 'Kiểm tra tệp' }).click();

  await visitor.page.getByText('Không đọc được tệp ranh giới.').waitFor();
});
