-- Anybody who opens the register.
select path from register_publications where is_published = 1 order by path
