-- The acts that touched rows of a table whose keys lie in a range, the latest first: the history of
-- what belongs to a noun (its confirmations, say) beside the noun's own.
with touched as (
    select distinct o.realm, o.seq from audit_objects o
    where o.object_table = $1 and o.object_key >= $2 and o.object_key < $3
)
select e.realm, e.seq, e.at, e.person_id, e.post_id, e.act, e.path, e.object, e.on_behalf_of,
    e.on_behalf_paper, e.idempotency_key, e.request_hash, e.reply, e.objects_hash, e.previous_hash,
    e.hash
from touched t join audit_entries e on e.realm = t.realm and e.seq = t.seq
order by e.at desc, e.realm, e.seq desc limit $4
