-- audit verify: the images of one page of entries.
select realm, seq, position, object_table, object_key, before, after
from audit_objects where realm = $1 and seq > $2 and seq <= $3 order by seq, position
