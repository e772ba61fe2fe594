-- Publishing a register for the first time.
insert into register_publications (path, version, is_published, paper, set_on, set_by)
values ($1, $2, $3, $4, $5, $6)
