-- audit verify: everything the log says of one table's rows.
select o.object_key, o.realm, o.seq, o.position, e.at, o.after
from audit_objects o join audit_entries e on e.realm = o.realm and e.seq = o.seq
where o.object_table = $1
