-- The history of one row of a table, the latest first: who changed it, and from what to what.
select e.realm, e.seq, e.at, e.person_id, e.post_id, e.act, e.path, e.object, e.on_behalf_of,
    e.on_behalf_paper, o.before, o.after
from audit_objects o join audit_entries e on e.realm = o.realm and e.seq = o.seq
where o.object_table = $1 and o.object_key = $2
order by e.at desc, e.realm, e.seq desc, o.position limit $3
