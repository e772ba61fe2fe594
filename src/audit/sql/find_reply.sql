-- Every act with an Idempotency-Key asks whether it was carried out before.
select request_hash, reply from audit_entries where person_id = $1 and idempotency_key = $2
