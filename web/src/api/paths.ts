/** Labels and codes out of tree paths: "VN/62/608/23284/@KDC-23284-07/". */

const segments = (path: string): string[] => path.split('/').filter(Boolean);

/** The label of the last place on the path, subjects left out. */
export function placeLabel(path: string): string {
  return segments(path).findLast((segment) => !segment.startsWith('@')) ?? 'VN';
}

/** The subject's code when the path ends in one. */
export function subjectCode(path: string): string | undefined {
  const last = segments(path).at(-1);
  return last?.startsWith('@') ? last.slice(1) : undefined;
}

/** Labels from the root to the path's last place. */
export function labelsOf(path: string): string[] {
  return segments(path).filter((segment) => !segment.startsWith('@'));
}

/** Whether one stands in the part of the tree of the other, or is it. */
export const isWithin = (path: string, part: string): boolean => path.startsWith(part);

/** The year and the place a page speaks of; they stand in its address. */
export interface Where {
  year: number;
  place: string;
}
