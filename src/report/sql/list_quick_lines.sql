-- The frozen lines of one part of the tree.
select report_id, path, areas_total, areas_reviewed, areas_met, areas_signed, areas_late,
    communes_total, communes_reviewed, communes_met, communes_signed, communes_late
from quick_report_lines where report_id = $1 and path >= $2 and path < $3
order by path
