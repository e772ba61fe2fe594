-- owner: audit
-- Differs by engine because the dialects share no way to write a trigger. It stops mistakes, not
-- whoever owns the database: that is what the chain and the signed heads are for.
create function refuse_change_of_log() returns trigger language plpgsql as $body$
begin
    raise exception 'the log is append-only' using errcode = 'integrity_constraint_violation';
end
$body$;
create trigger audit_entries_append_only before update or delete or truncate on audit_entries
    for each statement execute function refuse_change_of_log();
create trigger audit_objects_append_only before update or delete or truncate on audit_objects
    for each statement execute function refuse_change_of_log();
