-- Freezing a day.
insert into quick_reports (id, version, cycle_id, realm_path, day, frozen_at)
values ($1, $2, $3, $4, $5, $6)
