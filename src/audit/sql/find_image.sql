-- audit verify: names the row of a fault.
select o.object_key, o.realm, o.seq, o.position, e.at, o.after
from audit_objects o join audit_entries e on e.realm = o.realm and e.seq = o.seq
where o.realm = $1 and o.seq = $2 and o.position = $3
