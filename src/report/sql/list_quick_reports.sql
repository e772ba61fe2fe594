-- The days that were frozen, the latest first: to leaf through, and to compare with the day before.
select id, version, cycle_id, realm_path, day, frozen_at from quick_reports
where cycle_id = $1
order by day desc, id
