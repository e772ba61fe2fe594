/** The columns of the two kinds of table, by the headings the server reads, with an example row. */
import type { WordsOf } from '../../text/words.ts';

export type TableKind = 'places' | 'subjects';

interface Column {
  heading: keyof WordsOf['imports']['meanings'];
  isNeeded: boolean;
  example: string;
}

interface Sample {
  file: string;
  columns: Column[];
}

const column = (heading: Column['heading'], isNeeded: boolean, example: string): Column => ({
  heading,
  isNeeded,
  example,
});

export const SAMPLES: Record<TableKind, Sample> = {
  subjects: {
    file: 'bang-don-vi.csv',
    columns: [
      column('Mã', true, '23524-K31'),
      column('Loại', true, 'Khu dân cư'),
      column('Tên', true, 'Thôn 5'),
      column('Loại hình', false, 'Thôn'),
      column('Mã xã', true, '23524'),
      column('Mã cấp quản lý', false, ''),
      column('Căn cứ quản lý', false, ''),
      column('Văn bản phân cấp', false, ''),
      column('Người đứng đầu', false, 'A Brêu'),
      column('Từ ngày', false, '01/01/2022'),
    ],
  },
  places: {
    file: 'bang-dia-ban.csv',
    columns: [
      column('Mã', true, '23524'),
      column('Loại', true, 'Xã'),
      column('Tên', true, 'Đắk La'),
      column('Mã cấp trên', true, '615'),
      column('Từ ngày', false, '01/01/2022'),
      column('Không còn từ ngày', false, ''),
    ],
  },
};

/** With the mark without which Excel misreads Vietnamese. */
export function sampleOf(kind: TableKind): string {
  const { columns } = SAMPLES[kind];
  const line = (cells: string[]): string => `${cells.join(',')}\r\n`;
  return (
    '\uFEFF' +
    line(columns.map(({ heading }) => heading)) +
    line(columns.map(({ example }) => example))
  );
}
