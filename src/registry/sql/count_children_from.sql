-- Ending or moving a place: what would be left hanging below it on or after that day.
select cast(count(*) as bigint) from place_spans where parent_id = $1 and valid_to > $2
