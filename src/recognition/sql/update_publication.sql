-- Publishing a register again, or no more.
update register_publications
set version = $2, is_published = $3, paper = $4, set_on = $5, set_by = $6
where path = $1
