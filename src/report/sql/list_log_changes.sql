-- What one entry of the log changed.
select realm, seq, position, object_table, object_key, before, after
from audit_objects where realm = $1 and seq = $2 order by position limit $3
