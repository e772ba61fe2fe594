-- Deciding on a conclusion; showing it.
select id, version, cycle_id, place_path, form, held_on, minutes_number, chaired_by,
    appointed_count, present_count
from conclusions where id = $1
