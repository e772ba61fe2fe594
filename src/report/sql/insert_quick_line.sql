-- Freezing a day: one commune.
insert into quick_report_lines (report_id, path, areas_total, areas_reviewed, areas_met,
    areas_signed, areas_late, communes_total, communes_reviewed, communes_met, communes_signed,
    communes_late)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
