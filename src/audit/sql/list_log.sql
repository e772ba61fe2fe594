-- The page of the log: one part of the tree, the latest first, page by page; $5 and $6 narrow.
select realm, seq, at, person_id, post_id, act, path, object, on_behalf_of, on_behalf_paper,
    idempotency_key, request_hash, reply, objects_hash, previous_hash, hash
from audit_entries
where realm = $1 and path >= $2 and path < $3 and seq < $4
    and ($5 = '' or act = $5) and ($6 = '' or person_id = $6)
order by seq desc limit $7
