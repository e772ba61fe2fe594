export const grid = {
  grid: {
    keys:
      'Gõ để ghi, F2 để sửa, Enter xuống dòng, Tab sang ô, Shift + mũi tên để chọn, Ctrl+C, ' +
      'Ctrl+V, Ctrl+D điền xuống, Ctrl+Z, Ctrl+Y; Esc để ra khỏi bảng.',
    before: 'Trước',
    next: 'Sau',
    of: (at: number, all: number) => `${at}/${all}`,
    why: 'Lý do',
    undo: 'Hoàn tác',
    redo: 'Làm lại',
  },
};
