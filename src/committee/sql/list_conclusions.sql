-- One authority's conclusions of a year.
select id, version, cycle_id, place_path, form, held_on, minutes_number, chaired_by,
    appointed_count, present_count
from conclusions where cycle_id = $1 and place_path = $2 order by held_on, id
