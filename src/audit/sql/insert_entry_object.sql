-- Every act keeps the image of each row it changed.
insert into audit_objects (realm, seq, position, object_table, object_key, before, after)
values ($1, $2, $3, $4, $5, $6, $7)
