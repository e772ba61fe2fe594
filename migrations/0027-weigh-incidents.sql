-- owner: fieldwork
-- What the office that weighs an incident went by; none was asked for before.
alter table incidents add column weighing_reason text not null default '';

-- list_incidents: a year of one part of the tree is read without the rest of the country's.
create index incidents_by_path on incidents (path, occurred_on);
