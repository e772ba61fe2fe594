import { useQuery } from '@tanstack/react-query';
import type { Where } from '../../api/paths.ts';
import { installation, results } from '../../api/queries.ts';
import type { ResultTable } from '../../api/shapes.ts';

/** The results of the year before, where this installation has such a year. */
export function useYearBefore({ year, place }: Where): ResultTable | undefined {
  const years = useQuery(installation).data?.years ?? [];
  const hasOne = years.includes(year - 1);
  return useQuery({ ...results({ year: year - 1, place }), enabled: hasOne }).data;
}
