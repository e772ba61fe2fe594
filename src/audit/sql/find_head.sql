-- Every act asks for the last entry of its realm, to chain to it.
select seq, hash from audit_entries where realm = $1 order by seq desc limit 1
