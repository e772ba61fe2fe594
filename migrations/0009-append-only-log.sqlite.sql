-- owner: audit
-- Differs by engine because the dialects share no way to write a trigger. It stops mistakes, not
-- whoever owns the database: that is what the chain and the signed heads are for.
create trigger audit_entries_no_update before update on audit_entries
begin
    select raise(abort, 'the log is append-only');
end;
create trigger audit_entries_no_delete before delete on audit_entries
begin
    select raise(abort, 'the log is append-only');
end;
create trigger audit_objects_no_update before update on audit_objects
begin
    select raise(abort, 'the log is append-only');
end;
create trigger audit_objects_no_delete before delete on audit_objects
begin
    select raise(abort, 'the log is append-only');
end;
