-- Every act writes its one entry.
insert into audit_entries (realm, seq, at, person_id, post_id, act, path, object, on_behalf_of,
    on_behalf_paper, idempotency_key, request_hash, reply, objects_hash, previous_hash, hash)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
