-- The history of one noun, the latest first.
select realm, seq, at, person_id, post_id, act, path, object, on_behalf_of, on_behalf_paper,
    idempotency_key, request_hash, reply, objects_hash, previous_hash, hash
from audit_entries where object = $1 order by at desc, realm, seq desc limit $2
