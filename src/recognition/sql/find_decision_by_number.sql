-- A number is used once a year in one office.
select id from decisions
where place_path = $1 and number = $2 and issued_on >= $3 and issued_on <= $4 order by id limit 1
