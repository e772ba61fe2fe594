-- owner: report
-- The telephone report of one November day as it stood at the set hour, for one province.
create table quick_reports (
    id text primary key,
    version bigint not null,
    cycle_id text not null,
    realm_path text not null,
    day text not null,
    frozen_at bigint not null
);
create unique index quick_reports_by_day on quick_reports (cycle_id, day);

-- One line per commune: its residential areas, and the commune itself.
create table quick_report_lines (
    report_id text not null,
    path text not null,
    areas_total bigint not null,
    areas_reviewed bigint not null,
    areas_met bigint not null,
    areas_signed bigint not null,
    areas_late bigint not null,
    communes_total bigint not null,
    communes_reviewed bigint not null,
    communes_met bigint not null,
    communes_signed bigint not null,
    communes_late bigint not null,
    primary key (report_id, path)
);
