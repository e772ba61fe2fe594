-- A number is used once a year in one office.
select number from decisions
where place_path = $1 and issued_on >= $2 and issued_on <= $3 order by number, id
