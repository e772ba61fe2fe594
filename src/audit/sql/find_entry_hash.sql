-- audit verify: what stands where a head was signed.
select hash from audit_entries where realm = $1 and seq = $2
