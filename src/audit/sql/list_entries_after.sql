-- audit verify: one chain, page by page.
select realm, seq, at, person_id, post_id, act, path, object, on_behalf_of, on_behalf_paper,
    idempotency_key, request_hash, reply, objects_hash, previous_hash, hash
from audit_entries where realm = $1 and seq > $2 order by seq limit $3
