import type { GridColumn } from './shape.ts';

interface HeadingsProps {
  columns: GridColumn[];
  nameLabel: string;
  id: string;
}

interface Group {
  name: string;
  count: number;
  key: string;
}

function groupsOf(columns: GridColumn[]): Group[] {
  const groups: Group[] = [];
  for (const { id, group } of columns) {
    const last = groups.at(-1);
    if (last?.name === group) last.count += 1;
    else groups.push({ name: group, count: 1, key: id });
  }
  return groups;
}

export function Headings({ columns, nameLabel, id }: HeadingsProps) {
  const isTall = columns.some((column) => column.isTall);
  const groups = groupsOf(columns);
  const starts = new Set(groups.map(({ key }) => key));
  return (
    <>
      <colgroup>
        <col className="grid-names" />
        {columns.map((column) => (
          <col key={column.id} style={{ width: column.width }} />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          <th rowSpan={2} scope="col" className="grid-corner" aria-colindex={1}>
            {nameLabel}
          </th>
          {groups.map((group) => (
            <th key={group.key} colSpan={group.count} scope="colgroup" className="grid-group">
              {group.name}
            </th>
          ))}
        </tr>
        <tr aria-rowindex={2} className={isTall ? 'grid-heads grid-heads-tall' : 'grid-heads'}>
          {columns.map((column, i) => (
            <th
              key={column.id}
              id={`${id}-${i}`}
              scope="col"
              aria-colindex={i + 2}
              aria-label={column.label}
              title={column.label}
              className={headClass(column, starts)}
            >
              <span>{column.title}</span>
            </th>
          ))}
        </tr>
      </thead>
    </>
  );
}

const headClass = (column: GridColumn, starts: Set<string>): string =>
  [column.isTall && 'grid-tall', starts.has(column.id) && 'grid-start'].filter(Boolean).join(' ');
