-- The page of the log: by which acts it can be narrowed.
select act, count(*) from audit_entries
where realm = $1 and path >= $2 and path < $3 group by act order by act
