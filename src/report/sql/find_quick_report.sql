-- What was frozen of a day.
select id, version, cycle_id, realm_path, day, frozen_at from quick_reports
where cycle_id = $1 and day = $2
